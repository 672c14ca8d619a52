import Foundation
import Provider
import Terraform
import Testing

@testable import Review

/// What is predicted against what the real provider 5.100.0 plans: `agreement.tsv`, which `ask_provider.py` renews.
@Suite struct `A predicted replacement` {
    private struct Row: CustomTestStringConvertible {
        let type: String
        let path: String
        let difference: Difference
        let isReplaced: Bool

        var testDescription: String { "\(type) \(path)" }
    }

    private static func rows(file: String = #filePath) throws -> [Row] {
        let table = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("agreement.tsv")
        return try String(contentsOf: table, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            try #require(cells.count == 5)
            let path = Path(cells[1].split(separator: ".").map { .name(String($0)) })
            let difference = Difference(path, before: try tree(cells[2]), after: try tree(cells[3]))
            return Row(type: cells[0], path: cells[1], difference: difference, isReplaced: cells[4] == "yes")
        }
    }

    private static func tree(_ text: String) throws -> Tree? {
        let document = try JSONDocument(Array(text.utf8), file: "cell")
        let tree = PlannedTree(builder: TreeBuilder(schema: .aws), type: "")
            .tree(document.root, unknown: nil, sensitive: nil, nil)
        return tree.isEmpty ? nil : tree
    }

    /// The same as the provider's own: no replacement goes unnoticed, and none is promised that does not come.
    @Test func `is what the provider plans`() throws {
        let rules = ReplacementRules(builder: TreeBuilder(schema: .aws))
        let rows = try Self.rows()
        #expect(rows.count > 500)
        #expect(rows.count { $0.isReplaced } > 200)
        var wrong: [String] = []
        for row in rows {
            let predicted = rules.replacement(of: row.type, by: row.difference)
            let isRight = row.isReplaced ? predicted != nil : predicted != .certain
            let words =
                "\(row.type) \(row.path): predicted \(predicted.map { "\($0)" } ?? "none"), is \(row.isReplaced)"
            if !isRight { wrong.append(words) }
        }
        #expect(wrong == Self.known)
    }

    /// How often which answer met which: of the table's rows, so many each.
    ///
    /// | Predicted | The provider replaces | The provider does not |
    /// |---|--:|--:|
    /// | is replaced | 273 | 0 |
    /// | may be replaced | 78 | 45 |
    /// | nothing | 0 | 623 |
    ///
    /// "May" is no agreement: it is right whatever comes, and so it is counted apart and has to stay rare.
    @Test func `is counted by both answers`() throws {
        let rules = ReplacementRules(builder: TreeBuilder(schema: .aws))
        var counts: [String: Int] = [:]
        for row in try Self.rows() {
            let predicted = rules.replacement(of: row.type, by: row.difference)
            let words = predicted.map { $0 == .certain ? "is" : "may" } ?? "nothing"
            counts["\(words), \(row.isReplaced ? "replaced" : "kept")", default: 0] += 1
        }
        #expect(counts == ["is, replaced": 273, "may, replaced": 78, "may, kept": 45, "nothing, kept": 623])
    }

    /// Every argument that the provider's source marks as replacing, of every type in the table, was asked about.
    @Test func `was asked about for every argument that replaces`() throws {
        let builder = TreeBuilder(schema: .aws)
        let rows = try Self.rows()
        let asked = Set(rows.map { "\($0.type) \($0.path)" })
        var missing: [String] = []
        for type in Set(rows.map(\.type)).sorted() {
            guard let block = builder.block(.resource, type) else { continue }
            for attribute in block.attributes
            where attribute.constraints.forceNew && attribute.isWritable && !attribute.isNew
                && !asked.contains("\(type) \(attribute.name)")
            {
                missing.append("\(type) \(attribute.name)")
            }
        }
        #expect(missing == Self.unasked)
    }

    /// What the provider computes or changes by itself in the state that the question needs, so that it always replaces.
    private static let unasked = [
        "aws_backup_selection not_resources", "aws_instance security_groups", "aws_rds_cluster availability_zones",
    ]

    /// Where the provider's source, read at a later version, and provider 5.100.0 differ.
    private static let known: [String] = []
}
