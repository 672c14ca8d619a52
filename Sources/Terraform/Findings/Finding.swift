/// Something wrong or unwise in a configuration, with the place in the source that should change.
public struct Finding: Hashable, Sendable {
    /// How bad a finding is: an error stops synthesis, a warning does not.
    public enum Severity: String, Sendable {
        case error, warning
    }

    /// Another place that belongs to a finding, such as the first of two equal addresses.
    public struct Note: Hashable, Sendable {
        /// What is to be seen there.
        public let message: String
        /// Where it is; nil where no source is known.
        public let position: SourcePosition?

        /// Makes a note about a place.
        public init(_ message: String, at position: SourcePosition?) {
            self.message = message
            self.position = position
        }
    }

    /// An error or a warning.
    public let severity: Severity
    /// The rule's name, in kebab case, such as `duplicate-address`; stable, for filters and suppressions.
    public let rule: String
    /// What is wrong with which value, and the likely fix: one phrase, lower case, no final period.
    public let message: String
    /// Where to change it; nil for a finding about a whole stack.
    public let position: SourcePosition?
    /// Other places that explain the finding.
    public let notes: [Note]

    /// Makes a finding.
    public init(
        _ severity: Severity, rule: String, _ message: String, at position: SourcePosition?, notes: [Note] = []
    ) {
        self.severity = severity
        self.rule = rule
        self.message = message
        self.position = position
        self.notes = notes
    }

    /// The finding as compilers print theirs: `file:line:column: error: [rule] message`, then its notes, a line each.
    ///
    /// - Parameters:
    ///   - root: The package's folder; positions are shown relative to it.
    ///   - subject: What stands in place of a position that is not known, such as the stack's name.
    public func text(relativeTo root: String, subject: String) -> String {
        let place = position?.text(relativeTo: root) ?? subject
        var lines = ["\(place): \(severity.rawValue): [\(rule)] \(message.printable)"]
        for note in notes {
            lines.append("\(note.position?.text(relativeTo: root) ?? subject): note: \(note.message.printable)")
        }
        return lines.joined(separator: "\n")
    }
}

extension [Finding] {
    /// Whether any finding is an error, so that nothing may be written.
    public var hasErrors: Bool { contains { $0.severity == .error } }
}
