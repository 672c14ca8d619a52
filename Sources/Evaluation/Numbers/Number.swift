/// A number as Terraform knows it: whole numbers exactly, all others with 512 bits.
///
/// Two numbers are equal when Terraform prints them alike.
public struct Number: Sendable {
    private enum Storage: Sendable {
        /// A whole number; `precision` is that of the ``BigFloat`` that Terraform would have.
        case integer(Int, precision: Int16)
        /// Anything else.
        indirect case float(BigFloat)
    }

    private let storage: Storage

    /// A whole number, as a literal or a text says it.
    public init(_ value: Int) {
        storage = .integer(value, precision: Int16(BigFloat.textPrecision))
    }

    /// A whole number, as Terraform's functions make it from a length, an index and the like.
    init(counting value: Int) {
        storage = .integer(value, precision: 64)
    }

    /// A number from a document, printed as JSON prints it; nil for infinity and what is no number.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        if let whole = Int(exactly: value) { self.init(whole) } else { self.init(parsing: "\(value)") }
    }

    /// A number that a function made as a machine float.
    init?(machine value: Double) {
        guard let float = BigFloat(value) else { return nil }
        self.init(float)
    }

    init(_ float: BigFloat) {
        // A zero keeps its sign, as it does in Terraform.
        if float.isInteger, !(float.isZero && float.isNegative), float.exponent < 64,
            let magnitude = (float.mantissa << float.exponent).uint64,
            let value = Int(exactly: float.isNegative ? -Int128(magnitude) : Int128(magnitude))
        {
            storage = .integer(value, precision: Int16(clamping: float.precision))
        } else {
            storage = .float(float)
        }
    }

    var float: BigFloat {
        switch storage {
        case .integer(let value, let precision): BigFloat(value, precision: Int(precision))
        case .float(let float): float
        }
    }

    /// The number where it is whole and a machine integer can hold it.
    public var integer: Int? {
        switch storage {
        case .integer(let value, _): value
        case .float(let float): float.isZero ? 0 : nil
        }
    }

    /// The nearest machine float.
    public var double: Double {
        switch storage {
        case .integer(let value, _): Double(value)
        case .float(let float): float.double
        }
    }

    /// Whether nothing stands after the point.
    public var isWhole: Bool {
        switch storage {
        case .integer: true
        case .float(let float): float.isInteger
        }
    }

    /// The number as Terraform prints it in templates, `tostring` and JSON: `12`, `0.5`, never with an exponent.
    public var text: String {
        switch storage {
        case .integer(let value, _): return String(value)
        case .float(let float): return (float.isNegative ? "-" : "") + Decimal(shortest: float).fixed()
        }
    }
}

extension Number: Hashable, Comparable, CustomStringConvertible {
    /// Whether Terraform prints both alike.
    public static func == (left: Number, right: Number) -> Bool {
        switch (left.storage, right.storage) {
        case (.integer(let first, _), .integer(let second, _)): first == second
        case (.float, .float): left.text == right.text
        // A zero may have a sign, which does not count.
        default: left.integer == 0 && right.integer == 0
        }
    }

    /// Hashes what is printed.
    public func hash(into hasher: inout Hasher) {
        if let integer { hasher.combine(integer) } else { hasher.combine(text) }
    }

    /// Whether a number is less than another.
    public static func < (left: Number, right: Number) -> Bool {
        if case .integer(let first, _) = left.storage, case .integer(let second, _) = right.storage {
            return first < second
        }
        return left.float < right.float
    }

    /// The number as Terraform prints it.
    public var description: String { text }
}
