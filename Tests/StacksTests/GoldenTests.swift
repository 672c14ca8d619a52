import Foundation
import Stacks
import Terraform
import Testing

/// The documents of the stacks, as they are committed: a review shows every address that moves and every value that
/// changes. `RECORD_GOLDEN=1 swift test --filter "golden document"` writes them anew, and fails so that nobody takes it
/// for a test.
@Suite struct `A golden document` {
    @Test(arguments: stacks.map(\.name)) func `is what the stack synthesizes`(name: String) throws {
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
        if let difference = Golden.difference(from: golden, to: made) { Issue.record("\(difference)") }
    }

    @Test func `is compared byte by byte and shown by lines`() {
        #expect(Golden.difference(from: "a\nb\n", to: "a\nb\n") == nil)
        #expect(
            Golden.difference(from: "a\nb\nc\nd\ne\nf\ng\nh\ni\nj", to: "a\nb\nc\nD\nE\ne\nf\ng\nh\ni\nJ") == """
                the documents differ (- golden, + made):
                line 2:
                  b
                  c
                - d
                + D
                + E
                  e
                  f
                line 8:
                  h
                  i
                - j
                + J
                """)
        #expect(
            Golden.difference(from: "a\nb", to: "a") == """
                the documents differ (- golden, + made):
                line 1:
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

    /// The first places where lines differ, with two lines around each and the golden line's number; nil where all bytes
    /// are the same.
    static func difference(from golden: String, to made: String) -> String? {
        if golden.utf8.elementsEqual(made.utf8) { return nil }
        var text = ["the documents differ (- golden, + made):"]
        let lines = marked(from: golden, to: made)
        let isNear = lines.indices.map { index in
            lines[max(0, index - 2)...min(lines.count - 1, index + 2)].contains { $0.mark != " " }
        }
        for (index, line) in lines.enumerated() where isNear[index] {
            if text.count > 60 { return (text + ["… and more"]).joined(separator: "\n") }
            if index == 0 || !isNear[index - 1] { text.append("line \(line.number):") }
            text.append("\(line.mark) \(line.text)")
        }
        return text.joined(separator: "\n")
    }

    private struct Line {
        let mark: Character
        let text: String
        /// The number of the line in the golden document.
        let number: Int
    }

    /// All lines of both, in order: kept, left out, added.
    private static func marked(from golden: String, to made: String) -> [Line] {
        // As bytes, for Swift compares text by its meaning.
        let old = golden.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
        let new = made.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var lines: [Line] = []
        var (first, second) = (0, 0)
        func add(_ mark: Character, _ bytes: [UInt8]) {
            lines.append(Line(mark: mark, text: String(decoding: bytes, as: UTF8.self), number: first + 1))
        }
        while first < old.count || second < new.count {
            if removed.contains(first) {
                add("-", old[first])
                first += 1
            } else if added.contains(second) {
                add("+", new[second])
                second += 1
            } else {
                add(" ", old[first])
                first += 1
                second += 1
            }
        }
        return lines
    }
}
