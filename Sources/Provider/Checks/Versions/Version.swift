/// A version of a provider, as `required_providers` names it.
struct Version: Comparable, Hashable {
    let parts: [Int]

    /// Three numbers; what is not given is 0.
    init(_ parts: [Int]) {
        self.parts = Array((parts + [0, 0, 0]).prefix(3))
    }

    /// Reads `5.100.0`, `v5.1` or `6.0.0-beta1`, whose suffix is left out; nil where it is none.
    init?(_ text: some StringProtocol) {
        var rest = Substring(text.trimmingSpaces)
        if rest.hasPrefix("v") { rest = rest.dropFirst() }
        let numbers = rest.prefix { $0 != "-" && $0 != "+" }.split(
            separator: ".", omittingEmptySubsequences: false)
        let parts = numbers.compactMap { Int($0) }
        guard !parts.isEmpty, parts.count == numbers.count, parts.count <= 3,
            parts.allSatisfy({ $0 >= 0 })
        else {
            return nil
        }
        self.init(parts)
    }

    static func < (first: Version, second: Version) -> Bool {
        first.parts.lexicographicallyPrecedes(second.parts)
    }
}

/// Conditions on a version, such as `>= 5.100.0, < 7.0.0` (Terraform, "Version Constraints").
struct VersionConstraint {
    private var conditions: [(sign: String, version: Version, count: Int)] = []

    /// Reads the conditions; nil where the text is none that Terraform takes.
    init?(_ text: String) {
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let condition = part.trimmingSpaces
            let sign = condition.prefix { "=!<>~".contains($0) }
            let number = condition.dropFirst(sign.count).trimmingSpaces
            guard ["", "=", "!=", ">", ">=", "<", "<=", "~>"].contains(sign),
                let version = Version(number)
            else {
                return nil
            }
            conditions.append((String(sign), version, number.count { $0 == "." } + 1))
        }
    }

    /// Whether a version fulfils every condition.
    func allows(_ version: Version) -> Bool {
        conditions.allSatisfy { condition in
            switch condition.sign {
            case "!=": version != condition.version
            case ">": version > condition.version
            case ">=": version >= condition.version
            case "<": version < condition.version
            case "<=": version <= condition.version
            // The last number given may grow.
            case "~>":
                version >= condition.version
                    && version.parts.prefix(condition.count - 1)
                        == condition.version.parts.prefix(condition.count - 1)
            default: version == condition.version
            }
        }
    }

    /// Whether any version fulfils the conditions that lies within the bounds, the upper one excluded.
    func allowsAny(from lowest: Version, below limit: Version) -> Bool {
        // Where conditions change their answer: at a version that one names, and right beside it.
        var candidates = [lowest, Version([limit.parts[0] - 1, 999_999, 999_999])]
        for (_, version, _) in conditions {
            let (major, minor, patch) = (version.parts[0], version.parts[1], version.parts[2])
            candidates += [version, Version([major, minor, patch + 1])]
            if patch > 0 {
                candidates.append(Version([major, minor, patch - 1]))
            } else if minor > 0 {
                candidates.append(Version([major, minor - 1, 999_999]))
            } else if major > 0 {
                candidates.append(Version([major - 1, 999_999, 999_999]))
            }
        }
        return candidates.contains { $0 >= lowest && $0 < limit && allows($0) }
    }
}

extension StringProtocol {
    /// The text without spaces around it.
    fileprivate var trimmingSpaces: String {
        var text = Substring(self)
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
