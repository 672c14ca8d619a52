import Terraform

extension ReviewReport {
    /// The report as JSON, version 1:
    ///
    /// ```json
    /// {
    ///   "version": 1, "before": "dev", "after": "prd",
    ///   "changes": [{"address", "previous_address", "change": "added|removed|changed|moved", "risk", "reason",
    ///                "attributes": [{"path", "before", "after", "setting"}], "notes": []}],
    ///   "consequences": [{"address", "risk", "reason", "cause"}],
    ///   "folded": {"before", "after", "values", "blocks", "replacements"},
    ///   "permissions": [{"address", "change": "gained|lost", "statement", "broadens"}],
    ///   "openings": [{"address", "change": "gained|lost", "group", "path", "public"}],
    ///   "protections": [{"address", "subject", "path", "before", "after", "weaker"}],
    ///   "costs": [{"subject", "what", "before", "after"}],
    ///   "settings": [{"setting", "before", "after", "differences": [], "folded_values"}],
    ///   "undeclared": [{"address", "path", "reason"}],
    ///   "weaker": [{"subject", "path", "message", "risk"}],
    ///   "remarks": [{"subject", "address", "text"}],
    ///   "summary": {"added", "removed", "changed", "moved", "risks": {"data-loss": 1, …}, "worst"}
    /// }
    /// ```
    /// `settings` and `undeclared` are there with `--explain` only. A hidden value is `"(sensitive value)"`, one that is
    /// known after apply is `"(known after apply)"`, an expression is written as `"${…}"`. What has no value is `null`.
    public func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("version")
            writer.verbatim("1")
            writer.field("before", before)
            writer.field("after", after)
            writer.list("changes", changes) { $1.write(to: &$0) }
            writer.list("consequences", consequences) { writer, one in
                writer.field("address", one.address)
                writer.field("risk", one.assessment.risk.rawValue)
                writer.field("reason", one.assessment.reason)
                writer.field("cause", one.cause)
            }
            write(folded, to: &writer)
            writeTables(to: &writer)
            if let explanation { write(explanation, to: &writer) }
            writer.list("weaker", weaknesses) { writer, one in
                writer.field("subject", one.subject)
                writer.field("path", one.path)
                writer.field("message", one.message)
                writer.field("risk", one.risk.rawValue)
            }
            writer.list("remarks", remarks) { writer, one in
                writer.field("subject", one.subject)
                writer.field("address", one.address)
                writer.field("text", one.text)
            }
            writeSummary(to: &writer)
        }
        writer.endDocument()
        return writer.bytes
    }

    private func write(_ folded: Folded?, to writer: inout JSONWriter) {
        writer.key("folded")
        guard let folded else { return writer.verbatim("null") }
        writer.object { writer in
            writer.field("before", folded.before)
            writer.field("after", folded.after)
            writer.field("values", folded.values)
            writer.field("blocks", folded.blocks)
            writer.key("replacements")
            writer.verbatim(folded.replacements.map(String.init) ?? "null")
        }
    }

    private func writeTables(to writer: inout JSONWriter) {
        writer.list("permissions", permissions) { writer, one in
            writer.field("address", one.address)
            writer.field("change", one.isGained ? "gained" : "lost")
            writer.field("statement", one.statement)
            writer.field("broadens", one.broadens)
        }
        writer.list("openings", openings) { writer, one in
            writer.field("address", one.address)
            writer.field("change", one.isGained ? "gained" : "lost")
            writer.field("group", one.subject)
            writer.field("path", one.text)
            writer.field("public", one.isPublic)
        }
        writer.list("protections", safeguards) { writer, one in
            writer.field("address", one.address)
            writer.field("subject", one.subject)
            writer.field("path", one.path)
            writer.field("before", one.before)
            writer.field("after", one.after)
            writer.field("weaker", one.isWeaker)
        }
        writer.list("costs", costs) { writer, one in
            writer.field("subject", one.subject)
            writer.field("what", one.what)
            writer.field("before", one.before)
            writer.field("after", one.after)
        }
    }

    private func write(_ explanation: Explanation, to writer: inout JSONWriter) {
        writer.list("settings", explanation.effects) { writer, one in
            writer.field("setting", one.setting)
            writer.field("before", one.before)
            writer.field("after", one.after)
            writer.key("differences")
            writer.array { writer in
                for difference in one.differences {
                    writer.element()
                    writer.string(difference)
                }
            }
            writer.field("folded_values", one.foldedValues)
        }
        writer.list("undeclared", explanation.undeclared) { writer, one in
            writer.field("address", one.address)
            writer.field("path", one.path)
            writer.field("reason", one.reason)
        }
    }

    private func writeSummary(to writer: inout JSONWriter) {
        writer.key("summary")
        writer.object { writer in
            for kind in [Change.Kind.added, .removed, .changed, .moved] { writer.field(kind.rawValue, count(kind)) }
            writer.key("risks")
            writer.object { writer in
                for risk in Risk.allCases.reversed() { writer.field(risk.rawValue, count(risk)) }
            }
            writer.field("worst", worst?.rawValue)
        }
    }

    /// The number of changes of a kind.
    func count(_ kind: Change.Kind) -> Int { changes.count { $0.kind == kind } }

    /// The number of changes and consequences of a risk.
    func count(_ risk: Risk) -> Int {
        changes.count { $0.assessment.risk == risk } + consequences.count { $0.assessment.risk == risk }
    }
}

extension Change {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.field("address", address)
        if let previousAddress { writer.field("previous_address", previousAddress) }
        writer.field("change", kind.rawValue)
        writer.field("risk", assessment.risk.rawValue)
        writer.field("reason", assessment.reason)
        writer.list("attributes", attributes) { writer, attribute in
            writer.field("path", attribute.difference.path.text)
            writer.key("before")
            (attribute.difference.before ?? .null).write(to: &writer)
            writer.key("after")
            (attribute.difference.after ?? .null).write(to: &writer)
            let settings = attribute.settings.isEmpty ? self.settings : attribute.settings
            writer.field("setting", settings.isEmpty ? nil : settings.joined(separator: ", "))
        }
        if !notes.isEmpty {
            writer.key("notes")
            writer.array { writer in
                for note in notes {
                    writer.element()
                    writer.string(note)
                }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func field(_ name: String, _ value: String?) {
        key(name)
        if let value { string(value) } else { verbatim("null") }
    }

    fileprivate mutating func field(_ name: String, _ value: Int) {
        key(name)
        verbatim(String(value))
    }

    fileprivate mutating func field(_ name: String, _ value: Bool) {
        key(name)
        verbatim(String(value))
    }

    fileprivate mutating func list<Element>(
        _ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
    ) {
        key(name)
        array { writer in
            for element in elements {
                writer.element()
                writer.object { write(&$0, element) }
            }
        }
    }
}
