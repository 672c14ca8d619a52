/// Where the parts of large arrays and objects are, so that a finding in each of them takes no walk over all of them.
struct LargeValues: Sendable {
    /// From how many parts on a value is large.
    static let threshold = 64

    /// The parts by the file and node of their array or object: elements in their order, members in that of their keys.
    private let parts: [Key: [UInt32]]

    struct Key: Hashable {
        let document: ObjectIdentifier
        let node: Int

        init(_ value: JSONValue) {
            document = ObjectIdentifier(value.document)
            node = value.index
        }
    }

    init(_ parts: [Key: [UInt32]]) {
        self.parts = parts
    }

    func and(_ other: LargeValues) -> LargeValues {
        LargeValues(parts.merging(other.parts) { first, _ in first })
    }

    func element(_ index: Int, of array: JSONValue) -> JSONValue? {
        guard let nodes = parts[Key(array)] else { return array[index] }
        return index < nodes.count ? JSONValue(document: array.document, index: Int(nodes[index])) : nil
    }

    /// The members of a key, more than one where it stands there twice.
    func members(named name: String, of object: JSONValue) -> [JSONMember] {
        guard let nodes = parts[Key(object)] else { return object.members.filter { $0.name.isString(name) } }
        func key(_ place: Int) -> JSONValue { JSONValue(document: object.document, index: Int(nodes[place])) }
        var low = 0
        var high = nodes.count
        while low < high {
            let middle = (low + high) / 2
            if (key(middle).string ?? "") < name { low = middle + 1 } else { high = middle }
        }
        var found: [JSONMember] = []
        while low < nodes.count, key(low).string == name, found.count < Self.threshold {
            found.append(JSONMember(name: key(low)))
            low += 1
        }
        return found
    }
}
