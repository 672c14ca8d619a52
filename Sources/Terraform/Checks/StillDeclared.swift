/// Blocks that are said to be moved away or removed and are still in the stack.
struct StillDeclared: Rule {
    let descriptions = [
        RuleDescription("still-declared", "A block is said to be moved away or removed and is still declared.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        var findings: [Finding] = []
        for (block, contents) in survey.blocks where block.address.kind == .moved || block.address.kind == .removed {
            guard let from = contents.uses.first(where: { $0.path == "from" })?.reference, from.path.isEmpty,
                let there = survey.block(at: from.address)
            else { continue }
            // A move within one resource gives its only object a key: `aws_vpc.main` becomes `aws_vpc.main[0]`.
            let to = contents.uses.first { $0.path == "to" }?.reference
            if block.address.kind == .moved, to?.address == from.address { continue }
            let done = block.address.kind == .moved ? "moved away" : "removed"
            let note = Finding.Note("\(from.text) is declared here", at: there.position)
            findings.append(
                block.finding(
                    rule: "still-declared",
                    "\(from.text) is said to be \(done), but is still declared; take one of the two out",
                    at: "from", notes: [note]))
        }
        return findings
    }
}
