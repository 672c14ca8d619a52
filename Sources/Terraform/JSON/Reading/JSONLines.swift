#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Where the lines of a text start, so that an offset of bytes becomes a line and a column.
///
/// Lines end with a line feed; columns count Unicode scalars from 1, as SARIF's `unicodeCodePoints` do.
struct JSONLines: Sendable {
    /// The offset at which each line starts.
    private let starts: [Int32]
    /// For each piece of the text, how many bytes before it only continue a character; empty where none does.
    private let continuations: [Int32]
    private static let piece = 1 << 14

    init(of bytes: borrowing JSONBytes) {
        let text = bytes.start
        let count = bytes.count
        var starts: [Int32] = [0]
        var offset = 0
        while offset < count, let found = memchr(text + offset, 0x0A, count - offset) {
            offset = UnsafeRawPointer(text).distance(to: found) + 1
            starts.append(Int32(truncatingIfNeeded: offset))
        }
        self.starts = starts
        continuations = Self.continuations(in: text, count)
    }

    private static func continuations(in text: UnsafePointer<UInt8>, _ count: Int) -> [Int32] {
        var sums: [Int32] = []
        var sum: Int32 = 0
        var start = 0
        while start < count {
            sums.append(sum)
            sum += Int32(truncatingIfNeeded: continuations(in: text, from: start, to: min(start + piece, count)))
            start += piece
        }
        return sum == 0 ? [] : sums + [sum]
    }

    /// How many bytes of a range only continue a character.
    private static func continuations(in text: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var sum = 0
        var index = start
        while index < end {
            sum &+= text[index] & 0xC0 == 0x80 ? 1 : 0
            index &+= 1
        }
        return sum
    }

    /// The line and column of an offset, both from 1.
    func place(of offset: Int, in bytes: borrowing JSONBytes) -> (line: Int, column: Int) {
        var low = 0
        var high = starts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= offset { low = middle } else { high = middle }
        }
        let start = Int(starts[low])
        return (low + 1, offset - start - (before(offset, bytes) - before(start, bytes)) + 1)
    }

    /// How many bytes before an offset only continue a character.
    private func before(_ offset: Int, _ bytes: borrowing JSONBytes) -> Int {
        if continuations.isEmpty { return 0 }
        let piece = offset / Self.piece
        return Int(continuations[piece])
            + Self.continuations(in: bytes.start, from: piece * Self.piece, to: offset)
    }
}
