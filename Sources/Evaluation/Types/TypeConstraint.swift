public import Terraform

/// A variable's type constraint: the type, and the defaults that `optional(type, default)` gives to attributes.
///
/// ```swift
/// let constraint = try TypeConstraint(parsing: "list(object({ name = string, size = optional(number, 3) }))")
/// constraint.type   // list(object({name=string,size=optional(number)}))
/// try constraint.value(of: .tuple([.object(of: [.init("name", .string("a"))])]))   // [{name = "a", size = 3}]
/// ```
public struct TypeConstraint: Hashable, Sendable {
    /// The type; attributes that may be left out are marked optional in it.
    public let type: ValueType
    let defaults: TypeDefaults

    init(_ type: ValueType, _ defaults: TypeDefaults = TypeDefaults()) {
        self.type = type
        self.defaults = defaults
    }

    /// Any type: what a variable without `type` takes.
    public static let any = TypeConstraint(.dynamic)

    /// Reads a constraint as Terraform's `type` argument has it, also the bare words `list` and `map`.
    ///
    /// - Throws: ``SyntaxError`` where Terraform would refuse it.
    public init(parsing text: String) throws(SyntaxError) {
        try self.init(ExpressionSyntax(parsing: text))
    }

    /// Takes a constraint from an expression that has been read already.
    ///
    /// - Throws: ``SyntaxError`` where Terraform would refuse it.
    public init(_ syntax: ExpressionSyntax) throws(SyntaxError) {
        switch syntax.kind {
        case .name("list"): self.init(.list(.dynamic))
        case .name("map"): self.init(.map(.dynamic))
        default: self = try TypeConstraintReader.constraint(syntax)
        }
    }

    /// A value as the variable has it: defaults put in, then converted.
    ///
    /// - Throws: ``ConversionError`` where Terraform would refuse the value.
    public func value(of value: Value) throws(ConversionError) -> Value {
        try defaults.applied(to: value).converted(to: type)
    }
}

/// The defaults of optional attributes, in the shape of the type that has them.
struct TypeDefaults: Hashable, Sendable {
    /// The default of each attribute of an object that has one.
    var values: [String: Value] = [:]
    /// Defaults within: by attribute, by index of a tuple, and under the empty text for all elements of a collection.
    var children: [String: TypeDefaults] = [:]

    var isEmpty: Bool { values.isEmpty && children.isEmpty }

    /// The value with defaults in place of what is missing or null.
    func applied(to value: Value) -> Value {
        if isEmpty { return value }
        switch value {
        case .list(let elements, let type): return .list(all(elements), of: type).asTupleWhereMixed
        case .set(let elements, let type): return .list(all(elements), of: type).asTupleWhereMixed
        case .tuple(let elements):
            return .tuple(
                elements.enumerated().map { (children[""] ?? children[String($0)])?.applied(to: $1) ?? $1 })
        case .map(let entries, _), .object(let entries):
            if let child = children[""] {
                return .object(entries.map { Value.Entry($0.key, child.applied(to: $0.value)) })
            }
            return .object(of: attributes(entries))
        default: return value
        }
    }

    private func all(_ elements: [Value]) -> [Value] {
        guard let child = children[""] else { return elements }
        return elements.map(child.applied)
    }

    private func attributes(_ entries: [Value.Entry]) -> [Value.Entry] {
        var result = entries.filter { !$0.value.isNull || values[$0.key] == nil }
        let present = Set(result.map(\.key))
        for (name, value) in values.sorted(by: { $0.key < $1.key }) where !present.contains(name) {
            result.append(Value.Entry(name, value))
        }
        return result.map { Value.Entry($0.key, children[$0.key]?.applied(to: $0.value) ?? $0.value) }
    }
}

extension Value {
    /// A list as a tuple where defaults have given its elements several types; the conversion unites them again.
    fileprivate var asTupleWhereMixed: Value {
        guard case .list(let elements, let type) = self, !elements.allSatisfy({ $0.type == type }) else { return self }
        return .tuple(elements)
    }
}
