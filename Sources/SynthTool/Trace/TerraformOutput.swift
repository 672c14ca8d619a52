import Terraform

/// Reads what `terraform … -json` writes: one object over many lines (`validate`), or an object on each line (`plan`,
/// `apply`).
struct TerraformOutput {
    /// A part of the output.
    enum Part {
        case diagnostic(Diagnostic)
        /// What Terraform tells of its progress.
        case message(String)
        /// A line that is none of Terraform's JSON.
        case other(String)
    }

    private let lines: LineReader
    /// The lines of an object that is not closed yet.
    private var open: [UInt8] = []
    /// Whether the last line starts an object that does not end.
    private var isCutOff = false
    private static let limit = JSONDocument.byteLimit

    init(_ source: any Source) {
        lines = LineReader(source, limit: Self.limit)
    }

    /// Hands out each part as soon as it has been read.
    mutating func forEach(_ take: (Part) throws(Failure) -> Void) throws(Failure) {
        while let line = try lines.next() {
            if open.isEmpty {
                if line.isBlank { continue }
                // Terraform opens and closes an object over many lines with a bracket that stands alone.
                if line.trimmed == [UInt8(ascii: "{")] {
                    open = line + [0x0A]
                } else {
                    let parts = parts(of: line)
                    isCutOff = parts.contains { $0.isObjectInPart }
                    for part in parts { try take(part) }
                }
                continue
            }
            open += line + [0x0A]
            guard open.count <= Self.limit else {
                throw Failure("what Terraform says is larger than \(Self.limit >> 20) MiB")
            }
            if line == [UInt8(ascii: "}")] { try flush(take) }
        }
        // A pipe that was cut, or a file that was copied in part: what is missing may be the errors.
        if isCutOff || !open.isEmpty {
            throw Failure("what Terraform says breaks off in the middle of its JSON; hand over all that it writes")
        }
    }

    private mutating func flush(_ take: (Part) throws(Failure) -> Void) throws(Failure) {
        isCutOff = false
        defer { open = [] }
        for part in parts(of: open) { try take(part) }
    }

    private func parts(of bytes: [UInt8]) -> [Part] {
        guard let root = try? JSONDocument(bytes, file: "-").root, root.kind == .object else {
            return [.other(String(decoding: bytes, as: UTF8.self))]
        }
        if let diagnostics = root["diagnostics"], diagnostics.kind == .array {
            // In the words that Terraform has for people.
            if diagnostics.elements.isEmpty { return [.message("Success! The configuration is valid.")] }
            return diagnostics.elements.compactMap(Diagnostic.init).map(Part.diagnostic)
        }
        if let diagnostic = root["diagnostic"].flatMap(Diagnostic.init) { return [.diagnostic(diagnostic)] }
        if let message = root["@message"]?.string { return [.message(message)] }
        return [.other(String(decoding: bytes, as: UTF8.self))]
    }
}

extension TerraformOutput.Part {
    /// Whether it is the beginning of an object without its end.
    fileprivate var isObjectInPart: Bool {
        guard case .other(let text) = self, text.first == "{" else { return false }
        return (try? JSONDocument(Array(text.utf8), file: "-")) == nil
    }
}

extension [UInt8] {
    /// The bytes without white space at both ends.
    fileprivate var trimmed: ArraySlice<UInt8> {
        var rest = self[...]
        while let first = rest.first, first <= 0x20 { rest.removeFirst() }
        while let last = rest.last, last <= 0x20 { rest.removeLast() }
        return rest
    }

    fileprivate var isBlank: Bool { trimmed.isEmpty }
}
