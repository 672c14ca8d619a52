/// A value given from outside when Terraform runs: `variable "domain" { type = string }`.
///
/// ```swift
/// let domain = stack.add(Variable<String>("domain", default: "example.org", description: "Where users go."))
/// stack.add(Zone("main", name: domain.value))   // "${var.domain}"
/// ```
/// What differs by environment is better a Swift value, known at synthesis; variables are for secrets and for what only
/// the person who applies knows. Default and description are literal in Terraform: no references, no templates.
public struct Variable<Value: Sendable>: Declarable, Addressable {
    /// The variable's address, such as `var.domain`.
    public let address: Address
    /// The variable's arguments.
    public var body = Body()

    /// Makes a variable of a type that Terraform has no name in Swift for, such as an object.
    ///
    /// - Parameters:
    ///   - name: The variable's name; Terraform keeps `source`, `version`, `count` and a few more for itself.
    ///   - type: The type in Terraform's own words, such as `object({ name = string, size = optional(number, 3) })`.
    ///   - default: The value where none is given; without it Terraform asks.
    ///   - description: What the value is for, shown when Terraform asks.
    ///   - sensitive: Keep the value out of what Terraform prints.
    ///   - nullable: Whether `null` may be given; Terraform's own default is that it may.
    ///   - ephemeral: Keep the value out of plan and state.
    ///   - validations: What the value must satisfy.
    public init(
        _ name: String, type: String, default: Expression<Value>? = nil, description: String? = nil,
        sensitive: Bool = false, nullable: Bool? = nil, ephemeral: Bool = false, validations: [Condition] = []
    ) {
        address = Address(.variable, name)
        body["type"] = .verbatim(.string(type))
        if let value = `default` { body["default"] = .verbatim(value.term) }
        if let description { body["description"] = .verbatim(.string(description)) }
        if sensitive { body["sensitive"] = .bool(true) }
        if let nullable { body["nullable"] = .bool(nullable) }
        if ephemeral { body["ephemeral"] = .bool(true) }
        body.set("validation", Blocks(validations))
    }

    /// The value, for arguments of other blocks: `var.domain`.
    public var value: Expression<Value> { Expression(term: .reference(Reference(address, ""))) }
    /// The block as it is added to a stack.
    public var declaration: Declaration { Declaration(address, body) }
}

extension Variable where Value: VariableType {
    /// Makes a variable whose type follows from the Swift type: `Variable<[String]>` is a `list(string)`.
    ///
    /// - Parameters:
    ///   - name: The variable's name; Terraform keeps `source`, `version`, `count` and a few more for itself.
    ///   - default: The value where none is given; without it Terraform asks.
    ///   - description: What the value is for, shown when Terraform asks.
    ///   - sensitive: Keep the value out of what Terraform prints.
    ///   - nullable: Whether `null` may be given; Terraform's own default is that it may.
    ///   - ephemeral: Keep the value out of plan and state.
    ///   - validations: What the value must satisfy.
    public init(
        _ name: String, default: Expression<Value>? = nil, description: String? = nil,
        sensitive: Bool = false, nullable: Bool? = nil, ephemeral: Bool = false, validations: [Condition] = []
    ) {
        self.init(
            name, type: Value.constraint, default: `default`, description: description, sensitive: sensitive,
            nullable: nullable, ephemeral: ephemeral, validations: validations)
    }
}

/// A Swift type that Terraform has a type constraint for.
public protocol VariableType: Sendable {
    /// The type in Terraform's words, such as `list(string)`.
    static var constraint: String { get }
}

extension String: VariableType {
    /// `string`.
    public static var constraint: String { "string" }
}

extension Int: VariableType {
    /// `number`; Terraform has but one type for numbers.
    public static var constraint: String { "number" }
}

extension Double: VariableType {
    /// `number`.
    public static var constraint: String { "number" }
}

extension Bool: VariableType {
    /// `bool`.
    public static var constraint: String { "bool" }
}

extension Array: VariableType where Element: VariableType {
    /// `list(…)` of the element's type.
    public static var constraint: String { "list(\(Element.constraint))" }
}

extension Dictionary: VariableType where Key == String, Value: VariableType {
    /// `map(…)` of the value's type.
    public static var constraint: String { "map(\(Value.constraint))" }
}
