/// Reads a regular expression as Go's `regexp.Compile` does.
package struct PatternParser {
    /// Whether a class was named whose characters are not known here, so that nothing can be said about matches.
    package var isUndecided = false
    /// Whether case is ignored where Unicode's tables alone know all characters that are the same.
    var foldsBeyondASCII = false
    /// The names of the groups in order; nil for those without a name.
    private(set) var groupNames: [String?] = []

    let scalars: [Unicode.Scalar]
    var position = 0
    private var flags = Flags()
    var ignoresCase: Bool { flags.ignoresCase }
    private var depth = 0

    private struct Flags {
        var ignoresCase = false
        var isMultiline = false
        var dotMatchesNewline = false
        var isUngreedy = false
    }

    /// As in Go, whose parser refuses deeper trees and larger counts.
    private static let deepest = 1000
    private static let mostRepeats = 1000

    package init(_ text: String) { scalars = Array(text.unicodeScalars) }

    /// The expression that the whole text is.
    package mutating func parse() throws(PatternError) -> PatternSyntax {
        let syntax = try alternatives()
        if position < scalars.count { throw PatternError("unexpected )") }
        return syntax
    }

    /// Whether a text is a regular expression of Go's.
    package static func reads(_ text: String) -> Bool {
        var parser = PatternParser(text)
        return (try? parser.parse()) != nil
    }

    var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        if next != scalar { return false }
        position += 1
        return true
    }

    mutating func take(_ text: String) -> Bool {
        var end = position
        for scalar in text.unicodeScalars {
            guard end < scalars.count, scalars[end] == scalar else { return false }
            end += 1
        }
        position = end
        return true
    }

    private mutating func alternatives() throws(PatternError) -> PatternSyntax {
        // Flags that are set within a group end with it.
        let outer = flags
        defer { flags = outer }
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .alternatives(branches)
    }

    private mutating func sequence() throws(PatternError) -> PatternSyntax {
        var items: [PatternSyntax] = []
        // What a repetition may follow; none at the start and after `(?i)`.
        var canRepeat = false
        var wasRepeated = false
        while let scalar = next, scalar != "|", scalar != ")" {
            if let bounds = try bounds() {
                guard canRepeat, let last = items.popLast() else {
                    throw PatternError("missing argument to repetition operator")
                }
                if wasRepeated { throw PatternError("invalid nested repetition operator") }
                if Self.repeats(last, times: bounds.maximum ?? max(bounds.minimum, 1)) > Self.mostRepeats {
                    throw PatternError("invalid repeat count")
                }
                items.append(
                    .repeated(last, minimum: bounds.minimum, maximum: bounds.maximum, isGreedy: bounds.isGreedy))
                wasRepeated = true
                continue
            }
            wasRepeated = false
            if take("\\Q") {
                while position < scalars.count, !take("\\E") {
                    items.append(literal(scalars[position]))
                    position += 1
                }
                canRepeat = !items.isEmpty
                continue
            }
            if take("\\E") { continue }
            let item = try item()
            canRepeat = item != nil
            if let item { items.append(item) }
        }
        return items.count == 1 ? items[0] : items.isEmpty ? .empty : .sequence(items)
    }

    /// How often the innermost part is repeated at most, where each repetition stands in another.
    private static func repeats(_ syntax: PatternSyntax, times: Int) -> Int {
        switch syntax {
        case .group(let inner, _): repeats(inner, times: times)
        case .repeated(let inner, let minimum, let maximum, _):
            times * max(1, repeats(inner, times: maximum ?? max(minimum, 1)))
        case .sequence(let items), .alternatives(let items):
            times * (items.map { repeats($0, times: 1) }.max() ?? 1)
        default: times
        }
    }

    /// `*`, `+`, `?`, `{2,3}`, and whether they are lazy.
    private mutating func bounds() throws(PatternError) -> (minimum: Int, maximum: Int?, isGreedy: Bool)? {
        var bounds: (minimum: Int, maximum: Int?)
        switch next {
        case "*": bounds = (0, nil)
        case "+": bounds = (1, nil)
        case "?": bounds = (0, 1)
        case "{":
            let start = position
            guard let counted = counts() else {
                position = start
                return nil
            }
            if counted.minimum > Self.mostRepeats || (counted.maximum ?? 0) > Self.mostRepeats
                || counted.maximum.map({ $0 < counted.minimum }) ?? false
            {
                throw PatternError("invalid repeat count")
            }
            bounds = counted
            position -= 1
        default: return nil
        }
        position += 1
        let isGreedy = take("?") == flags.isUngreedy
        return (bounds.minimum, bounds.maximum, isGreedy)
    }

    /// `{2}`, `{2,}`, `{2,3}`; nil where the brace is a character like any other.
    private mutating func counts() -> (minimum: Int, maximum: Int?)? {
        position += 1
        guard let minimum = count() else { return nil }
        if take("}") { return (minimum, minimum) }
        guard take(",") else { return nil }
        if take("}") { return (minimum, nil) }
        guard let maximum = count(), take("}") else { return nil }
        return (minimum, maximum)
    }

    private mutating func count() -> Int? {
        let start = position
        var value = 0
        while let digit = next?.value(inBase: 10) {
            value = min(value * 10 + Int(digit), 1_000_000)
            position += 1
        }
        if position == start || position - start > 1 && scalars[start] == "0" { return nil }
        return value
    }

    /// One item that a repetition may follow; nil for `(?i)`, which is none.
    private mutating func item() throws(PatternError) -> PatternSyntax? {
        let scalar = scalars[position]
        position += 1
        switch scalar {
        case "(": return try group()
        case "[": return .set(try bracket())
        case ".":
            return .set(
                flags.dotMatchesNewline
                    ? ScalarSet(isNegated: true) : ScalarSet(0x0A...0x0A, isNegated: true))
        case "^": return .assertion(flags.isMultiline ? .lineStart : .start)
        case "$": return .assertion(flags.isMultiline ? .lineEnd : .end)
        case "\\": return try escape()
        default: return literal(scalar)
        }
    }

    private mutating func literal(_ scalar: Unicode.Scalar) -> PatternSyntax {
        if flags.ignoresCase, !scalar.isASCII, scalar.properties.isCased { foldsBeyondASCII = true }
        return .set(ScalarSet(scalar, ignoresCase: flags.ignoresCase))
    }

    private mutating func group() throws(PatternError) -> PatternSyntax? {
        if depth >= Self.deepest { throw PatternError("expression nests too deeply") }
        let outer = flags
        var number: Int?
        if take("?P<") || take("?<") {
            groupNames.append(try groupName())
            number = groupNames.count
        } else if take("?") {
            flags = try groupFlags()
            // Without a group of their own the flags hold to the end of the group around them.
            if scalars[position - 1] == ")" { return nil }
        } else {
            groupNames.append(nil)
            number = groupNames.count
        }
        depth += 1
        let inner = try alternatives()
        depth -= 1
        flags = outer
        guard take(")") else { throw PatternError("missing closing )") }
        return number.map { .group(inner, number: $0) } ?? .sequence([inner])
    }

    private mutating func groupName() throws(PatternError) -> String {
        let start = position
        while let scalar = next, scalar == "_" || scalar.isASCIIAlphanumeric { position += 1 }
        let end = position
        guard position > start, take(">") else { throw PatternError("invalid named capture") }
        let name = String(String.UnicodeScalarView(scalars[start..<end]))
        if groupNames.contains(name) { throw PatternError("duplicate capture group name") }
        return name
    }

    /// `i:` or `i)` after `(?`, and what the flags then are.
    private mutating func groupFlags() throws(PatternError) -> Flags {
        var changed = flags
        var sign = true
        var isEmpty = false
        while let scalar = next {
            position += 1
            switch scalar {
            case "i": changed.ignoresCase = sign
            case "m": changed.isMultiline = sign
            case "s": changed.dotMatchesNewline = sign
            case "U": changed.isUngreedy = sign
            case "-" where sign:
                sign = false
                isEmpty = true
                continue
            case ":" where !isEmpty, ")" where !isEmpty: return changed
            default: throw PatternError("invalid or unsupported Perl syntax")
            }
            isEmpty = false
        }
        throw PatternError("missing closing )")
    }
}

extension Unicode.Scalar {
    var isASCIIAlphanumeric: Bool { isASCII && (properties.isAlphabetic || value(inBase: 10) != nil) }

    /// The value as a digit; nil where it is none of that base.
    func value(inBase base: UInt32) -> UInt32? {
        let digit: UInt32
        switch self {
        case "0"..."9": digit = value - 0x30
        case "a"..."f": digit = value - 0x61 + 10
        case "A"..."F": digit = value - 0x41 + 10
        default: return nil
        }
        return digit < base ? digit : nil
    }
}
