/// What an operator compares, without its negation (IAM User Guide, "Condition operators").
enum Comparison: Hashable, Sendable {
    case string(Pattern.Wildcards, foldsCase: Bool)
    case arn
    case numeric(Order)
    case date(Order)
    case bool
    case address
    case binary
    case null

    enum Order: String, Hashable, Sendable {
        case equals
        case lessThan = "lessthan"
        case lessThanEquals = "lessthanequals"
        case greaterThan = "greaterthan"
        case greaterThanEquals = "greaterthanequals"

        func holds<Value: Comparable>(_ value: Value, _ bound: Value) -> Bool {
            switch self {
            case .equals: value == bound
            case .lessThan: value < bound
            case .lessThanEquals: value <= bound
            case .greaterThan: value > bound
            case .greaterThanEquals: value >= bound
            }
        }
    }

    /// The comparison of an operator's name in lower case; nil where IAM has none.
    init?(name: String) {
        switch name {
        case "stringequals": self = .string(.none, foldsCase: false)
        case "stringequalsignorecase": self = .string(.none, foldsCase: true)
        case "stringlike": self = .string(.everywhere, foldsCase: false)
        case "arnequals", "arnlike": self = .arn
        case "bool": self = .bool
        case "binaryequals": self = .binary
        case "ipaddress": self = .address
        case "null": self = .null
        case _ where name.hasPrefix("numeric"):
            guard let order = Order(rawValue: String(name.dropFirst("numeric".count))) else { return nil }
            self = .numeric(order)
        case _ where name.hasPrefix("date"):
            guard let order = Order(rawValue: String(name.dropFirst("date".count))) else { return nil }
            self = .date(order)
        default: return nil
        }
    }
}
