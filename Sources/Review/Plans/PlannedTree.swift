import Provider
import Terraform

/// Makes trees of the values in plans, with what is unknown and what is hidden in its place.
struct PlannedTree {
    let builder: TreeBuilder
    /// The resource's type, for documents within texts.
    let type: String

    /// Deeper values are compared as text.
    private static let deepest = 100

    /// The values of a resource.
    ///
    /// - Parameters:
    ///   - value: The values; nil where there is no object.
    ///   - unknown: `true` where a value is known after apply only.
    ///   - sensitive: `true` where a value is hidden.
    ///   - schema: What the provider says of them.
    ///   - keys: The arguments that are wanted; nil for all.
    func tree(
        _ value: JSONValue?, unknown: JSONValue?, sensitive: JSONValue?, _ schema: BlockSchema?,
        only keys: Set<String>? = nil
    ) -> Tree {
        let place = Place(value: value, unknown: unknown, sensitive: sensitive)
        let shape = schema.map(Shape.block) ?? .any
        guard let keys, value?.kind == .object, sensitive?.bool != true, unknown?.bool != true else {
            return tree(place, shape, depth: 0)
        }
        return object(place, place.keys.filter(keys.contains), shape, depth: 0)
    }

    /// A value with its marks.
    private struct Place {
        let value: JSONValue?
        let unknown: JSONValue?
        let sensitive: JSONValue?

        subscript(key: String) -> Place {
            Place(value: value?[key], unknown: unknown?.part(key), sensitive: sensitive?.part(key))
        }

        /// The names of the fields, those too that are only marked.
        var keys: [String] {
            var keys = value.map { $0.members.map(\.key) } ?? []
            let known = Set(keys)
            guard let unknown else { return keys }
            for member in unknown.members where !known.contains(member.key) && member.value.hasTrue {
                keys.append(member.key)
            }
            return keys
        }
    }

    /// What is known of a place from the schema.
    private enum Shape {
        case block(BlockSchema)
        case type(AttributeType)
        case any
    }

    private func tree(_ place: Place, _ shape: Shape, depth: Int) -> Tree {
        let tree = plainTree(place, shape, depth: depth)
        return place.sensitive?.bool == true && tree != .null ? .sensitive(tree) : tree
    }

    private func plainTree(_ place: Place, _ shape: Shape, depth: Int) -> Tree {
        if place.unknown?.bool == true { return .unknown }
        guard let value = place.value else { return .null }
        guard depth < Self.deepest else { return .text("(too deep to be shown)") }
        switch value.kind {
        case .null: return .null
        case .bool: return .bool(value.bool ?? false)
        case .number: return .number(value.numberText.flatMap(NumberText.canonical) ?? value.numberText ?? "")
        case .string: return text(value.string ?? "")
        case .array: return array(place, value, shape, depth: depth)
        case .object: return object(place, place.keys, shape, depth: depth)
        }
    }

    private func text(_ text: String) -> Tree {
        guard let document = JSONInText.tree(of: [.text(text)]) else { return .text(text) }
        return .json(document.withoutOrder(ofType: type))
    }

    private func array(_ place: Place, _ value: JSONValue, _ shape: Shape, depth: Int) -> Tree {
        var unknown = place.unknown?.elements.makeIterator()
        var sensitive = place.sensitive?.elements.makeIterator()
        let element: Shape
        var isSet = false
        switch shape {
        case .type(let type):
            element = type.element.map(Shape.type) ?? .any
            if case .set = type { isSet = true }
        case .block, .any: element = shape
        }
        let elements = value.elements.map { value in
            tree(
                Place(value: value, unknown: unknown?.next(), sensitive: sensitive?.next()), element, depth: depth + 1)
        }
        return isSet ? .set(elements) : .list(elements)
    }

    private func object(_ place: Place, _ keys: [String], _ shape: Shape, depth: Int) -> Tree {
        var fields: [Tree.Field] = []
        for key in keys {
            var field = tree(place[key], self.shape(of: key, in: shape), depth: depth + 1)
            if case .block(let block) = shape {
                if block.nestedBlock(key)?.nesting == .set, case .list(let elements) = field { field = .set(elements) }
                // The schema hides what a plan of an older provider may show.
                if block.attribute(key)?.isSensitive == true, field != .null, !field.isSensitive {
                    field = .sensitive(field)
                }
            }
            guard field != .null || depth > 0 else { continue }
            let found = Tree.Field(key, field)
            if case .type(.map) = shape { fields.append(found.hidingSecret) } else { fields.append(found) }
        }
        return .sorted(fields)
    }

    private func shape(of key: String, in shape: Shape) -> Shape {
        switch shape {
        case .block(let block):
            if let attribute = block.attribute(key) { return .type(attribute.type) }
            return block.nestedBlock(key).map { .block(builder.body(of: $0)) } ?? .any
        case .type(.map(let element)): return .type(element)
        case .type(let type):
            return type.members?.first { $0.name == key }.map { .type($0.type) } ?? .any
        case .any: return .any
        }
    }
}

extension JSONValue {
    /// The mark of a part; a mark of the whole holds for each part.
    func part(_ key: String) -> JSONValue? { kind == .bool ? self : self[key] }

    /// Whether anything within is `true`; what is too deep to be looked at counts as such.
    fileprivate var hasTrue: Bool { hasTrue(depth: 0) }

    private func hasTrue(depth: Int) -> Bool {
        if depth > 100 { return true }
        return switch kind {
        case .bool: bool == true
        case .array: elements.contains { $0.hasTrue(depth: depth + 1) }
        case .object: members.contains { $0.value.hasTrue(depth: depth + 1) }
        default: false
        }
    }
}
