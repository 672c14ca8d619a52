/// Finds what looks like an address in a text for people: `aws_lb.main`, `module.a.aws_lb.main["x"]`, `var.size`.
enum AddressesInText {
    /// The candidates in the order of the text; whoever asks must know whether they are addresses.
    static func candidates(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        var found: [String] = []
        var index = 0
        while index < bytes.count {
            guard isName(bytes[index]) else {
                index += 1
                continue
            }
            let start = index
            var isPath = false
            while index < bytes.count {
                if isName(bytes[index]) {
                    index += 1
                } else if bytes[index] == UInt8(ascii: "."), index + 1 < bytes.count, isName(bytes[index + 1]) {
                    isPath = true
                    index += 1
                } else if bytes[index] == UInt8(ascii: "["), let end = endOfKey(bytes, from: index) {
                    isPath = true
                    index = end
                } else {
                    break
                }
            }
            if isPath { found.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
        }
        return found
    }

    /// The end of `[0]`, `["key"]`; nil where the bracket is none of an address.
    private static func endOfKey(_ bytes: [UInt8], from open: Int) -> Int? {
        var index = open + 1
        guard index < bytes.count else { return nil }
        if bytes[index] == UInt8(ascii: "\"") {
            index += 1
            while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
            }
            index += 1
        } else {
            while index < bytes.count, bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") {
                index += 1
            }
        }
        return index < bytes.count && bytes[index] == UInt8(ascii: "]") ? index + 1 : nil
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
            true
        default: false
        }
    }
}
