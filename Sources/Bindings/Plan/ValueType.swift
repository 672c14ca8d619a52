import Provider

/// The Swift type of an attribute's value.
enum ValueType: Equatable {
    /// A type by name.
    case named(String)
    /// One of these words.
    case words([String])
}

/// Where an attribute stands, which decides what its name means.
struct Place {
    let typeName: String
    let kind: Binding.Kind
    /// The names of the blocks around it, and its own.
    let path: [String]

    var name: String { path.last ?? "" }
    var isTop: Bool { path.count == 1 }
}

extension ValueType {
    /// The type of the text, number or boolean at the bottom of an attribute's type.
    init(of type: AttributeType, _ constraints: Constraints, isComputed: Bool, at place: Place) {
        let scalar = Self.scalar(of: type)
        let facts = type.element == nil ? constraints : constraints.element.first ?? Constraints()
        switch scalar {
        case .bool: self = .named("Bool")
        case .number: self = .named(Self.isFractional(facts, place) ? "Double" : "Int")
        case .string: self = Self.text(facts, isComputed: isComputed, at: place)
        default: self = .named("String")
        }
    }

    /// The Swift type of an attribute whose bottom has this Swift type.
    static func wrapped(_ name: String, in type: AttributeType) -> String {
        switch type {
        case .list(let element), .set(let element): "[\(wrapped(name, in: element))]"
        case .map(let element): "[String: \(wrapped(name, in: element))]"
        default: name
        }
    }

    private static func scalar(of type: AttributeType) -> AttributeType {
        type.element.map(scalar) ?? type
    }

    private static func isFractional(_ facts: Constraints, _ place: Place) -> Bool {
        facts.numberRange != nil || facts.numberAbove != nil || FractionalNumbers.contains(place)
    }

    private static func text(_ facts: Constraints, isComputed: Bool, at place: Place) -> ValueType {
        if let type = References.type(at: place, isComputed: isComputed) { return .named(type) }
        if facts.alternatives.isEmpty {
            if let words = facts.words {
                let words = words.values.filter { !$0.isEmpty }
                if !words.isEmpty, words.allSatisfy({ ["true", "false"].contains($0.lowercased()) }) {
                    return .named("Bool")
                }
                return (2...60).contains(words.count) ? .words(words) : .named("String")
            }
            for format in facts.formats {
                if let type = formats[format] { return .named(type) }
            }
        }
        let name = place.name
        return .named(
            name == "arn" || name.hasSuffix("_arn") || name.hasSuffix("_arns") ? "ARN<AnyResource>" : "String")
    }

    /// The types of texts of a known form.
    private static let formats: [ValueFormat: String] = [
        .arn: "ARN<AnyResource>", .arnLike: "ARN<AnyResource>",
        .cidr: "CIDRBlock", .cidrIPv4: "CIDRBlock", .cidrIPv6: "CIDRBlock", .cidrNetwork: "CIDRBlock",
        .iamPolicyJSON: "PolicyDocument", .json: "JSONText",
        .nullableInt: "Int", .intString: "Int", .int32String: "Int", .nullableBool: "Bool", .nullableFloat: "Double",
    ]
}
