/// What one value of a condition asks of one value in the request.
enum ValueTest: Hashable, Sendable {
    case pattern(Pattern)
    case number(Comparison.Order, Double)
    /// Seconds since 1970.
    case date(Comparison.Order, Double)
    case address(AddressRange)
    /// A value that cannot be read, which nothing satisfies.
    case never
    /// A value that only apply knows, where text is not enough to tell.
    case unknown

    init(_ value: SymbolicText, _ comparison: Comparison, _ variables: Pattern.Variables?) {
        switch comparison {
        case .string(let wildcards, let foldsCase):
            self = .pattern(Pattern(value, wildcards: wildcards, foldsCase: foldsCase, variables: variables))
        case .arn:
            let pattern = Pattern(value, wildcards: .perPartOfARN, variables: variables)
            self = pattern.isARN ? .pattern(pattern) : .never
        case .bool: self = .pattern(Pattern(value, foldsCase: true))
        case .binary: self = .pattern(Pattern(value))
        case .numeric(let order):
            self = Self.read(value) { NumberText.number($0).map { .number(order, $0) } }
        case .date(let order):
            self = Self.read(value) { DateText.seconds($0).map { .date(order, $0) } }
        case .address: self = Self.read(value) { AddressRange($0).map(ValueTest.address) }
        case .null: self = .never
        }
    }

    private static func read(_ value: SymbolicText, _ test: (String) -> ValueTest?) -> ValueTest {
        guard let known = value.known else { return .unknown }
        return test(known) ?? .never
    }

    /// Whether a value of the request satisfies it.
    func accepts(_ value: SymbolicText) -> Truth {
        switch self {
        case .pattern(let pattern): return pattern.matches(Pattern(value, foldsCase: pattern.foldsCase))
        case .never: return .no
        case .unknown: return .undecided
        case .number(let order, let bound):
            guard let known = value.known else { return .undecided }
            return Truth(NumberText.number(known).map { order.holds($0, bound) } ?? false)
        case .date(let order, let bound):
            guard let known = value.known else { return .undecided }
            return Truth(DateText.seconds(known).map { order.holds($0, bound) } ?? false)
        case .address(let range):
            guard let known = value.known else { return .undecided }
            return Truth(AddressRange(known).map(range.contains) ?? false)
        }
    }
}

extension Pattern {
    /// Whether it has the six parts of an ARN, or may have them.
    fileprivate var isARN: Bool {
        var colons = 0
        for element in elements {
            switch element {
            case .letter(UInt32(UInt8(ascii: ":"))): colons += 1
            // A symbol at the start is a whole ARN; an unknown part may hold all of one.
            case .symbol where element == elements.first, .unknown: return true
            default: break
            }
        }
        return colons >= 5
    }
}
