/// New addresses, so that expressions that follow a rename are no differences of their own.
struct Renames: Hashable, Sendable {
    private(set) var new: [String: String] = [:]

    /// Records that what had one address has another.
    mutating func add(_ old: String, _ new: String) {
        self.new[old] = new
    }

    /// Whether two values differ in nothing but addresses that are new.
    func explain(_ before: Tree, _ after: Tree) -> Bool {
        guard !new.isEmpty else { return false }
        switch (before, after) {
        case (.expression(let one), .expression(let other)): return renamed(one) == other
        case (.template(let one), .template(let other)):
            return one.count == other.count
                && zip(one, other).allSatisfy { pair in
                    if case (.expression(let one), .expression(let other)) = pair { return renamed(one) == other }
                    return pair.0 == pair.1
                }
        default: return false
        }
    }

    /// The expression with the new addresses: of each path in it the longest start that has one.
    func renamed(_ code: String) -> String {
        guard !new.isEmpty else { return code }
        var result = ""
        var path = ""
        for character in code {
            if Self.belongsToPath(character) {
                path.append(character)
            } else {
                result += renamed(path: path)
                result.append(character)
                path = ""
            }
        }
        return result + renamed(path: path)
    }

    private func renamed(path: String) -> String {
        var names = path.split(separator: ".", omittingEmptySubsequences: false)
        var rest: [Substring] = []
        while names.count > 1 {
            if let other = new[names.joined(separator: ".")] {
                return ([other] + rest.map(String.init)).joined(separator: ".")
            }
            rest.insert(names.removeLast(), at: 0)
        }
        return path
    }

    private static func belongsToPath(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_" || character == "-" || character == "."
    }
}
