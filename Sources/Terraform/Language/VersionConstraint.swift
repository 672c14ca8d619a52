/// Which versions may be used, such as `>= 5.100.0, < 7.0.0` (Terraform, "Version Constraints").
enum VersionConstraint {
    /// Whose versions are meant; the syntaxes differ a little.
    enum Subject {
        /// Terraform itself: no pre-releases.
        case terraform
        /// A provider: three numbers at most, no `v` before them.
        case provider
        /// A module of a registry.
        case module
    }

    /// What keeps a text from being a constraint; nil where it is one.
    static func mistake(in text: String, of subject: Subject) -> String? {
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            if let mistake = mistake(inCondition: part.drop { $0 == " " }, of: subject) { return mistake }
        }
        return nil
    }

    private static let operators = ["!=", ">=", "<=", "~>", "=", ">", "<"]

    private static func mistake(inCondition condition: Substring, of subject: Subject) -> String? {
        let symbol = operators.first { condition.hasPrefix($0) } ?? ""
        var version = condition.dropFirst(symbol.count).drop { $0 == " " }
        while version.last == " " { version.removeLast() }
        let hasPrefix = version.first == "v"
        if hasPrefix { version.removeFirst() }
        let core = version.prefix { $0 != "-" && $0 != "+" }
        let numbers = core.split(separator: ".", omittingEmptySubsequences: false)
        guard numbers.allSatisfy(isNumber), hasLegalSuffix(version.dropFirst(core.count)) else {
            return
                "a condition is an operator (=, !=, >, >=, <, <=, ~>) and a version, and several are separated by commas"
        }
        switch subject {
        case .terraform where version.contains("-"): return "Terraform itself takes no pre-releases here"
        case .provider where hasPrefix: return "leave the v before the version out"
        case .provider where numbers.count > 3: return "a version has three numbers at most"
        default: return nil
        }
    }

    /// Whether a constraint, which is one, leaves no version of Terraform from 1.0 on.
    static func excludesPresent(_ text: String) -> Bool {
        text.split(separator: ",").contains { part in
            let condition = part.filter { $0 != " " }
            let symbol = operators.first { condition.hasPrefix($0) } ?? ""
            let numbers = condition.dropFirst(symbol.count).drop { $0 == "v" }.split(separator: ".").map {
                Int($0) ?? 1
            }
            guard let major = numbers.first else { return false }
            switch symbol {
            case "", "=", "<=": return major < 1
            case "<": return major < 1 || major == 1 && numbers.dropFirst().allSatisfy { $0 == 0 }
            // Only the last number may grow.
            case "~>": return major < 1 && numbers.count > 1
            default: return false
            }
        }
    }

    private static func isNumber(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    /// A pre-release (`-beta.1`), what was built (`+abc`), both, or neither.
    private static func hasLegalSuffix(_ text: Substring) -> Bool {
        var rest = text
        for mark in ["-", "+"] where rest.hasPrefix(mark) {
            let part = rest.dropFirst().prefix { $0 != "+" }
            guard !part.isEmpty, part.utf8.allSatisfy(isSuffixByte) else { return false }
            rest = rest.dropFirst(part.count + 1)
        }
        return rest.isEmpty
    }

    private static func isSuffixByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
