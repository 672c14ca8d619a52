import Terraform

extension Report {
    /// The findings in SARIF 2.1.0, which GitHub's code scanning and most editors read (OASIS, "Static Analysis Results
    /// Interchange Format").
    ///
    /// Files are relative to the repository's root, `%SRCROOT%`. GitHub wants a place for every result: one without a
    /// position stands where the stack is named, or at the start of the file. `finding/v1` is the same as long as rule,
    /// file and message are, wherever the lines move.
    var sarif: [UInt8] {
        let descriptions = allRules
        var indexes: [String: Int] = [:]
        for (index, rule) in descriptions.enumerated() { indexes[rule.name] = index }
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            writer.member("version", "2.1.0")
            writer.list("runs", [0]) { writer, _ in
                writer.member("tool") { $0.member("driver") { driver(descriptions, &$0) } }
                // Results of several uploads of one commit replace each other unless their categories differ.
                writer.member("automationDetails") {
                    $0.member("id", "formwork/\(inputs.map(\.name).joined(separator: "+"))/")
                }
                writer.member("originalUriBaseIds") {
                    $0.member("%SRCROOT%") { $0.message("description", "The root of the repository.") }
                }
                writer.member("columnKind", "unicodeCodePoints")
                results(indexes, &writer)
            }
        }
        writer.endDocument()
        return writer.bytes
    }

    /// The rules that were asked, and those of values and constructs that have no description.
    private var allRules: [RuleDescription] {
        var byName: [String: RuleDescription] = [:]
        for rule in rules where byName[rule.name] == nil { byName[rule.name] = rule }
        for (_, finding) in findings where byName[finding.rule] == nil {
            byName[finding.rule] = RuleDescription(
                finding.rule, "A value or a part of the stack breaks the rule \(finding.rule).")
        }
        return byName.values.sorted { $0.name < $1.name }
    }

    private func driver(_ rules: [RuleDescription], _ writer: inout JSONWriter) {
        writer.member("name", "Formwork")
        writer.member("version", Synth.version)
        writer.list("rules", rules) { writer, rule in
            writer.member("id", rule.name)
            writer.message("shortDescription", rule.summary)
            writer.message("fullDescription", rule.summary)
            writer.message("help", "\(rule.summary) Each finding says how to mend it.")
        }
    }

    private func results(_ indexes: [String: Int], _ writer: inout JSONWriter) {
        var fingerprints = Fingerprints()
        writer.list("results", findings) { writer, found in
            let (input, finding) = found
            let place = finding.position ?? input.position
            writer.member("ruleId", finding.rule)
            if let index = indexes[finding.rule] { writer.member("ruleIndex", index) }
            writer.member("level", finding.severity.rawValue)
            // A related location must be somewhere; what a note without a position says belongs to the message.
            let unplaced = finding.notes.filter { $0.position == nil }.map { "\n\($0.message)" }
            writer.message("message", finding.message + unplaced.joined())
            writer.list("locations", place.map { [$0] } ?? []) { location($1, &$0) }
            let notes = finding.notes.compactMap { note in note.position.map { ($0, note.message) } }
            if !notes.isEmpty {
                writer.list("relatedLocations", Array(notes.enumerated())) { writer, note in
                    writer.member("id", note.offset)
                    location(note.element.0, &writer)
                    writer.message("message", note.element.1)
                }
            }
            let file = place?.file(relativeTo: root) ?? ""
            let fingerprint = fingerprints.next(of: [finding.rule, file, finding.message])
            writer.member("partialFingerprints") { $0.member("finding/v1", fingerprint) }
        }
    }

    private func location(_ position: SourcePosition, _ writer: inout JSONWriter) {
        writer.member("physicalLocation") { writer in
            writer.member("artifactLocation") { writer in
                let file = position.file(relativeTo: root)
                writer.member("uri", URIReference.text(ofPath: file))
                if !file.hasPrefix("/") { writer.member("uriBaseId", "%SRCROOT%") }
            }
            guard position.line > 0 else { return }
            writer.member("region") { writer in
                writer.member("startLine", position.line)
                if position.column > 0 { writer.member("startColumn", position.column) }
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ key: String, _ object: (inout JSONWriter) -> Void) {
        self.key(key)
        self.object(object)
    }

    /// A member that is an array of objects.
    fileprivate mutating func list<Element>(
        _ key: String, _ elements: [Element], _ object: (inout JSONWriter, Element) -> Void
    ) {
        self.key(key)
        array { writer in
            for element in elements {
                writer.element()
                writer.object { object(&$0, element) }
            }
        }
    }

    /// A member that is a message: an object around a text.
    fileprivate mutating func message(_ key: String, _ text: String) {
        member(key) { $0.member("text", text) }
    }
}
