#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The bytes of a document, which stay where they are, with a NUL behind the last one.
struct JSONBytes: ~Copyable, @unchecked Sendable {
    let start: UnsafePointer<UInt8>
    let count: Int

    init(_ bytes: [UInt8]) {
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 1)
        let length = bytes.count
        bytes.withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { memcpy(copy, base, length) }
        }
        copy[length] = 0
        start = UnsafePointer(copy)
        count = length
    }

    deinit {
        start.deallocate()
    }

    /// The text of some of the bytes.
    func text(_ offset: Int, _ length: Int) -> String {
        String(decoding: UnsafeBufferPointer(start: start + offset, count: length), as: UTF8.self)
    }

    /// Whether some of the bytes are those of a text.
    func isEqual(_ offset: Int, _ length: Int, to text: String) -> Bool {
        guard text.utf8.count == length else { return false }
        let here = start + offset
        var text = text
        return text.withUTF8 { buffer in
            guard let base = buffer.baseAddress else { return true }
            return memcmp(here, base, length) == 0
        }
    }

    /// Whether a text stands anywhere in the bytes of a document, which has no NUL but the one behind its end.
    func contains(_ text: String) -> Bool {
        let here = UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)
        return text.withCString { strstr(here, $0) != nil }
    }
}
