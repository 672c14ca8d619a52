import Invariants
import Terraform

extension Command {
    /// `synth reach`: what reaches what over the network.
    static let reach = Command(
        "reach", [.one("STACK|FILE|DIR|-")],
        options: [
            .value("--from", "SOURCE", "who asks: internet, an address or CIDR, or the address of a resource"),
            .value("--to", "TARGET", "the address of a resource, or internet; without it everything that is reached"),
            .value("--port", "N", "the port at the target itself, behind a load balancer the container's"),
            .choice("--protocol", Transport.allCases.map(\.rawValue), "without --to, tcp and udp where none is named"),
            .choice("--format", ["text", "json"], "lines, or a JSON document"),
        ],
        summary: "show what reaches what over the network, hop by hop, or what closes the way",
        details: """
            The first word is reachable, unreachable or unknown: a connection and its answer come through by at least one
            path, by none, or by one that values decide which only apply knows. The exit code is 0 for each of them.
            Only the network is judged: whether a process listens, a target is healthy or IAM allows it plays no part.
            A port, where none is named, is every port.
            """
    ) { invocation, session throws(Failure) in
        guard let from = invocation.value(of: "--from") else {
            throw .usage("missing --from; usage: \(invocation.command.usage)")
        }
        let port = try port(invocation.value(of: "--port"))
        let named = invocation.value(of: "--protocol").flatMap { Transport(rawValue: $0) }
        let input = try session.input(invocation.operand)
        try session.sayErrors(of: input)
        let network = Reachability(input.configuration, modules: session.modules(of: input))
        let question = ReachQuestion(
            source: Party(from), target: invocation.value(of: "--to").map { Party($0) }, port: port, transport: named)
        let report: ReachReport
        do throws(ReachError) {
            report = try ReachReport(question, in: network, root: session.root)
        } catch {
            throw .usage(error.message)
        }
        try session.write(invocation.value(of: "--format") == "json" ? report.json : Array(report.text.utf8))
    }

    private static func port(_ text: String?) throws(Failure) -> Int? {
        guard let text else { return nil }
        guard let port = Int(text) else { throw .usage("'\(text)' is not a port; use a number from 1 to 65535") }
        return port
    }
}
