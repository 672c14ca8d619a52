/// Bytes as text that Terraform and Lambda read (RFC 4648, "Base 64 Encoding").
enum Base64 {
    private static let digits = [UInt8]("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The text of some bytes, padded with `=`.
    static func text(of bytes: [UInt8]) -> String {
        String(unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { text in
            bytes.withUnsafeBufferPointer { bytes in
                digits.withUnsafeBufferPointer { digits in
                    guard let text = text.baseAddress, let first = bytes.baseAddress, let digits = digits.baseAddress
                    else { return 0 }
                    return write(first, count: bytes.count, in: digits, to: text)
                }
            }
        }
    }

    /// Writes four digits for each three bytes and gives their number.
    private static func write(
        _ bytes: UnsafePointer<UInt8>, count: Int, in digits: UnsafePointer<UInt8>, to text: UnsafeMutablePointer<UInt8>
    ) -> Int {
        var (start, end) = (0, 0)
        while start < count {
            let left = count - start
            let second = left > 1 ? UInt32(bytes[start + 1]) : 0
            let third = left > 2 ? UInt32(bytes[start + 2]) : 0
            let bits = UInt32(bytes[start]) &<< 16 | second &<< 8 | third
            text[end] = digits[Int(bits &>> 18)]
            text[end + 1] = digits[Int(bits &>> 12 & 63)]
            text[end + 2] = left > 1 ? digits[Int(bits &>> 6 & 63)] : UInt8(ascii: "=")
            text[end + 3] = left > 2 ? digits[Int(bits & 63)] : UInt8(ascii: "=")
            (start, end) = (start + 3, end + 4)
        }
        return end
    }
}
