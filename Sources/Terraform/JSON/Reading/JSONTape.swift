#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The values of a JSON document in the order of its text, eight bytes each.
///
/// A node is one number: from the lowest bit on, three bits of kind, one that says whether a string has escapes, the
/// offset of the value's first byte in 28 bits, and in 32 bits the length in bytes of a string (without quotes) or number,
/// or, for an array or object, the index of the node behind its last one. A key stands before its value.
struct JSONTape: ~Copyable, @unchecked Sendable {
    private var nodes: UnsafeMutablePointer<UInt64>
    private var capacity: Int
    private(set) var count = 0

    /// Makes an empty tape for about `capacity` values.
    init(capacity: Int) {
        self.capacity = max(capacity, 16)
        nodes = UnsafeMutablePointer<UInt64>.allocate(capacity: self.capacity)
    }

    deinit {
        nodes.deallocate()
    }

    mutating func append(_ kind: JSONNode.Kind, at offset: Int, length: Int = 0, isEscaped: Bool = false) {
        if count == capacity { grow() }
        let flag: UInt64 = isEscaped ? 8 : 0
        nodes[count] =
            UInt64(kind.rawValue) | flag | UInt64(truncatingIfNeeded: offset) << 4
            | UInt64(truncatingIfNeeded: length) << 32
        count += 1
    }

    /// Ends the array or object whose node has the index: what follows lies behind it.
    mutating func close(_ index: Int) {
        nodes[index] |= UInt64(truncatingIfNeeded: count) << 32
    }

    subscript(index: Int) -> JSONNode { JSONNode(bits: nodes[index]) }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: 2 * capacity)
        memcpy(larger, nodes, 8 * count)
        nodes.deallocate()
        nodes = larger
        capacity *= 2
    }
}

/// One value of a tape.
struct JSONNode {
    enum Kind: UInt8 {
        case null, `false`, `true`, number, string, array, object
    }

    let bits: UInt64

    var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: bits) & 7) ?? .null }
    var isObject: Bool { bits & 7 == UInt64(Kind.object.rawValue) }
    var isEscaped: Bool { bits & 8 != 0 }
    /// Where the value starts: at its quote, bracket or first character.
    var offset: Int { Int(truncatingIfNeeded: bits >> 4) & 0xFFF_FFFF }
    /// The bytes of a number, or those between the quotes of a string.
    var length: Int { Int(truncatingIfNeeded: bits >> 32) }

    /// The index of the node after this one, which has the index `index`, and after all that it holds.
    func next(after index: Int) -> Int {
        bits & 7 < UInt64(Kind.array.rawValue) ? index + 1 : length
    }
}
