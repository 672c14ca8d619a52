import Terraform

/// Entries of `ignore_changes`, which name arguments or attributes of the type.
extension SchemaCheck {
    mutating func checkIgnoredChanges(_ rules: BlockRules) {
        let lifecycle: Body? =
            switch block?.body[content: "lifecycle"] {
            case .block(let body): body
            case .blocks(let bodies, _): bodies.first
            default: nil
            }
        guard case .list(let entries)? = lifecycle?["ignore_changes"]?.literal else { return }
        for (index, entry) in entries.enumerated() {
            guard case .string(let text) = entry.literal, text != "all", text != "*" else { continue }
            let name = String(text.prefix { $0 != "." && $0 != "[" })
            // What is no name at all is reported as such.
            guard !name.isEmpty, name.utf8.allSatisfy(Self.isOfName), rules.item(name) == nil else { continue }
            var place = ArgumentPath()
            place.push("lifecycle")
            place.push("ignore_changes")
            place.push(index)
            let nearest = Spelling.nearest(to: name, among: rules.items.map(\.name))
            report(
                .ignoredChange,
                "\(place.text) of \(address.text) names \(name), which \(address.type) does not have"
                    + (nearest.map { "; did you mean \($0)?" } ?? ""), at: place)
        }
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
