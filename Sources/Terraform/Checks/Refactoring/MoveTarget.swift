/// Moves between what cannot be moved: parts of resources, a module and a resource, a place and itself, in a circle, or
/// two to one place (Terraform, "Refactor modules").
struct MoveTarget: Rule {
    let descriptions = [
        RuleDescription("move", "A move leads from or to something that cannot be moved, or contradicts another move.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        let moves = survey.blocks(of: .moved).compactMap { Move($0, $1) }
        var bySource: [String: Move] = [:]
        var byTarget: [String: Move] = [:]
        var findings: [Finding] = []
        for move in moves {
            if let mistake = move.mistake {
                findings.append(move.block.finding(rule: "move", mistake.message, at: mistake.path))
            } else if let first = byTarget[move.to.text], first.from.text != move.from.text {
                let note = Finding.Note("\(first.from.text) is moved there here", at: first.block.position)
                findings.append(
                    move.block.finding(
                        rule: "move", "\(first.from.text) and \(move.from.text) are both moved to \(move.to.text)",
                        at: "to",
                        notes: [note]))
            } else {
                bySource[move.from.text] = bySource[move.from.text] ?? move
                byTarget[move.to.text] = move
            }
        }
        return findings + moves.compactMap { Self.circle(from: $0, bySource) }
    }

    /// A move with its two ends.
    private struct Move {
        let block: Block
        let from: Reference
        let to: Reference

        init?(_ block: Block, _ contents: BlockContents) {
            guard let from = contents.uses.first(where: { $0.path == "from" })?.reference,
                let to = contents.uses.first(where: { $0.path == "to" })?.reference
            else { return nil }
            self.block = block
            self.from = from
            self.to = to
        }

        /// What is wrong with the move by itself.
        var mistake: (path: String, message: String)? {
            guard let start = TargetAddress(from) else { return ("from", MoveTarget.unreadable("from", from, block)) }
            guard let end = TargetAddress(to) else { return ("to", MoveTarget.unreadable("to", to, block)) }
            if (start.kind == .module) != (end.kind == .module) {
                return (
                    "to",
                    "\(block.address.text) leads to \(to.text); a module is moved to a module, a resource to a resource"
                )
            }
            if from == to { return ("to", "\(block.address.text) leads to the same place; take it out") }
            return nil
        }
    }

    /// A circle of moves, told once: at the move whose start is the first in the alphabet.
    private static func circle(from move: Move, _ moves: [String: Move]) -> Finding? {
        var texts = [move.from.text]
        var next = move
        while let following = moves[next.to.text], texts.count <= moves.count {
            if following.from.text == move.from.text {
                guard texts.min() == move.from.text, texts.count > 1 else { return nil }
                return move.block.finding(
                    rule: "move", "\((texts + [move.from.text]).joined(separator: " -> ")) is a circle of moves",
                    at: "to")
            }
            texts.append(following.from.text)
            next = following
        }
        return nil
    }
}

extension MoveTarget {
    fileprivate static func unreadable(_ path: String, _ reference: Reference, _ block: Block) -> String {
        "\(path) of \(block.address.text) is \(reference.text), which is neither a resource nor a module; write "
            + "TYPE.NAME or module.NAME, with an index where one instance is meant"
    }
}
