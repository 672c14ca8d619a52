import Terraform

/// Arguments and blocks that exclude or need each other.
///
/// Constraints name others by their path from the top-level block. Within nested blocks the one in the same block is
/// meant: the way down starts at the innermost body that both have in common.
extension SchemaCheck {
    /// Checks what an argument or block excludes and needs.
    mutating func checkRelations(of name: String, _ values: ValueRule) {
        guard let own = bodies.last?.presence(of: name), own != .absent else { return }
        if own == .present {
            for other in values.conflicts where !isSelf(other, name) && presence(of: other) == .present {
                let pair = [shown(other), name].sorted()
                report(
                    .conflict,
                    "\(list(pair, "and")) of \(address.text) exclude each other; keep one of them",
                    at: path.appending(name))
            }
        }
        for other in values.needs where !isSelf(other, name) && presence(of: other) == .absent {
            report(
                .requiredWith, "\(subject(name)) needs \(shown(other)) beside it; give both or none",
                at: path.appending(name))
        }
    }

    /// Checks the groups that an argument or block belongs to, whether it is present or not.
    mutating func checkGroups(of name: String, _ values: ValueRule) {
        if !values.exactlyOne.isEmpty { checkGroup(values.exactlyOne, of: name, isExact: true) }
        if !values.atLeastOne.isEmpty { checkGroup(values.atLeastOne, of: name, isExact: false) }
    }

    private mutating func checkGroup(_ group: [RelatedPath], of name: String, isExact: Bool) {
        guard let body = bodies.last else { return }
        let own = body.presence(of: name)
        // A group may speak of what stands within the block itself.
        if own == .absent, group.contains(where: { $0.isInside(name, of: names) }) { return }
        var present = own == .present ? [name] : []
        var isOpen = own == .unknown
        for other in group where !isSelf(other, name) && !other.isInside(name, of: names) {
            switch presence(of: other) {
            case .present: present.append(shown(other))
            case .unknown: isOpen = true
            case .absent: break
            }
        }
        if isExact, present.count > 1 {
            report(
                .exactlyOne,
                "\(subject) has \(list(present.sorted(), "and")), of which the provider takes exactly one", at: path)
        } else if present.isEmpty, !isOpen {
            let all = Set(group.map { shown($0) } + [name]).sorted()
            let demand = isExact ? "one" : "one or more"
            report(
                isExact ? .exactlyOne : .atLeastOne,
                "\(subject) has none of \(list(all, "and")), of which the provider "
                    + "wants \(demand)", at: path)
        }
    }

    private func isSelf(_ other: RelatedPath, _ name: String) -> Bool {
        other.parts.last == name && other.parts.dropLast().elementsEqual(names)
    }

    private func presence(of other: RelatedPath) -> Presence {
        let depth = commonDepth(other)
        return bodies[depth].presence(at: other.parts[depth...])
    }

    /// How many of the blocks around the place at hand a path goes through.
    private func commonDepth(_ other: RelatedPath) -> Int {
        var depth = 0
        while depth < names.count, depth < other.parts.count - 1, names[depth] == other.parts[depth] { depth += 1 }
        return min(depth, bodies.count - 1)
    }

    /// A path as messages show it: from the innermost body on that it has in common with the place at hand.
    private func shown(_ other: RelatedPath) -> String {
        other.parts[commonDepth(other)...].joined(separator: ".")
    }

    private func list(_ shown: [String], _ word: String) -> String {
        guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
        return "\(shown.dropLast().joined(separator: ", ")) \(word) \(last)"
    }
}

/// The path of an argument or block that another has to do with, from the top-level block on.
struct RelatedPath {
    let parts: [String]

    init(_ text: String) {
        // Some paths of Plugin SDK v2 go through the first of several blocks: `action.0.type`.
        var text = text
        parts = text.withUTF8 { bytes in
            var parts: [String] = []
            var start = 0
            while start < bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != UInt8(ascii: ".") { end += 1 }
                // An index begins with a digit, which no name does.
                if end > start, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[start]) {
                    parts.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self))
                }
                start = end + 1
            }
            return parts
        }
    }

    /// Whether the path leads into the block of a name.
    func isInside(_ name: String, of names: [String]) -> Bool {
        parts.count > names.count + 1 && parts[names.count] == name && parts[..<names.count].elementsEqual(names)
    }
}
