import Foundation
import Stacks
import Terraform
import Testing

/// The documents of the stacks, as they are committed: a review shows every address that moves and every value that
/// changes. `RECORD_GOLDEN=1 swift test --filter Golden` writes them anew, and fails so that nobody takes it for a test.
@Suite struct `A golden document` {
    @Test(arguments: ["dev", "prd"]) func `is what the stack synthesizes`(name: String) throws {
        let definition = try #require(stacks.first { $0.name == name })
        let made = String(decoding: definition.configuration().json(), as: UTF8.self)
        let file = Golden.folder.appendingPathComponent("\(name).tf.json")
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
            try FileManager.default.createDirectory(at: Golden.folder, withIntermediateDirectories: true)
            try made.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(name).tf.json was recorded; look at its changes, then run the tests without RECORD_GOLDEN")
            return
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        let difference = Golden.difference(from: golden, to: made)
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test func `is compared byte by byte and shown by lines`() {
        #expect(Golden.difference(from: "a\nb\n", to: "a\nb\n") == nil)
        #expect(
            Golden.difference(from: "a\nb\nc\nd\ne\n", to: "a\nb\nc\nD\nE\ne\n") == """
                the documents differ from line 4 on (- golden, + made):
                  b
                  c
                - d
                + D
                + E
                  e
                """)
        #expect(
            Golden.difference(from: "a\nb\n", to: "a\n") == """
                the documents differ from line 2 on (- golden, + made):
                  a
                - b
                """)
        // A line feed too few, and the same text to Swift that is not the same bytes.
        #expect(Golden.difference(from: "a\n", to: "a") != nil)
        #expect(Golden.difference(from: "\u{E9}", to: "e\u{301}") != nil)
    }
}

private enum Golden {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")

    /// The lines that differ, from the first to the last, at most ten of each side, with what stands around them; nil
    /// where all bytes are the same.
    static func difference(from golden: String, to made: String) -> String? {
        if golden.utf8.elementsEqual(made.utf8) { return nil }
        let (old, new) = (lines(of: golden), lines(of: made))
        let before = zip(old, new).prefix { $0.utf8.elementsEqual($1.utf8) }.count
        let after = zip(old.dropFirst(before).reversed(), new.dropFirst(before).reversed())
            .prefix { $0.utf8.elementsEqual($1.utf8) }.count
        var text = ["the documents differ from line \(before + 1) on (- golden, + made):"]
        text += old[max(0, before - 2)..<before].map { "  \($0)" }
        text += changed(old[before..<old.count - after], mark: "-")
        text += changed(new[before..<new.count - after], mark: "+")
        text += old[(old.count - after)...].prefix(2).filter { !$0.isEmpty }.map { "  \($0)" }
        return text.joined(separator: "\n")
    }

    private static func changed(_ lines: ArraySlice<Substring>, mark: String) -> [String] {
        let shown = lines.prefix(10).map { "\(mark) \($0)" }
        return lines.count > 10 ? shown + ["\(mark) … and \(lines.count - 10) more lines"] : shown
    }

    private static func lines(of text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
