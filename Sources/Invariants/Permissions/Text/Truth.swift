/// Whether something holds: for certain, not at all, or depending on what nobody knows yet.
enum Truth: Sendable {
    case no, undecided, yes

    init(_ flag: Bool) {
        self = flag ? .yes : .no
    }

    static prefix func ! (truth: Truth) -> Truth {
        switch truth {
        case .no: .yes
        case .undecided: .undecided
        case .yes: .no
        }
    }
}

extension Sequence where Element == Truth {
    /// Whether one holds.
    var any: Truth {
        var result = Truth.no
        for truth in self {
            if truth == .yes { return .yes }
            if truth == .undecided { result = .undecided }
        }
        return result
    }

    /// Whether all hold.
    var all: Truth {
        var result = Truth.yes
        for truth in self {
            if truth == .no { return .no }
            if truth == .undecided { result = .undecided }
        }
        return result
    }
}
