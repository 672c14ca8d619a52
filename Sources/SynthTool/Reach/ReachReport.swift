import Invariants
import Terraform

/// What `synth reach` is asked.
struct ReachQuestion {
    let source: Party
    /// nil for everything that is reached.
    let target: Party?
    let port: Int?
    /// nil where none is named.
    let transport: Transport?
}

/// What `synth reach` answers, for people and for scripts.
struct ReachReport {
    let question: ReachQuestion
    /// One answer, or one for everything that is reached.
    let answers: [Reach]
    /// The package's folder; positions are shown relative to it.
    let root: String

    init(_ question: ReachQuestion, in network: Reachability, root: String) throws(ReachError) {
        self.question = question
        self.root = root
        if let target = question.target {
            answers = [
                try network.reach(
                    from: question.source, to: target, port: question.port, over: question.transport ?? .tcp)
            ]
        } else {
            var answers: [Reach] = []
            for transport in question.transport.map({ [$0] }) ?? [.tcp, .udp] {
                answers += try network.everything(from: question.source, port: question.port, over: transport)
            }
            self.answers = answers
        }
    }

    /// The one word for all answers.
    var word: String {
        if answers.contains(where: \.isReachable) { return "reachable" }
        return answers.contains { !$0.isUnreachable } ? "unknown" : "unreachable"
    }

    /// Lines for people; the first word is the answer.
    var text: String {
        guard question.target != nil, let answer = answers.first else { return list }
        var text = "\(answer.word) from \(answer.source) to \(answer.target) over \(what(answer))\n"
        if !answer.ports.isEmpty {
            text += "\nPorts\n" + Columns.text(answer.ports.map { ["", $0.text, $0.answer.word] })
        }
        for path in answer.paths where path.answer != .closed {
            text += "\n\(path.answer == .open ? "Open" : "Unknown") path\n"
            text += Columns.text(path.hops.map { ["", $0.answer.word, place($0), "\($0.kind): \($0.text)"] })
        }
        let closed = answer.paths.filter { $0.answer == .closed }.compactMap(\.deciding)
        if !closed.isEmpty {
            text += "\nClosed paths, each by its hop\n"
            // Paths through several interfaces are often closed by the same hop.
            var seen: Set<[String]> = []
            let lines = closed.map { ["", place($0), "\($0.kind): \($0.text)"] }
            text += Columns.text(lines.filter { seen.insert($0).inserted })
        }
        return text
    }

    private func what(_ answer: Reach) -> String {
        answer.transport == .icmp
            ? "icmp" : "\(answer.transport.rawValue) \(answer.port.map(String.init) ?? "(any port)")"
    }

    private func place(_ hop: Hop) -> String { hop.position?.text(relativeTo: root) ?? "" }

    private var list: String {
        var text = "\(word) from \(question.source.text): \(answers.isEmpty ? "nothing" : "what follows")\n"
        if !answers.isEmpty { text += "\n" }
        return text
            + Columns.text(
                answers.map { answer in
                    let ports =
                        answer.port.map { "\($0)" }
                        ?? answer.ports.map { range in
                            range.answer == .open ? range.text : "\(range.text) (unknown)"
                        }.joined(separator: ", ")
                    return [answer.word, answer.target, "\(answer.transport.rawValue) \(ports)"]
                })
    }
}

extension Answer {
    /// The word for a hop or a range of ports.
    var word: String {
        switch self {
        case .open: "open"
        case .closed: "closed"
        case .unknown: "unknown"
        }
    }
}
