import Terraform

/// What the readers promise, whatever they are given.
enum Promises {
    /// How many documents were JSON.
    nonisolated(unsafe) static var soundCount = 0
    /// How many documents had no error at all.
    nonisolated(unsafe) static var faultlessCount = 0

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
        // What is reported is not written as it was: a mistake becomes null, a name that is there twice is kept once.
        failures += brokenByWriting(configuration, isFaultless: !findings.hasErrors)
        if !findings.hasErrors { faultlessCount += 1 }
        return failures
    }

    /// What was read is written as JSON that reads as the same.
    private static func brokenByWriting(_ configuration: Configuration, isFaultless: Bool) -> [String] {
        let written = configuration.json()
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument(written, file: "written.tf.json")
        } catch {
            return ["what was written is no JSON: \(error.finding.text(relativeTo: "", subject: ""))"]
        }
        let again = Configuration(reading: document, name: "fuzz")
        guard isFaultless else { return [] }
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
        if again.findings().hasErrors { failures.append("what was faultless has errors: \(again.findings())") }
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
