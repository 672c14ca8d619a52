/// Patterns of IAM: `*` stands for any text, `?` for one character (IAM User Guide, "IAM JSON policy elements: Resource").
enum Glob {
    /// Longer pairs are compared as plain text.
    private static let mostCells = 1_000_000

    /// Whether everything that `inner` matches is matched by `outer` too.
    static func contains(_ outer: String, _ inner: String) -> Bool {
        if outer == "*" || outer == inner { return true }
        let (outer, inner) = (Array(outer.utf8), Array(inner.utf8))
        guard outer.count * inner.count <= mostCells else { return false }
        // reachable[j]: the first i bytes of `outer` can cover the first j of `inner`.
        var reachable = Array(repeating: false, count: inner.count + 1)
        reachable[0] = true
        for byte in outer {
            var next = Array(repeating: false, count: inner.count + 1)
            for place in 0...inner.count {
                if byte == star {
                    next[place] = reachable[place] || (place > 0 && next[place - 1])
                } else if place > 0, reachable[place - 1] {
                    let other = inner[place - 1]
                    next[place] = byte == other || (byte == one && other != star)
                }
            }
            reachable = next
        }
        return reachable[inner.count]
    }

    /// Whether some text is matched by both patterns.
    static func meet(_ first: String, _ second: String) -> Bool {
        let (first, second) = (Array(first.utf8), Array(second.utf8))
        guard first.count * second.count <= mostCells else { return true }
        var reachable = Array(repeating: Array(repeating: false, count: second.count + 1), count: first.count + 1)
        reachable[0][0] = true
        for row in 0...first.count {
            for column in 0...second.count {
                var isReached = row == 0 && column == 0
                if row > 0, first[row - 1] == star {
                    isReached = isReached || reachable[row - 1][column] || (column > 0 && reachable[row][column - 1])
                }
                if column > 0, second[column - 1] == star {
                    isReached = isReached || reachable[row][column - 1] || (row > 0 && reachable[row - 1][column])
                }
                if row > 0, column > 0, first[row - 1] != star, second[column - 1] != star {
                    let isSame =
                        first[row - 1] == second[column - 1] || first[row - 1] == one || second[column - 1] == one
                    isReached = isReached || (isSame && reachable[row - 1][column - 1])
                }
                reachable[row][column] = isReached
            }
        }
        return reachable[first.count][second.count]
    }

    private static let star = UInt8(ascii: "*")
    private static let one = UInt8(ascii: "?")
}
