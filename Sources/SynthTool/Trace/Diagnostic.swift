import Terraform

/// What Terraform says of a configuration, as its `-json` output has it (Terraform, "Machine-Readable UI", "validate").
struct Diagnostic {
    let severity: Finding.Severity
    let summary: String
    let detail: String
    /// The resource or module instance that it is about, such as `module.a.aws_lb.main[0]`.
    let address: String?
    /// Where it points in a file.
    let range: Range?
    /// The lines of the file that it points into.
    let snippet: Snippet?

    struct Range {
        /// The file, relative to the folder in which Terraform ran.
        let file: String
        let line: Int
        let column: Int
        /// The offset of bytes in the file.
        let offset: Int
    }

    struct Snippet {
        /// The arrays and objects around the place, outermost first, as `resource.aws_lb.main.lifecycle`.
        let context: String?
        /// The whole lines from `line` on.
        let code: String
        let line: Int
        /// Where the place starts in `code`, in bytes.
        let start: Int
        /// What the expressions there are, such as `var.size is 5`.
        let values: [String]
    }

    /// Reads a diagnostic; nil where the value is none.
    init?(_ value: JSONValue) {
        guard let summary = value["summary"]?.string, let severity = value["severity"]?.string else { return nil }
        self.severity = severity == "warning" ? .warning : .error
        self.summary = summary
        detail = value["detail"]?.string ?? ""
        address = value["address"]?.string
        range = value["range"].flatMap(Range.init)
        snippet = value["snippet"].flatMap(Snippet.init)
    }
}

extension Diagnostic.Range {
    fileprivate init?(_ value: JSONValue) {
        guard let file = value["filename"]?.string, let start = value["start"], let line = start["line"]?.integer,
            line > 0
        else { return nil }
        self.file = file
        self.line = line
        column = max(start["column"]?.integer ?? 1, 1)
        offset = start["byte"]?.integer ?? 0
    }
}

extension Diagnostic.Snippet {
    fileprivate init?(_ value: JSONValue) {
        guard let code = value["code"]?.string, let line = value["start_line"]?.integer else { return nil }
        context = value["context"]?.string
        self.code = code
        self.line = line
        start = value["highlight_start_offset"]?.integer ?? 0
        values =
            (value["values"]?.elements).map { elements in
                elements.compactMap { value in
                    guard let traversal = value["traversal"]?.string, let statement = value["statement"]?.string else {
                        return nil
                    }
                    return "\(traversal) \(statement)"
                }
            } ?? []
    }
}
