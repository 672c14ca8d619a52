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
        let (shaped, refused) = schema.checked(self, expressions: true)
        let model = Model(shaped)
        return
            (findings(unused: true) + refused + AWSRefusals.findings(in: model)
            + model.invariantFindings(today: today, isStrict: isStrict)).sorted()
    }
}
