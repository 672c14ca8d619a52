extension ValueType {
    /// Whether values of the type can be converted to another: some at least, where `isSafe` is false, else all.
    ///
    /// Terraform converts by itself where an argument, operand or element wants another type. Not safe are conversions
    /// that depend on the value, as from a text to a number, or that lose the order.
    public func isConvertible(to target: ValueType, isSafe: Bool = false) -> Bool {
        switch (self, target) {
        case _ where self == target: return true
        case (_, .dynamic): return true
        case (.dynamic, _): return !isSafe
        case (.number, .string), (.bool, .string): return true
        case (.string, .number), (.string, .bool): return !isSafe
        case (.object, .object(let wanted)):
            return wanted.allSatisfy { attribute in
                self.attribute(attribute.name)?.type.isConvertible(to: attribute.type, isSafe: isSafe)
                    ?? attribute.isOptional
            }
        case (.tuple(let given), .tuple(let wanted)):
            return given.count == wanted.count
                && zip(given, wanted).allSatisfy { $0.isConvertible(to: $1, isSafe: isSafe) }
        case (.list(let given), .list(let wanted)), (.set(let given), .list(let wanted)),
            (.set(let given), .set(let wanted)), (.map(let given), .map(let wanted)):
            return given.isConvertible(to: wanted, isSafe: isSafe)
        case (.list(let given), .set(let wanted)):
            return !isSafe && given.isConvertible(to: wanted)
        case (.tuple(let given), .list(let wanted)), (.tuple(let given), .set(let wanted)):
            // Elements whose common type is not known may turn out to have none, which Terraform takes for certain here.
            if wanted == .dynamic, given.contains(where: { $0 != .dynamic }),
                Self.unified(given, isSafe: isSafe) == .dynamic
            {
                return false
            }
            return Self.areConvertible(given, to: wanted, isSafe: isSafe)
        case (.object(let given), .map(let wanted)):
            return Self.areConvertible(given.map(\.type), to: wanted, isSafe: isSafe)
        case (.map(let given), .object(let wanted)):
            // An optional attribute of another type is no hindrance as long as the map has no such key.
            return !isSafe && wanted.allSatisfy { $0.isOptional || given.isConvertible(to: $0.type) }
        default: return false
        }
    }

    private static func areConvertible(_ given: [ValueType], to wanted: ValueType, isSafe: Bool) -> Bool {
        if given.isEmpty { return true }
        guard let element = wanted == .dynamic ? unified(given, isSafe: isSafe) : wanted else { return false }
        return given.allSatisfy { $0.isConvertible(to: element, isSafe: isSafe) }
    }

    /// The type with its dynamic parts taken from another, as far as that has them.
    func filled(from source: ValueType) -> ValueType {
        switch (source, self) {
        case (.dynamic, _): self
        case (_, .dynamic): source
        case (.list(let given), .list(let wanted)), (.set(let given), .list(let wanted)):
            .list(wanted.filled(from: given))
        case (.list(let given), .set(let wanted)), (.set(let given), .set(let wanted)):
            .set(wanted.filled(from: given))
        case (.map(let given), .map(let wanted)): .map(wanted.filled(from: given))
        case (.tuple(let given), .list(let wanted)): .list(wanted.filled(from: Self.unified(given) ?? .dynamic))
        case (.tuple(let given), .set(let wanted)): .set(wanted.filled(from: Self.unified(given) ?? .dynamic))
        case (.object(let given), .map(let wanted)):
            .map(wanted.filled(from: Self.unified(given.map(\.type)) ?? .dynamic))
        case (.tuple(let given), .tuple(let wanted)) where given.count == wanted.count:
            .tuple(zip(given, wanted).map { $1.filled(from: $0) })
        case (.object, .object(let wanted)):
            .object(
                wanted.map {
                    Attribute(
                        $0.name, $0.type.filled(from: source.attribute($0.name)?.type ?? .dynamic),
                        isOptional: $0.isOptional)
                })
        case (.map(let given), .object(let wanted)):
            .object(wanted.map { Attribute($0.name, $0.type.filled(from: given), isOptional: $0.isOptional) })
        default: self
        }
    }
}
