/// Compares what two sets of policies allow, whatever statements say it, by looking for a request that one of them allows
/// and the other does not.
///
/// ```swift
/// PolicyComparison(old, new).broadening
/// // allowed before: s3:Get* on arn:aws:s3:::b/*; now: s3:Get* on *
/// // .certain(["action is \"s3:get\"", "resource is \"\""])
/// ```
/// Actions, resources, principals and condition keys are compared as sets of texts: every `*`, every condition and every
/// Deny counts. Symbols are equal to themselves and to nothing else, and so are policy variables.
public struct PolicyComparison {
    /// Whether more is allowed than before.
    public enum Broadening: Hashable, Sendable {
        /// Nothing is.
        case none
        /// Something is, for example a request of which these things hold.
        case certain([String])
        /// Nobody can tell: a policy cannot be read before apply, or there is too much to look at.
        case unknown
    }

    /// Whether the second policies allow anything that the first do not.
    public let broadening: Broadening

    /// Compares the policies of one identity, or of one resource.
    public init(_ before: [Policy], _ after: [Policy]) {
        guard (before + after).allSatisfy(\.isReadable) else {
            broadening = before == after ? .none : .unknown
            return
        }
        var universe = Universe(before + after)
        let old = universe.allowed(by: before)
        let new = universe.allowed(by: after)
        let dimensions = universe.dimensions
        let outcome = Solver.outcome(of: new && !old, in: dimensions)
        if let holding = outcome.holding {
            broadening = .certain(
                zip(dimensions, holding).compactMap { dimension, state in state.flatMap { dimension.states[$0].words } }
            )
        } else {
            broadening = outcome.isComplete ? .none : .unknown
        }
    }
}

extension Policy {
    /// Whether its statements are known.
    fileprivate var isReadable: Bool {
        guard case .statements(let statements) = contents, doubt == nil else { return false }
        return statements.allSatisfy { statement in
            let texts = statement.actions.elements + (statement.resources?.elements ?? [])
            return !texts.contains(where: \.hasUnknown)
        }
    }
}
