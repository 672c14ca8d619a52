import Terraform

/// Attributes of a table that no key uses, and keys whose attribute is not declared.
///
/// Amazon DynamoDB API Reference, "CreateTable": the attribute definitions are those of the keys, and no others.
struct TableAttributes: RefusalRule {
    let descriptions = [
        RuleDescription("table-attribute", "The attributes of a DynamoDB table are those of its keys, and no others.")
    ]

    func findings(in model: Model) -> [Finding] {
        model.all("aws_dynamodb_table").flatMap { table -> [Finding] in
            // A restored table has the keys of its origin.
            guard table["hash_key"].string != nil, let keys = keys(of: table),
                let attributes = table.blocks("attribute")
            else { return [] }
            let names = attributes.compactMap { $0.text("name") }
            guard names.count == attributes.count else { return [] }
            return unused(names, keys, table) + undeclared(names, keys, table)
        }
    }

    private func unused(_ names: [String], _ keys: [Key], _ table: Arguments) -> [Finding] {
        names.enumerated().filter { name in !keys.contains { $0.name == name.element } }.map { index, name in
            table.finding(
                rule: "table-attribute",
                "attribute \"\(name)\" of \(table.address) is in no key; DynamoDB takes the attributes of keys "
                    + "alone, so take it out or make an index of it",
                at: "attribute[\(index)]")
        }
    }

    private func undeclared(_ names: [String], _ keys: [Key], _ table: Arguments) -> [Finding] {
        keys.filter { !names.contains($0.name) }.map { key in
            let nearest = Spelling.nearest(to: key.name, among: names).map { "; did you mean \"\($0)\"?" }
            return table.finding(
                rule: "table-attribute",
                "\(key.path) of \(table.address) is \"\(key.name)\", of which there is no attribute block"
                    + (nearest ?? "; add one with its type"),
                at: key.path)
        }
    }

    private struct Key {
        let name: String
        let path: String
    }

    /// The keys of the table and its indexes; nil where one is not known.
    private func keys(of table: Arguments) -> [Key]? {
        guard let global = table.blocks("global_secondary_index"), let local = table.blocks("local_secondary_index")
        else { return nil }
        var keys: [Key] = []
        for place in [table] + global + local {
            guard let schema = place.blocks("key_schema") else { return nil }
            let named = ["hash_key", "range_key"].map { (place, $0) }
            let listed = schema.map { ($0, "attribute_name") }
            for (holder, argument) in named + listed where !holder[argument].isNull {
                guard let name = holder.text(argument) else { return nil }
                keys.append(Key(name: name, path: holder.place(argument)))
            }
        }
        return keys
    }
}
