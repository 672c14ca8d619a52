@testable import SynthTool

/// Gives a text in pieces, as a pipe does.
final class MemorySource: Source {
    private var rest: ArraySlice<UInt8>
    private let piece: Int

    init(_ text: String, pieces piece: Int = 7) {
        rest = Array(text.utf8)[...]
        self.piece = piece
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let bytes = rest.prefix(min(piece, buffer.count))
        buffer.copyBytes(from: bytes)
        rest = rest.dropFirst(bytes.count)
        return bytes.count
    }
}
