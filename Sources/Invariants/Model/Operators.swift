import Terraform

extension ExpressionSyntax.UnaryOperator {
    /// The result for a value; unknown where the value is.
    func value(of operand: Resolved) -> Resolved {
        switch (self, operand) {
        case (.minus, .number(let number)): .number(-number)
        case (.not, _): operand.bool.map { .bool(!$0) } ?? .unknown
        default: .unknown
        }
    }
}

extension ExpressionSyntax.BinaryOperator {
    /// The result for two values; unknown where they are not enough to tell.
    func value(of left: Resolved, _ right: Resolved) -> Resolved {
        switch self {
        case .and:
            if left.bool == false || right.bool == false { return .bool(false) }
            return left.bool == true && right.bool == true ? .bool(true) : .unknown
        case .or:
            if left.bool == true || right.bool == true { return .bool(true) }
            return left.bool == false && right.bool == false ? .bool(false) : .unknown
        case .equal, .unequal:
            if left == right && !left.holdsUnknown { return .bool(self == .equal) }
            return left.isKnown && right.isKnown ? .bool(self == .unequal) : .unknown
        default: break
        }
        guard let left = left.double, let right = right.double else { return .unknown }
        switch self {
        case .add: return .number(left + right)
        case .subtract: return .number(left - right)
        case .multiply: return .number(left * right)
        case .divide: return right == 0 ? .unknown : .number(left / right)
        case .remainder: return right == 0 ? .unknown : .number(left.truncatingRemainder(dividingBy: right))
        case .less: return .bool(left < right)
        case .lessOrEqual: return .bool(left <= right)
        case .greater: return .bool(left > right)
        case .greaterOrEqual: return .bool(left >= right)
        default: return .unknown
        }
    }
}

extension Resolved {
    /// The number, also where it is written as text.
    fileprivate var double: Double? {
        switch self {
        case .number(let number): number
        case .string(let text): Double(text)
        default: nil
        }
    }

    /// Whether it has a part of which nothing is known, so that it may differ from itself.
    var holdsUnknown: Bool {
        switch self {
        case .null, .bool, .number, .string, .symbol: false
        case .unknown: true
        case .text(let parts): parts.contains(.unknown)
        case .list(let elements): elements.contains(where: \.holdsUnknown)
        case .object(let members): members.contains { $0.value.holdsUnknown }
        }
    }
}
