/// The JSON that a block was read from: where its arguments stand is found out when a finding asks for it.
public final class BlockSource: Sendable {
    /// The objects whose members are the block's arguments, those that override others first; a local's value alone.
    let bodies: [JSONValue]
    /// Whether it is a local, whose value stands in the place of a body.
    let isValue: Bool
    /// Arrays and objects too large to be gone through for every finding.
    let index: LargeValues

    /// A body may be spread over any number of objects; nobody writes more than a few.
    private static let bodyLimit = 100

    init(_ bodies: [JSONValue], isValue: Bool = false, index: LargeValues) {
        self.bodies = bodies
        self.isValue = isValue
        self.index = index
    }

    /// This source, then another one of the same block.
    func and(_ other: BlockSource?) -> BlockSource {
        guard let other, !isValue else { return self }
        return BlockSource(bodies + other.bodies, index: index.and(other.index))
    }

    /// Where the argument at a path stands, or the part of it that can be found; nil where nothing of it can.
    func position(of path: String, mentioning text: String?) -> SourcePosition? {
        guard let place = place(of: path) else { return nil }
        if let text, let position = place.value.position(mentioning: text) { return position }
        return (place.key ?? place.value).position
    }

    /// Where a byte of the text of the string at a path is written; the string's start where it is no string.
    func position(of path: String, at offset: Int) -> SourcePosition? {
        place(of: path).map { $0.value.position(ofTextAt: offset) }
    }

    /// Where the keys of an argument of the block stand.
    func positions(of argument: String) -> [SourcePosition] {
        guard bodies.count <= Self.bodyLimit, !isValue else { return [] }
        return bodies.flatMap { index.members(named: argument, of: $0) }.map(\.name.position)
    }

    /// Where a key stands for the second time in the object at a path.
    func position(ofRepeated key: String, at path: String) -> SourcePosition? {
        guard let object = place(of: path)?.value else { return nil }
        return index.members(named: key, of: object).dropFirst().first?.name.position
    }

    private func place(of path: String) -> (key: JSONValue?, value: JSONValue)? {
        guard bodies.count <= Self.bodyLimit, let first = bodies.first else { return nil }
        var steps = PathStep.steps(of: path)[...]
        if isValue {
            // A local's path starts with the name that stands for its value.
            steps = steps.dropFirst()
        }
        var values = bodies
        var place: (key: JSONValue?, value: JSONValue)? = isValue ? (nil, first) : nil
        while let step = steps.popFirst() {
            let found = next(step, in: values, isFollowedByName: steps.first?.isName ?? false)
            guard let best = found.first else { break }
            place = best
            values = found.map(\.value)
        }
        return place
    }

    private func next(
        _ step: PathStep, in values: [JSONValue], isFollowedByName: Bool
    ) -> [(key: JSONValue?, value: JSONValue)] {
        switch step {
        case .index(let wanted):
            let elements = values.count == 1 && values[0].kind == .array ? nil : values
            if let elements { return wanted < elements.count ? [(nil, elements[wanted])] : elements.map { (nil, $0) } }
            return index.element(wanted, of: values[0]).map { [(nil, $0)] } ?? []
        case .name(let name):
            let objects = values.flatMap(\.objects)
            let members = objects.flatMap { index.members(named: name, of: $0) }.map { (key: $0.name, value: $0.value) }
            let dynamic = dynamicBlocks(named: name, in: objects)
            // What repeats has no index in its path, so a name behind it belongs to it rather than to its siblings.
            return members.isEmpty || isFollowedByName && !dynamic.isEmpty ? dynamic : members
        }
    }

    /// The objects of dynamic blocks of a name, with their contents.
    private func dynamicBlocks(named name: String, in objects: [JSONValue]) -> [(key: JSONValue?, value: JSONValue)] {
        objects.flatMap { object in
            index.members(named: "dynamic", of: object).flatMap(\.value.objects).flatMap { labels in
                index.members(named: name, of: labels).flatMap { member in
                    member.value.objects.flatMap { block in
                        let content = block["content"]?.objects ?? []
                        return ([block] + content).map { (key: member.name, value: $0) }
                    }
                }
            }
        }
    }
}

extension JSONValue {
    /// The value itself where it is an object; its elements that are objects where it is an array.
    fileprivate var objects: [JSONValue] {
        switch kind {
        case .object: [self]
        case .array: elements.prefix(BlockSource.elementLimit).filter { $0.kind == .object }
        default: []
        }
    }
}

extension BlockSource {
    /// How many elements of an array are looked at for a name that stands in one of them.
    fileprivate static let elementLimit = 1_000
}
