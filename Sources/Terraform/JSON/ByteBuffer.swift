#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Bytes that grow at their end.
///
/// An array of bytes would do the same; but in a debug build each of its generic operations costs as much as copying a
/// kilobyte, and `synth dev` runs as a debug build. Copying with the C library costs the same in both.
struct ByteBuffer: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = capacity
        start = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    }

    deinit {
        start.deallocate()
    }

    /// A copy of the bytes.
    var bytes: [UInt8] {
        let start = start
        let count = count
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            if let base = buffer.baseAddress { memcpy(base, start, count) }
            initialized = count
        }
    }

    mutating func append(_ byte: UInt8) {
        if count == capacity { grow(by: 1) }
        start[count] = byte
        count += 1
    }

    mutating func append(_ bytes: UnsafeRawPointer, count length: Int) {
        if count + length > capacity { grow(by: length) }
        memcpy(start + count, bytes, length)
        count += length
    }

    mutating func append(repeating byte: UInt8, count length: Int) {
        if count + length > capacity { grow(by: length) }
        memset(start + count, Int32(byte), length)
        count += length
    }

    mutating func removeLast(_ length: Int) {
        count -= length
    }

    private mutating func grow(by length: Int) {
        capacity = max(2 * capacity, count + length)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        memcpy(larger, start, count)
        start.deallocate()
        start = larger
    }
}
