import Invariants
import Terraform

extension TestedStack {
    /// How many paths a message tells hop by hop; more would hide the first.
    static let shownPaths = 3

    /// An answer in words: the answer, then the open paths hop by hop, then what closes the others.
    func text(of reach: Reach) -> String {
        let lines = ["\(reach.word) from \(reach.source) to \(reach.target) over \(Self.what(reach))"]
        return (lines + pathLines(of: reach)).joined(separator: "\n")
    }

    /// The lines that explain an answer.
    ///
    /// - Parameters:
    ///   - reach: The answer.
    ///   - limit: How many paths are told.
    func pathLines(of reach: Reach, atMost limit: Int = shownPaths) -> [String] {
        var lines: [String] = []
        let open = reach.paths.filter { $0.answer != .closed }
        for path in open.prefix(limit) {
            lines.append(path.answer == .open ? "open path:" : "path that only apply decides:")
            lines += path.hops.map { hop in
                let doubt = hop.answer == .unknown ? " (unknown)" : ""
                return "  \(place(hop.position))\(hop.kind): \(hop.text)\(doubt)"
            }
        }
        if open.count > limit { lines.append("and \(open.count - limit) more") }
        if !open.isEmpty { return lines }
        let closing = reach.paths.compactMap(\.deciding)
        lines += closing.prefix(2 * Self.shownPaths).map { "closed by \(place($0.position))\($0.kind): \($0.text)" }
        return lines
    }

    private static func what(_ reach: Reach) -> String {
        if reach.transport == .icmp { return "icmp" }
        let ports = reach.port.map(String.init) ?? portText(reach.ports)
        return "\(reach.transport.rawValue) \(ports.isEmpty ? "(any port)" : ports)"
    }

    static func portText(_ ports: [Reach.Ports]) -> String {
        ports.map { $0.answer == .open ? $0.text : "\($0.text) (unknown)" }.joined(separator: ", ")
    }
}
