extension SwiftName {
    /// The member name of a word of a closed set: `ALL_AT_ONCE` becomes `allAtOnce`, `TLSv1.2_2021` `tlsv1_2_2021`.
    static func word(_ word: String) -> String {
        if let renamed = words[word.lowercased()] { return renamed }
        var name = ""
        for part in parts(of: word) {
            let lower = part.lowercased()
            if name.isEmpty {
                // A name cannot begin with a digit.
                name = part.first?.isNumber == true ? "_" + lower : lower
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
        return name.isEmpty ? "blank" : words[name] ?? name
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
                let endsAcronym = letter.isUppercase && before.isUppercase && after.isLowercase && after != "v" && after != "s"
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
