/// The order of blocks in a document: by type, then by name, so that it does not depend on the order of adding.
///
/// A merge sort by pointers: the standard library's sort costs several times as much in a debug build, where its generic
/// parts are not specialized.
struct BlockOrder {
    private let keys: [Key]

    private struct Key {
        let type: String
        let name: String
        let index: Int
    }

    /// - Parameters:
    ///   - indexes: The blocks to bring into order, by their indexes.
    ///   - blocks: All blocks.
    init(of indexes: [Int], in blocks: [Block]) {
        keys = indexes.map { index in
            let address = blocks[index].address
            return Key(type: address.type, name: address.name, index: index)
        }
    }

    /// The indexes of the blocks, in order; of equal addresses the one that was added first comes first.
    var indexes: [Int] {
        let count = keys.count
        if count < 2 { return keys.map { $0.index } }
        let places = UnsafeMutablePointer<Int>.allocate(capacity: 2 * count)
        defer { places.deallocate() }
        return keys.withUnsafeBufferPointer { keys in
            guard let keys = keys.baseAddress else { return [] }
            var from = places
            var to = places + count
            var index = 0
            while index < count {
                from[index] = index
                index += 1
            }
            var width = 1
            while width < count {
                var start = 0
                while start < count {
                    Self.merge(from, to, start, min(start + width, count), min(start + 2 * width, count), keys)
                    start += 2 * width
                }
                swap(&from, &to)
                width *= 2
            }
            return UnsafeBufferPointer(start: from, count: count).map { keys[$0].index }
        }
    }

    /// Merges the sorted runs `start..<middle` and `middle..<end`.
    private static func merge(
        _ from: UnsafeMutablePointer<Int>, _ to: UnsafeMutablePointer<Int>, _ start: Int, _ middle: Int, _ end: Int,
        _ keys: UnsafePointer<Key>
    ) {
        var left = start
        var right = middle
        var place = start
        while place < end {
            if left < middle, right >= end || !precedes(keys + from[right], keys + from[left]) {
                to[place] = from[left]
                left += 1
            } else {
                to[place] = from[right]
                right += 1
            }
            place += 1
        }
    }

    private static func precedes(_ one: UnsafePointer<Key>, _ other: UnsafePointer<Key>) -> Bool {
        one.pointee.type == other.pointee.type
            ? one.pointee.name < other.pointee.name : one.pointee.type < other.pointee.type
    }
}
