/// Letters as Go changes them: one for one, without regard to the language.
enum Letters {
    /// Nil where Go's table and Unicode's full mapping may differ.
    static func uppercased(_ text: String) -> String? {
        map(text) { scalar, _ in simple(scalar.properties.uppercaseMapping, of: scalar) }
    }

    static func lowercased(_ text: String) -> String? {
        map(text) { scalar, _ in
            let mapped = scalar.properties.lowercaseMapping.unicodeScalars
            if mapped.count == 1 { return mapped.first }
            // "İ" becomes "i" with a dot in Unicode, and "i" alone one for one.
            return scalar == "İ" ? "i" : nil
        }
    }

    /// The first letter of each word in title case.
    static func titled(_ text: String) -> String? {
        map(text) { scalar, previous in
            guard isSeparator(previous) else { return scalar }
            return simple(scalar.properties.titlecaseMapping, of: scalar)
        }
    }

    /// A mapping to one letter. What Unicode maps to several, such as `ß`, has none and stays, but for Greek letters with
    /// an iota below.
    private static func simple(_ mapping: String, of scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let mapped = mapping.unicodeScalars
        if mapped.count == 1 { return mapped.first }
        return (0x1F80...0x1FFC).contains(scalar.value) ? nil : scalar
    }

    private static func map(_ text: String, _ change: (Unicode.Scalar, Unicode.Scalar) -> Unicode.Scalar?) -> String? {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            guard let changed = change(scalar, previous) else { return nil }
            result.append(changed)
            previous = scalar
        }
        return String(result)
    }

    /// Whether a word may start after the character.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_": return false
        case _ where scalar.isASCII: return true
        default: break
        }
        if scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal { return false }
        return scalar.isGoSpace
    }

    static func trimmed(_ text: String, _ isTrimmed: (Unicode.Scalar) -> Bool) -> String {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, isTrimmed(first) { scalars.removeFirst() }
        while let last = scalars.last, isTrimmed(last) { scalars.removeLast() }
        return String(scalars)
    }

    /// The parts between separators; an empty separator parts all characters.
    static func split(_ text: String, by separator: String) -> [String] {
        if separator.isEmpty { return text.unicodeScalars.map { String($0) } }
        let (bytes, mark) = (Array(text.utf8), Array(separator.utf8))
        var parts: [String] = []
        var start = 0
        while let place = bytes.firstPlace(of: mark, from: start) {
            parts.append(String(decoding: bytes[start..<place], as: UTF8.self))
            start = place + mark.count
        }
        parts.append(String(decoding: bytes[start...], as: UTF8.self))
        return parts
    }
}

extension Unicode.Scalar {
    /// Whether Go takes the character for white space.
    var isGoSpace: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0: true
        case _ where value < 0x100: false
        default: properties.isWhitespace
        }
    }
}
