extension SwiftName {
    /// The member name of a word of a closed set: `ALL_AT_ONCE` becomes `allAtOnce`, `TLSv1.2_2021` `tlsv1_2_2021`.
    static func word(_ word: String) -> String {
        if let renamed = words[word.lowercased()] { return renamed }
        var name = ""
        for part in parts(of: word) {
            let lower = part.lowercased()
            if name.isEmpty {
                name = lower
            } else if lower == "x", name.last?.isNumber == true {
                name += lower
            } else if name.last?.isNumber == true, part.first?.isNumber == true {
                name += "_" + lower
            } else if let spelling = Acronyms.spelling(of: lower) {
                name += spelling
            } else {
                name += lower.prefix(1).uppercased() + lower.dropFirst()
            }
        }
        guard let first = name.first else { return "blank" }
        // A name cannot begin with a digit: `1.0` and `2012-10-17` are versions, other numbers are left as they are.
        guard !first.isNumber else { return (name.contains("_") ? "v" : "_") + name }
        return words[name] ?? name
    }

    /// The words that a word is made of: at separators, and where a capital follows a small letter.
    private static func parts(of word: String) -> [String] {
        var parts: [String] = []
        var part = ""
        func end() {
            if !part.isEmpty { parts.append(part) }
            part = ""
        }
        let letters = Array(word)
        for (index, letter) in letters.enumerated() {
            if letter == "*" {
                end()
                parts.append("all")
            } else if !(letter.isASCII && (letter.isLetter || letter.isNumber)) {
                end()
            } else {
                let before = index > 0 ? letters[index - 1] : " "
                let after = index + 1 < letters.count ? letters[index + 1] : " "
                let startsWord = letter.isUppercase && before.isLowercase
                let next = index + 2 < letters.count ? letters[index + 2] : " "
                // `TLSv1` is one word, and so is `IDs`.
                let isTail = (after == "v" && next.isNumber) || (after == "s" && !next.isLowercase)
                let endsAcronym = letter.isUppercase && before.isUppercase && after.isLowercase && !isTail
                let afterNumber = letter.isUppercase && before.isNumber && after.isLowercase
                if startsWord || endsAcronym || afterNumber { end() }
                part.append(letter)
            }
        }
        end()
        return parts
    }

    /// Words that mean something else in Swift: `.none` would be the absence of an optional.
    private static let words = [
        "none": "nothing", "some": "certain", "self": "itself", "init": "initialize", "-1": "all", "null": "nullValue",
    ]
}
