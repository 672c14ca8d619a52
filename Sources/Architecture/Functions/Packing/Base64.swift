/// Bytes as text that Terraform and Lambda read (RFC 4648, "Base 64 Encoding").
enum Base64 {
    private static let digits = [UInt8]("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The text of some bytes, padded with `=`.
    static func text(of bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var start = 0
        while start < bytes.count {
            let count = min(3, bytes.count - start)
            let second = count > 1 ? UInt32(bytes[start + 1]) : 0
            let third = count > 2 ? UInt32(bytes[start + 2]) : 0
            let bits = UInt32(bytes[start]) &<< 16 | second &<< 8 | third
            text.append(digits[Int(bits &>> 18)])
            text.append(digits[Int(bits &>> 12 & 63)])
            text.append(count > 1 ? digits[Int(bits &>> 6 & 63)] : UInt8(ascii: "="))
            text.append(count > 2 ? digits[Int(bits & 63)] : UInt8(ascii: "="))
            start += 3
        }
        return String(decoding: text, as: UTF8.self)
    }
}
