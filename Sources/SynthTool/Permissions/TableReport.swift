import Invariants
import Terraform

/// All that a principal may do, to be read in a review.
struct TableReport: PermissionReport {
    let table: PermissionTable
    /// The package's folder; positions are shown relative to it.
    let root: String

    init(_ table: PermissionTable, root: String) {
        self.table = table
        self.root = root
    }

    /// A paragraph for each statement: the actions, then on what, when, and by which statement.
    var text: String {
        var text = "\(table.principal) may\(table.allowed.isEmpty ? " do nothing" : "")\n"
        text += table.allowed.map(paragraph).joined()
        if !table.denied.isEmpty { text += "\nand never, whatever allows it\n" + table.denied.map(paragraph).joined() }
        if !table.trusted.isEmpty { text += "\nIt is assumed\n" + table.trusted.map(trustParagraph).joined() }
        if !table.remarks.isEmpty { text += "\n" + table.remarks.map { "note: \($0)\n" }.joined() }
        return text
    }

    private func paragraph(_ row: PermissionTable.Row) -> String {
        var text = "\n"
        let actions = row.isNotAction ? ["everything but"] + row.actions : row.actions
        text += Self.wrapped(actions, indent: "  ")
        let resources = row.resources.isEmpty ? ["its own resource"] : row.resources
        for (index, resource) in resources.enumerated() {
            let start =
                index == 0 ? (row.isNotResource ? "on everything but " : "on ") : row.isNotResource ? "and " : "or "
            text += "    \(start)\(resource)\n"
        }
        return text + details(row)
    }

    private func trustParagraph(_ row: PermissionTable.Row) -> String {
        "\n  by \(row.principals.joined(separator: ", ")) (\(row.actions.joined(separator: ", ")))\n" + details(row)
    }

    private func details(_ row: PermissionTable.Row) -> String {
        var text = ""
        for (index, condition) in row.conditions.enumerated() {
            text += "    \(index == 0 ? "when" : "and") \(condition)\n"
        }
        for limit in row.limits { text += "    \(limit)\n" }
        return text + "    by \(row.statement)\(row.position.map { " (\($0.text(relativeTo: root)))" } ?? "")\n"
    }

    /// Words with commas between them, in lines of at most 110 letters.
    private static func wrapped(_ words: [String], indent: String) -> String {
        var text = ""
        var line = indent
        for (index, word) in words.enumerated() {
            let piece = word + (index + 1 < words.count && word != "everything but" ? ", " : " ")
            if line.count + piece.count > 110, line != indent {
                text += line.dropLast() + "\n"
                line = indent
            }
            line += piece
        }
        return text + line.dropLast() + "\n"
    }

    /// The same as one object.
    var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("format_version", "1.0")
            writer.member("principal", table.principal)
            write("allowed", table.allowed, to: &writer)
            write("denied", table.denied, to: &writer)
            write("assumed_by", table.trusted, to: &writer)
            writer.member("remarks", table.remarks)
        }
        writer.endDocument()
        return writer.bytes
    }

    private func write(_ key: String, _ rows: [PermissionTable.Row], to writer: inout JSONWriter) {
        writer.key(key)
        writer.array { writer in
            for row in rows {
                writer.element()
                writer.object { writer in
                    writer.member(row.isNotAction ? "not_actions" : "actions", row.actions)
                    writer.member(row.isNotResource ? "not_resources" : "resources", row.resources)
                    writer.member("principals", row.principals)
                    writer.member("conditions", row.conditions)
                    writer.member("limits", row.limits)
                    writer.member("statement", row.statement)
                    writer.members(of: row.position, root: root)
                }
            }
        }
    }
}
