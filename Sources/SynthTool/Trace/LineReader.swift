#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Gives the lines of a source as soon as they are there.
final class LineReader {
    private let source: any Source
    private let limit: Int
    private var buffer: [UInt8] = []
    /// How much of the buffer has been given out.
    private var start = 0
    private var isAtEnd = false
    private let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)

    /// Reads from a source; a line longer than `limit` bytes is an error.
    init(_ source: any Source, limit: Int) {
        self.source = source
        self.limit = limit
    }

    /// The next line without its end; nil at the end of the source.
    func next() throws(Failure) -> [UInt8]? {
        var searched = start
        while true {
            if let end = buffer.firstIndex(of: 0x0A, from: searched) {
                let line = Array(buffer[start..<end])
                start = end + 1
                return line
            }
            if isAtEnd {
                guard start < buffer.count else { return nil }
                defer { start = buffer.count }
                return Array(buffer[start...])
            }
            buffer.removeFirst(start)
            start = 0
            searched = buffer.count
            guard searched <= limit else { throw Failure("a line is longer than \(limit >> 20) MiB") }
            try fill()
        }
    }

    private func fill() throws(Failure) {
        do throws(SystemError) {
            let count = try source.read(into: chunk)
            isAtEnd = count == 0
            buffer += UnsafeRawBufferPointer(rebasing: chunk[..<count])
        } catch {
            throw Failure("cannot read what Terraform says: \(error.reason)")
        }
    }

    deinit {
        chunk.deallocate()
    }
}

extension [UInt8] {
    /// The first place of a byte from an index on.
    fileprivate func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        withUnsafeBytes { bytes in
            guard start < bytes.count, let base = bytes.baseAddress,
                let found = memchr(base + start, Int32(byte), bytes.count - start)
            else { return nil }
            return base.distance(to: UnsafeRawPointer(found))
        }
    }
}
