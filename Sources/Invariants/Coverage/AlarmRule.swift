/// The rule of a composite alarm: which alarms it names, and for which it rings (Amazon CloudWatch User Guide, "Create a
/// composite alarm").
struct AlarmRule {
    /// The alarms, each with whether the rule asks for it to ring: `ALARM(a)`, but not `NOT ALARM(a)`.
    private var names: [(name: [Resolved.Part], rings: Bool)] = []
    /// Whether apply may name more.
    private var mayNameMore = false

    init(_ rule: Resolved) {
        switch rule {
        case .text(let parts): read(parts)
        case .null: break
        default: if let text = rule.string { read([.text(text)]) } else { mayNameMore = true }
        }
    }

    /// Whether the rule names an alarm, or may.
    ///
    /// - Parameters:
    ///   - ringing: Whether it must ask for the alarm to ring.
    func names(_ alarm: Arguments, ringing: Bool) -> Bool {
        if mayNameMore { return true }
        let own = alarm["alarm_name"]
        return names.contains { name, rings in
            if ringing && !rings { return false }
            if case .symbol(let symbol)? = name.first, name.count == 1, symbol.instance == alarm.instance.index {
                return true
            }
            switch own {
            case .text(let parts): return name == parts
            case .symbol(let symbol): return name == [.symbol(symbol)]
            case .unknown: return true
            case let value: return value.string.map { name == [.text($0)] } ?? false
            }
        }
    }

    /// What is read one after the other: a letter, or something that apply will know.
    private enum Piece {
        case letter(Character)
        case other(Resolved.Part)

        var letter: Character? { if case .letter(let letter) = self { letter } else { nil } }
    }

    private mutating func read(_ parts: [Resolved.Part]) {
        let pieces = parts.flatMap { part -> [Piece] in
            if case .text(let text) = part { text.map(Piece.letter) } else { [.other(part)] }
        }
        var rest = pieces[...]
        // Whether each parenthesis around the place turns its contents round.
        var groups = [false]
        var isNegated = false
        while let piece = rest.popFirst() {
            guard let letter = piece.letter else {
                mayNameMore = true
                continue
            }
            switch letter {
            case "(":
                groups.append((groups.last ?? false) != isNegated)
                isNegated = false
            case ")": if groups.count > 1 { groups.removeLast() }
            case _ where letter.isLetter:
                var word = String(letter)
                while let next = rest.first?.letter, next.isLetter || next == "_" {
                    word.append(next)
                    rest.removeFirst()
                }
                switch word.uppercased() {
                case "NOT": isNegated.toggle()
                case "ALARM", "OK", "INSUFFICIENT_DATA":
                    let isTurned = (groups.last ?? false) != isNegated
                    names.append((Self.name(&rest), word.uppercased() == "ALARM" ? !isTurned : isTurned))
                    isNegated = false
                default: isNegated = false
                }
            default: continue
            }
        }
    }

    /// The name between the parentheses that follow, with or without quotes; an ARN's last part.
    private static func name(_ rest: inout ArraySlice<Piece>) -> [Resolved.Part] {
        var inner: [Piece] = []
        var quote: Character?
        while let piece = rest.popFirst() {
            if let mark = piece.letter, mark == quote || quote == nil && (mark == "\"" || mark == "'") {
                quote = quote == nil ? mark : nil
                continue
            }
            if quote == nil {
                if piece.letter == ")" { break }
                if let letter = piece.letter, letter == "(" || letter.isWhitespace { continue }
            }
            inner.append(piece)
        }
        var parts: [Resolved.Part] = []
        var text = ""
        for piece in inner {
            switch piece {
            case .letter(let letter): text.append(letter)
            case .other(let part):
                if !text.isEmpty { parts.append(.text(text)) }
                text = ""
                parts.append(part)
            }
        }
        if !text.isEmpty { parts.append(.text(text)) }
        if parts.count == 1, text.hasPrefix("arn:"), let mark = text.split(separator: ":").last {
            return [.text(String(mark))]
        }
        return parts
    }
}
