/// Compares what two sides allow on the network, whatever rules say it.
struct OpeningComparison {
    let before: OpeningSurvey
    let after: OpeningSurvey
    let names: EnvironmentNames?

    /// What is gained, then what is lost, each in the order of the blocks.
    var changes: [OpeningChange] {
        missing(from: before, in: after, isGained: true) + missing(from: after, in: before, isGained: false)
    }

    /// What `new` lets through and `old` does not: by what it allows, and by what it no longer denies.
    private func missing(from old: OpeningSurvey, in new: OpeningSurvey, isGained: Bool) -> [OpeningChange] {
        let allowed = Dictionary(grouping: old.openings.filter { !$0.isDeny }, by: \.subject)
        let denied = new.denials
        let openings = Dictionary(grouping: new.openings.filter { !$0.isDeny }, by: \.subject)
        let gained =
            new.openings.filter { !$0.isDeny && !$0.isCovered(by: allowed[$0.subject] ?? []) }
            + old.denials.filter { denial in
                (openings[denial.subject] ?? []).contains { $0.overlaps(denial) } && !denial.isCovered(by: denied)
            }
        var seen: Set<OpeningChange> = []
        return gained.compactMap { opening in
            // What neither side describes is there already.
            let exists = before.subjects.contains(opening.subject) == after.subjects.contains(opening.subject)
            let change = OpeningChange(
                isGained: isGained, address: opening.address, subject: named(opening.subject, isGained),
                text: named(opening.text, isGained), isIngress: opening.isIngress, isPublic: opening.isPublic,
                concernsExisting: exists, isACL: opening.rule != nil)
            return seen.insert(change).inserted ? change : nil
        }.sorted { ($0.address, $0.text) < ($1.address, $1.text) }
    }

    private func named(_ text: String, _ isGained: Bool) -> String {
        guard let names else { return text }
        return text.replacing("\u{0}", with: isGained ? names.after : names.before)
    }
}
