#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Gives bytes: a file descriptor, or memory in tests.
protocol Source {
    /// Puts the next bytes into a buffer, as many as there are at the moment and at least one.
    ///
    /// - Returns: Their number; 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int
}

extension FileDescriptor: Source {
    static let standardInput = FileDescriptor(number: 0)

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        while true {
            let count = systemRead(number, buffer)
            if count >= 0 { return count }
            switch errno {
            case EINTR: continue
            case EAGAIN: wait(for: Int16(POLLIN))
            default: throw SystemError(code: errno)
            }
        }
    }
}

extension Source {
    /// All bytes up to the end; nil where there are more than `limit`, which ends the reading.
    ///
    /// - Parameter expected: How many bytes there probably are, so that a file is read without copying.
    func readAll(limit: Int, expecting expected: Int = 0) throws(SystemError) -> [UInt8]? {
        // One byte more than expected, for only the next reading tells that a file has ended.
        var capacity = min(max(expected, 1 << 16), limit) + 1
        var start = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 1)
        defer { start.deallocate() }
        var count = 0
        while true {
            if count == capacity {
                guard capacity <= limit else { return nil }
                let larger = min(2 * capacity, limit + 1)
                let copy = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 1)
                copy.copyMemory(from: start, byteCount: count)
                start.deallocate()
                start = copy
                capacity = larger
            }
            let read = try read(into: UnsafeMutableRawBufferPointer(start: start + count, count: capacity - count))
            if read == 0 { return [UInt8](UnsafeRawBufferPointer(start: start, count: count)) }
            count += read
        }
    }
}

/// `read(2)`, whose name is taken within types that read.
private func systemRead(_ number: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    read(number, buffer.baseAddress, min(buffer.count, 1 << 30))
}
