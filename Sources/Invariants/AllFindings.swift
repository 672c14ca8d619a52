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
            findings(unused: true) + refused + AWSRefusals.findings(in: model)
            + model.invariantFindings(today: today, isStrict: isStrict, weaknesses: weaknesses)
        return (findings.sorted(), model)
    }
}
