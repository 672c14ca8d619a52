import Terraform

extension Report {
    /// The findings as one JSON object, for scripts.
    ///
    /// ```json
    /// {
    ///   "format_version": "1.0",
    ///   "valid": false,
    ///   "error_count": 1,
    ///   "warning_count": 0,
    ///   "findings": [
    ///     {"input": "dev", "severity": "error", "rule": "unknown-reference", "message": "…",
    ///      "file": "Stacks/Shop.swift", "line": 12, "column": 20, "notes": []}
    ///   ]
    /// }
    /// ```
    /// `file`, `line` and `column` are absent where no place is known; a note has `message` and the same three. A change
    /// that adds keys raises the second number of `format_version`, any other the first.
    var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("format_version", "1.0")
            writer.member("valid", count(.error) == 0)
            writer.member("error_count", count(.error))
            writer.member("warning_count", count(.warning))
            writer.key("findings")
            writer.array { writer in
                for (input, finding) in findings {
                    writer.element()
                    writer.object { write(finding, of: input, to: &$0) }
                }
            }
        }
        writer.endDocument()
        return writer.bytes
    }

    private func write(_ finding: Finding, of input: Input, to writer: inout JSONWriter) {
        writer.member("input", input.name)
        writer.member("severity", finding.severity.rawValue)
        writer.member("rule", finding.rule)
        writer.member("message", finding.message)
        write(finding.position ?? input.position, to: &writer)
        writer.key("notes")
        writer.array { writer in
            for note in finding.notes {
                writer.element()
                writer.object { writer in
                    writer.member("message", note.message)
                    write(note.position, to: &writer)
                }
            }
        }
    }

    private func write(_ position: SourcePosition?, to writer: inout JSONWriter) {
        guard let position else { return }
        writer.member("file", position.file(relativeTo: root))
        writer.member("line", position.line)
        writer.member("column", position.column)
    }
}

extension JSONWriter {
    /// A member whose value is text.
    mutating func member(_ key: String, _ text: String) {
        self.key(key)
        string(text)
    }

    /// A member whose value is a number.
    mutating func member(_ key: String, _ number: Int) {
        self.key(key)
        verbatim(String(number))
    }

    /// A member whose value is a boolean.
    mutating func member(_ key: String, _ flag: Bool) {
        self.key(key)
        verbatim(String(flag))
    }
}
