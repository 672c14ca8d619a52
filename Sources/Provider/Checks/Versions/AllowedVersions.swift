/// The versions of the AWS provider that a document allows, as far as the embedded schema tells them apart.
struct AllowedVersions {
    /// Whether any version up to 5.100.0, the last one before 6, is allowed.
    let old: Bool
    /// Whether version 6 or a later one is allowed.
    let new: Bool
    /// Whether the document says so itself.
    let areGiven: Bool

    /// What holds where the document says nothing, or where only one version is known.
    static let any = AllowedVersions(nil)

    /// Reads the conditions of `required_providers`; without any, or with some that cannot be read, all are allowed.
    init(_ constraint: String?) {
        guard let constraint, let conditions = VersionConstraint(constraint) else {
            (old, new, areGiven) = (true, true, false)
            return
        }
        let six = Version([6])
        let old = conditions.allowsAny(from: Version([0]), below: six)
        let new = conditions.allowsAny(from: six, below: Version([1_000_000]))
        (self.old, self.new, areGiven) = old || new ? (old, new, true) : (true, true, false)
    }

    /// Whether any allowed version has what only some versions have.
    func have(isNew: Bool, isFormer: Bool) -> Bool { new && !isFormer || old && !isNew }

    /// Whether every allowed version demands what only some versions demand.
    func demand(isNew: Bool, isFormer: Bool, now: Bool, before: Bool) -> Bool {
        (!new || now && !isFormer) && (!old || before && !isNew)
    }
}
