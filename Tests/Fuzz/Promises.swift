import Terraform

/// What the readers promise, whatever they are given.
enum Promises {
    /// How many documents were JSON.
    nonisolated(unsafe) static var soundCount = 0
    /// How many documents were read as a whole.
    nonisolated(unsafe) static var wholeCount = 0

    /// Rules whose findings mean that something was left out, so that it cannot be written.
    private static let lossy: Set<String> = [
        "address", "duplicate-argument", "duplicate-block", "missing-argument", "missing-label", "nesting", "size",
        "syntax",
        "unknown-argument", "unknown-block", "wrong-shape",
    ]

    /// The promises that a document breaks.
    static func broken(by bytes: [UInt8]) -> [String] {
        let lines = Lines(bytes)
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument(bytes, file: "x.tf.json")
        } catch {
            return lines.holds(error.position) && !error.message.isEmpty
                ? [] : ["the error lies outside of the file: \(error.finding.text(relativeTo: "", subject: ""))"]
        }
        soundCount += 1
        let configuration = Configuration(reading: document, name: "fuzz")
        let findings = configuration.findings()
        var failures: [String] = []
        for finding in findings {
            let positions = [finding.position] + finding.notes.map(\.position)
            for position in positions.compactMap(\.self) where !lines.holds(position) {
                failures.append("a finding lies outside of the file: \(finding.text(relativeTo: "", subject: ""))")
            }
        }
        let isWhole = findings.allSatisfy { !lossy.contains($0.rule) }
        if isWhole { wholeCount += 1 }
        failures += brokenByWriting(configuration, isWhole: isWhole)
        return failures
    }

    /// What was read is written as JSON that reads as the same.
    private static func brokenByWriting(_ configuration: Configuration, isWhole: Bool) -> [String] {
        let written = configuration.json()
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument(written, file: "written.tf.json")
        } catch {
            return ["what was written is no JSON: \(error.finding.text(relativeTo: "", subject: ""))"]
        }
        let again = Configuration(reading: document, name: "fuzz")
        guard isWhole else { return [] }
        var failures: [String] = []
        if again.json() != written {
            failures.append(
                "what was written is written otherwise after reading:\n\(text(written))\n\(text(again.json()))")
        }
        let bodies = Dictionary(grouping: configuration.blocks, by: \.address).mapValues { $0.map(\.body) }
        let others = Dictionary(grouping: again.blocks, by: \.address).mapValues { $0.map(\.body) }
        for (address, body) in bodies where others[address] != body {
            failures.append("\(address.text) was \(body)\nand reads as \(others[address] ?? [])")
        }
        let rules = Set(configuration.findings().map(\.rule))
        for finding in again.findings() where !rules.contains(finding.rule) {
            failures.append("what was written has a finding of its own: \(finding.text(relativeTo: "", subject: ""))")
        }
        return failures
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// The lengths of the lines of a file.
private struct Lines {
    private let lengths: [Int]

    init(_ bytes: [UInt8]) {
        lengths = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(\.count)
    }

    func holds(_ position: SourcePosition) -> Bool {
        guard position.line > 0, position.line <= lengths.count else { return false }
        return position.column > 0 && position.column <= lengths[position.line - 1] + 1
    }
}
