/// What a question about reachability is answered.
public struct Reach: Sendable {
    /// Whether the target is reached: by one open path; closed if every path is.
    public let answer: Answer
    /// Who asks, as the question has it.
    public let source: String
    /// What is asked for: an address of the document, or `internet`.
    public let target: String
    /// The protocol.
    public let transport: Transport
    /// The port at the target; nil for icmp, and where the question names none.
    public let port: Int?
    /// The ports that are open or may be, where the question names none; in order, without gaps between equal answers.
    public let ports: [Ports]
    /// Every path, open ones first, then unknown ones. Without a port in the question they are those of one port.
    public let paths: [ReachPath]

    /// A range of ports with one answer.
    public struct Ports: Hashable, Sendable {
        /// The lowest port.
        public let first: Int
        /// The highest port.
        public let last: Int
        /// Whether they are reached.
        public let answer: Answer

        /// The range as it is written: `443`, `1024-65535`.
        public var text: String { first == last ? String(first) : "\(first)-\(last)" }
    }

    /// The answer's word: `reachable`, `unreachable` or `unknown`.
    public var word: String {
        switch answer {
        case .open: "reachable"
        case .closed: "unreachable"
        case .unknown: "unknown"
        }
    }

    /// Whether the target is reached for certain.
    public var isReachable: Bool { answer == .open }
    /// Whether the target is not reached, whatever apply will know.
    public var isUnreachable: Bool { answer == .closed }
}

/// Who asks, or what is asked for.
public enum Party: Hashable, Sendable {
    /// Anybody with a public address; as a target, any public host.
    case internet
    /// The public addresses of a network.
    case network(IPNetwork)
    /// A resource of the document by its address; of a repeated one all instances, or one by its key.
    case resource(String)

    /// What a word of the command line means: `internet`, an address or network, or the address of a resource.
    public init(_ text: String) {
        if text == "internet" {
            self = .internet
        } else if let network = IPNetwork(text) {
            self = .network(network)
        } else {
            self = .resource(text)
        }
    }
}

/// Why a question cannot be answered: one phrase, lower case, no final period.
public struct ReachError: Error, Hashable, Sendable {
    /// What is wrong with the question, and the nearest right one where there is one.
    public let message: String

    init(_ message: String) {
        self.message = message
    }
}
