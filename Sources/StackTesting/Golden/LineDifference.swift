/// The lines in which two texts differ, as people read them.
enum LineDifference {
    /// The first places where lines differ, with two lines around each and the first text's line number; nil where all
    /// bytes are the same.
    static func text(from golden: String, to made: String) -> String? {
        if golden.utf8.elementsEqual(made.utf8) { return nil }
        var text = ["the documents differ (- golden, + made):"]
        let lines = marked(from: golden, to: made)
        let isNear = lines.indices.map { index in
            lines[max(0, index - 2)...min(lines.count - 1, index + 2)].contains { $0.mark != " " }
        }
        for (index, line) in lines.enumerated() where isNear[index] {
            if text.count > 60 { return (text + ["… and more"]).joined(separator: "\n") }
            if index == 0 || !isNear[index - 1] { text.append("line \(line.number):") }
            text.append("\(line.mark) \(line.text)")
        }
        return text.joined(separator: "\n")
    }

    private struct Line {
        let mark: Character
        let text: String
        /// The number of the line in the first text.
        let number: Int
    }

    /// All lines of both, in order: kept, left out, added.
    private static func marked(from golden: String, to made: String) -> [Line] {
        // As bytes, for Swift compares text by its meaning.
        let old = golden.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
        let new = made.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var lines: [Line] = []
        var (first, second) = (0, 0)
        func add(_ mark: Character, _ bytes: [UInt8]) {
            lines.append(Line(mark: mark, text: String(decoding: bytes, as: UTF8.self), number: first + 1))
        }
        while first < old.count || second < new.count {
            if removed.contains(first) {
                add("-", old[first])
                first += 1
            } else if added.contains(second) {
                add("+", new[second])
                second += 1
            } else {
                add(" ", old[first])
                first += 1
                second += 1
            }
        }
        return lines
    }
}
