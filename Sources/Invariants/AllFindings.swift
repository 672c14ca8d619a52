public import Provider
public import Terraform

extension Configuration {
    /// Everything that is wrong with a document: by Terraform's rules, the provider's schema, what AWS refuses at apply, and
    /// the invariants.
    ///
    /// - Parameters:
    ///   - today: The day that decides which suppressions have ended, such as `2027-01-31`.
    ///   - isStrict: Whether a mandatory invariant that is broken is an error; otherwise it is a warning.
    ///   - schema: What the provider accepts.
    public func allFindings(today: String, isStrict: Bool, schema: Schema = .aws) -> [Finding] {
        judged(today: today, isStrict: isStrict, schema: schema).findings
    }

    /// The same, with the document as it was evaluated, for who asks more of it.
    ///
    /// - Parameters:
    ///   - today: The day that decides which suppressions have ended, such as `2027-01-31`.
    ///   - isStrict: Whether a mandatory invariant that is broken is an error; otherwise it is a warning.
    ///   - schema: What the provider accepts.
    ///   - weaknesses: Where the document is weaker than that of a lower environment; nil where it was compared with none.
    public func judged(
        today: String, isStrict: Bool, schema: Schema = .aws, weaknesses: [Violation]? = nil
    ) -> (findings: [Finding], model: Model) {
        let (shaped, refused) = schema.checked(self, expressions: true)
        let model = Model(shaped)
        let findings =
            shaped.findings(unused: true) + refused + AWSRefusals.findings(in: model)
            + model.invariantFindings(today: today, isStrict: isStrict, weaknesses: weaknesses)
        return (findings.withoutVaguerOnes().sorted(), model)
    }
}

extension [Finding] {
    /// Rules that say which pattern a value breaks, and rules that say of the same what it is that AWS wants.
    private static let vague: Set<String> = ["format", "pattern", "name-limit"]
    private static let plain: Set<String> = ["network-size", "reserved-name"]

    /// The findings without those that say of an argument again, in other words, what a plainer one says.
    fileprivate func withoutVaguerOnes() -> [Finding] {
        let told = Set(filter { Self.plain.contains($0.rule) && $0.severity == .error }.map(\.subject))
        return told.isEmpty ? self : filter { !Self.vague.contains($0.rule) || !told.contains($0.subject) }
    }
}

extension Finding {
    /// The argument that a finding is about, and where.
    fileprivate var subject: String {
        let words = message.firstRange(of: " is ").map { message[..<$0.lowerBound] } ?? message[...]
        return "\(position.map { "\($0.file):\($0.line):\($0.column) " } ?? "")\(words)"
    }
}
