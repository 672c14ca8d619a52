public import AWS
import Invariants
import Terraform
public import Testing

extension TestedStack {
    /// Whether a connection comes from a source to a target, and its answer back.
    ///
    /// ```swift
    /// #expect(stack.reach(from: .internet, to: service, port: 8080) == .reachable)
    /// #expect(stack.reach(from: .internet, to: database) == .unreachable)
    /// #expect(stack.reach(from: service, to: database) == .reachable(on: 3306))
    /// #expect(stack.reach(from: service, to: .internet, port: .https) == .reachable)
    /// ```
    /// Only the network is judged: whether a process listens, a target is healthy or IAM allows it plays no part. A
    /// question that makes no sense, such as one about a table, which has no network interface, fails the test.
    ///
    /// - Parameters:
    ///   - source: Who asks: `.internet`, `.network("203.0.113.0/24")`, or a resource.
    ///   - target: Who is asked: a resource; from a resource also the internet or a network.
    ///   - port: The port at the target itself, behind a load balancer the container's; all of them where nil.
    ///   - transport: The protocol; TCP unless given.
    public func reach(
        from source: some NetworkParty, to target: some NetworkParty, port: Port? = nil,
        over transport: NetworkProtocol = .tcp, sourceLocation: SourceLocation = #_sourceLocation
    ) -> ReachAnswer {
        let answer = evaluation.network { network -> Result<Reach, ReachError> in
            do throws(ReachError) {
                return .success(
                    try network.reach(
                        from: Party(source.networkName), to: Party(target.networkName), port: port?.number,
                        over: transport.asked))
            } catch {
                return .failure(error)
            }
        }
        return ReachAnswer(reach: value(of: answer, sourceLocation), stack: self)
    }

    /// Everything that somebody reaches over TCP and UDP.
    ///
    /// ```swift
    /// #expect(stack.reach(from: .internet) == [balancer.on(80, 443), service.on(8080)])
    /// ```
    /// - Parameters:
    ///   - source: Who asks: `.internet`, `.network("203.0.113.0/24")`, or a resource.
    ///   - port: The port at the targets; all of them where nil.
    public func reach(
        from source: some NetworkParty, port: Port? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) -> ReachedResources {
        let answer = evaluation.network { network -> Result<[Reach], ReachError> in
            do throws(ReachError) {
                let party = Party(source.networkName)
                let (overTCP, overUDP) = (
                    try network.everything(from: party, port: port?.number, over: .tcp),
                    try network.everything(from: party, port: port?.number, over: .udp)
                )
                return .success(overTCP + overUDP)
            } catch {
                return .failure(error)
            }
        }
        return ReachedResources(answers: value(of: answer, sourceLocation) ?? [], stack: self)
    }

    private func value<Value>(of answer: Result<Value, ReachError>, _ sourceLocation: SourceLocation) -> Value? {
        switch answer {
        case .success(let value): return value
        case .failure(let error):
            Issue.record("\(name): \(error.message)", sourceLocation: sourceLocation)
            return nil
        }
    }
}

extension NetworkProtocol {
    fileprivate var asked: Transport {
        switch self {
        case .tcp: .tcp
        case .udp: .udp
        case .icmp: .icmp
        }
    }
}
