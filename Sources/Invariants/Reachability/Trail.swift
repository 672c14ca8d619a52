/// A path while it is walked; after a closed hop nothing is added.
struct Trail {
    /// Whether the hops are wanted in words; else only the answer is.
    let explains: Bool
    private(set) var hops: [Step] = []
    private(set) var answer = Answer.open
    /// The elastic addresses and NAT gateways whose public address the packet has by now, none where it is no elastic one;
    /// nil where it has none, or nobody knows which.
    var publicNames: Set<Int>?

    /// A hop.
    struct Step {
        let kind: String
        let answer: Answer
        let place: Place?
        let text: String
    }

    init(explains: Bool) {
        self.explains = explains
    }

    var isClosed: Bool { answer == .closed }

    /// Adds a hop; false where it closes the path.
    @discardableResult
    mutating func add(
        _ kind: String, _ own: Answer, _ place: Place?, _ text: @autoclosure () -> String
    ) -> Bool {
        if isClosed { return false }
        if explains { hops.append(Step(kind: kind, answer: own, place: place, text: text())) }
        answer = answer.and(own)
        return !isClosed
    }

    /// Adds that apply decides whether there is a resource at all, where it does.
    mutating func addExistence(of instance: Int, in topology: Topology) {
        if topology.model.instances[instance].isCertain { return }
        add(
            "resource", .unknown, Place(instance), "only apply knows whether there is \(topology.name(instance))")
    }

    /// Adds the hops of another path.
    mutating func append(_ other: Trail) {
        if isClosed { return }
        hops += other.hops
        answer = answer.and(other.answer)
    }

    /// Closes or weakens the path by what its addresses, taken together, still allow.
    mutating func settle(_ domains: AddressDomain...) {
        for domain in domains { answer = answer.and(domain.answer) }
    }
}
