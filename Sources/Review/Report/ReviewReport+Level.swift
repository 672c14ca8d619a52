extension ReviewReport {
    /// What a build can be made to fail on.
    public enum Level: String, Sendable, CaseIterable {
        /// Something that holds data is lost, or protected less.
        case dataLoss = "data-loss"
        /// That, or traffic is interrupted.
        case outage
        /// That, or something is opened.
        case exposure
        /// That, or anything is replaced.
        case replacement
        /// A difference that no setting causes.
        case undeclared
        /// Any difference but names.
        case any
    }

    /// Whether the report has what a level names, or worse.
    public func reaches(_ level: Level) -> Bool {
        switch level {
        case .dataLoss: reaches(Risk.dataLoss)
        case .outage: reaches(Risk.outage)
        case .exposure: reaches(Risk.exposure)
        case .replacement: reaches(Risk.replacement)
        case .undeclared: explanation.map { !$0.undeclared.isEmpty } ?? !changes.isEmpty
        case .any: !changes.isEmpty || !consequences.isEmpty || !weaknesses.isEmpty
        }
    }

    private func reaches(_ risk: Risk) -> Bool {
        (worst ?? .cosmetic) >= risk || weaknesses.contains { $0.risk >= risk }
    }
}
