extension Function {
    /// Hashes, and what chance or a key decides.
    static let hashFunctions: [Function] = [
        hash("md5") { Hexadecimal.text(of: MD5.hash($0)) },
        hash("sha1") { Hexadecimal.text(of: SHA1.hash($0)) },
        hash("sha256") { Hexadecimal.text(of: SHA2.hash256($0)) },
        hash("sha512") { Hexadecimal.text(of: SHA2.hash512($0)) },
        hash("base64sha256") { Base64.text(of: SHA2.hash256($0)) },
        hash("base64sha512") { Base64.text(of: SHA2.hash512($0)) },
        Function("uuidv5", [.string("namespace"), .string("name")], .string) { arguments, type throws(FunctionError) in
            let name = text(arguments[1])
            guard let space = try namespace(text(arguments[0])), Normalization.isNormal(name) else {
                return .unknown(type)
            }
            var bytes = Array(SHA1.hash(space + Array(name.utf8)).prefix(16))
            bytes[6] = bytes[6] & 0x0F | 0x50
            bytes[8] = bytes[8] & 0x3F | 0x80
            let digits = Array(Hexadecimal.text(of: bytes).utf8)
            let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(decoding: digits[$0], as: UTF8.self) }
            return .string(parts.joined(separator: "-"))
        },
        Function("uuid", [], .string),
        Function("bcrypt", [.string("str")], variadic: .number("cost"), .string),
        Function("rsadecrypt", [.string("ciphertext"), .string("privatekey")], .string),
    ]

    private static func hash(_ name: String, _ work: @escaping @Sendable ([UInt8]) -> String) -> Function {
        encoded(name, "str") { .string(work(Array($0.utf8))) }
    }

    /// The bytes of a namespace (RFC 4122, appendix C), or of a UUID; nil for forms of UUIDs that are seldom written.
    private static func namespace(_ name: String) throws(FunctionError) -> [UInt8]? {
        let known = ["dns": 0x10, "url": 0x11, "oid": 0x12, "x500": 0x14]
        if let last = known[name] {
            return [0x6B, 0xA7, 0xB8, UInt8(last), 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0, 0xC0, 0x4F, 0xD4, 0x30, 0xC8]
        }
        let digits = name.utf8.filter { $0 != UInt8(ascii: "-") }
        let isCanonical =
            name.utf8.count == 36
            && [8, 13, 18, 23].allSatisfy { Array(name.utf8)[$0] == UInt8(ascii: "-") } && digits.count == 32
        if isCanonical, let bytes = Hexadecimal.bytes(of: digits) { return bytes }
        if [32, 34, 38, 41, 45].contains(name.utf8.count) { return nil }
        throw FunctionError(0, "\(Quoting.go(name)) is neither dns, url, oid, x500 nor a UUID")
    }
}

/// Bytes as hexadecimal digits.
enum Hexadecimal {
    static func text(of bytes: [UInt8]) -> String {
        bytes.map { Quoting.hex(UInt32($0), width: 2) }.joined()
    }

    static func bytes(of digits: [UInt8]) -> [UInt8]? {
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: digits.count - 1, by: 2) {
            guard let byte = UInt8(String(decoding: digits[start..<start + 2], as: UTF8.self), radix: 16) else {
                return nil
            }
            bytes.append(byte)
        }
        return bytes
    }
}

/// How hashes cut a text into blocks: a bit, zeros, and the length in bits at the end.
enum HashPadding {
    static func padded(_ bytes: [UInt8], block: Int, isLittleEndian: Bool = false) -> [UInt8] {
        var result = bytes + [0x80]
        let lengthSize = block / 8
        while result.count % block != block - lengthSize { result.append(0) }
        let length = UInt64(bytes.count) * 8
        var field = [UInt8](repeating: 0, count: lengthSize)
        for index in 0..<8 {
            let byte = UInt8(truncatingIfNeeded: length >> UInt64(8 * index))
            field[isLittleEndian ? index : lengthSize - 1 - index] = byte
        }
        return result + field
    }
}
