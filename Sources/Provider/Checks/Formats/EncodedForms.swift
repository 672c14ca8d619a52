import Terraform

/// JSON within texts.
enum JSONForm {
    static func isValid(_ text: String) -> Bool {
        (try? JSONDocument(Array(text.utf8), file: "")) != nil
    }

    /// Whether a text begins like a JSON object, as the provider tells JSON from YAML.
    static func looksLikeObject(_ text: String) -> Bool { text.first { !$0.isWhitespace } == "{" }

    /// Whether a text is a JSON object in which no object has a key twice.
    static func isPolicy(_ text: String) -> Bool {
        guard looksLikeObject(text), let document = try? JSONDocument(Array(text.utf8), file: "") else {
            return false
        }
        var open = [document.root]
        while let value = open.popLast() {
            var keys: Set<String> = []
            for member in value.members {
                if !keys.insert(member.name.string ?? "").inserted { return false }
                open.append(member.value)
            }
            open += value.elements
        }
        return true
    }
}

/// Base64 in its standard alphabet, with padding; line breaks are passed over, as Go does.
enum Base64 {
    static func isValid(_ text: String) -> Bool {
        var count = 0
        var padding = 0
        for byte in text.utf8 where byte != 0x0A && byte != 0x0D {
            switch byte {
            case UInt8(ascii: "="): padding += 1
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
                if padding > 0 { return false }
            default: return false
            }
            count += 1
        }
        return count % 4 == 0 && padding <= 2
    }
}

/// Absolute URLs, as Go's `net/url` reads them.
enum URLForm {
    static func isValid(_ text: String, schemes: [String]) -> Bool {
        guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return false }
        let scheme = text.prefix { $0 != ":" }
        let rest = text[scheme.endIndex...]
        guard rest.hasPrefix("://"), let first = scheme.first, first.isASCII, first.isLetter,
            scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }),
            schemes.isEmpty || schemes.contains(scheme.lowercased())
        else { return false }
        var host = rest.dropFirst(3).prefix { !"/?#".contains($0) }
        if let user = host.lastIndex(of: "@") { host = host[host.index(after: user)...] }
        let path = rest.dropFirst(3)
        return !host.isEmpty && !host.contains { " \"<>\\^`{|}".contains($0) } && hasWholeEscapes(path)
    }

    private static func hasWholeEscapes(_ text: Substring) -> Bool {
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "%") {
            guard index + 2 < bytes.count, Character(Unicode.Scalar(bytes[index + 1])).isHexDigit,
                Character(Unicode.Scalar(bytes[index + 2])).isHexDigit
            else { return false }
        }
        return true
    }
}
