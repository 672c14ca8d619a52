#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension JSONValue {
    /// Whether two values are written with the same bytes; cheap, whatever their size.
    ///
    /// Values that mean the same and are written in another way are not identical.
    public func isIdentical(to other: JSONValue) -> Bool {
        let end = node.next(after: index)
        let otherEnd = other.node.next(after: other.index)
        // With as many values within and the same text up to the last one, nothing but closing brackets is left.
        guard end - index == otherEnd - other.index else { return false }
        let last = document.tape[end - 1]
        let otherLast = other.document.tape[otherEnd - 1]
        let length = last.end - offset
        guard last.kind == otherLast.kind, length == otherLast.end - other.offset else { return false }
        return memcmp(document.bytes.start + offset, other.document.bytes.start + other.offset, length) == 0
    }
}

extension JSONNode {
    /// The offset behind the last byte that belongs to this node alone.
    fileprivate var end: Int {
        switch kind {
        case .null, .true: offset + 4
        case .false: offset + 5
        case .number: offset + length
        case .string: offset + length + 2
        case .array, .object: offset + 1
        }
    }
}
