/// What a change can do to what runs, from the least to the worst.
public enum Risk: String, Sendable, CaseIterable, Comparable {
    /// Nothing in AWS changes.
    case cosmetic
    /// Something is made, or changed where it is.
    case inPlace = "in-place"
    /// Something that neither holds data nor serves traffic is made anew.
    case replacement
    /// Something becomes reachable, readable or allowed that was not.
    case exposure
    /// What serves traffic goes away, for a while or for good.
    case outage
    /// What holds data is deleted, replaced or forgotten, or its protection or backup becomes weaker.
    case dataLoss = "data-loss"

    /// Whether a risk is less than another.
    public static func < (first: Risk, second: Risk) -> Bool { first.rank < second.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The risk in words, as headings have it.
    public var title: String {
        switch self {
        case .cosmetic: "cosmetic"
        case .inPlace: "in place"
        case .replacement: "replacement"
        case .exposure: "exposure"
        case .outage: "outage"
        case .dataLoss: "data loss"
        }
    }
}

/// A risk with its reason.
public struct Assessment: Hashable, Sendable {
    /// How bad it is.
    public let risk: Risk
    /// Why: one phrase, lower case, no final period.
    public let reason: String

    /// Makes an assessment.
    public init(_ risk: Risk, _ reason: String) {
        self.risk = risk
        self.reason = reason
    }
}
