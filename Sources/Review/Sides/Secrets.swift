import Terraform

/// What is not to be shown in a configuration: variables that are sensitive or ephemeral, what calls `sensitive`, and the
/// locals that are made of them.
struct Secrets {
    private let names: Set<Address>
    /// Whether a value anywhere calls `sensitive`.
    private let hasCalls: Bool

    init(_ configuration: Configuration) {
        var names: Set<Address> = []
        var locals: [Block] = []
        var hasCalls = false
        for block in configuration.blocks {
            let isHidden = block.body["sensitive"]?.isTrue == true || block.body["ephemeral"]?.isTrue == true
            if block.address.kind == .variable, isHidden { names.insert(block.address) }
            let calls = block.body.items.contains { $0.content.isHidden }
            hasCalls = hasCalls || calls
            if block.address.kind == .local {
                locals.append(block)
                if calls { names.insert(block.address) }
            }
        }
        // A local may be made of others, over any number of steps.
        if !names.isEmpty {
            var users: [Address: [Address]] = [:]
            for block in locals {
                for use in block.uses { users[use.reference.address, default: []].append(block.address) }
            }
            var next = Array(names)
            while let address = next.popLast() {
                for user in users[address] ?? [] where names.insert(user).inserted { next.append(user) }
            }
        }
        self.names = names
        self.hasCalls = hasCalls
    }

    var isEmpty: Bool { names.isEmpty && !hasCalls }

    /// Whether a value has anything to do with them.
    func decide(_ term: Term) -> Bool { decide(.argument(term)) }

    /// Whether an argument or nested block has anything to do with them.
    func decide(_ content: Body.Content) -> Bool {
        if hasCalls, content.isHidden { return true }
        guard !names.isEmpty else { return false }
        var body = Body()
        body[content: "value"] = content
        let block = Block(address: Address(.local, "value"), body: body, position: nil)
        return block.uses.contains { names.contains($0.reference.address) }
    }

    /// Whether an expression calls `sensitive`, by which its author says that nobody is to see the value.
    static func isHidden(_ code: String) -> Bool {
        let bytes = code.utf8
        guard bytes.contains(UInt8(ascii: "(")), code.contains("sensitive") else { return false }
        // Names of other functions that end alike, such as `nonsensitive`, are other words.
        let words = code.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
        return words.contains { word in
            word == "sensitive" && code[word.endIndex...].first { !$0.isWhitespace } == "("
        }
    }
}

extension Term {
    /// Whether the term is true, also as text, which Terraform takes for it.
    var isTrue: Bool {
        switch self {
        case .bool(let flag): flag
        case .string(let text), .code(let text): text == "true"
        case .verbatim(let term): term.isTrue
        default: false
        }
    }

    /// Whether an expression within calls `sensitive`.
    fileprivate var isHidden: Bool {
        switch self {
        case .code(let code): Secrets.isHidden(code)
        case .verbatim(let term): term.isHidden
        case .list(let elements): elements.contains(where: \.isHidden)
        case .object(let fields): fields.contains { $0.value.isHidden }
        case .template(let segments):
            segments.contains { segment in
                if case .value(let term) = segment { term.isHidden } else { false }
            }
        default: false
        }
    }
}

extension Body.Content {
    /// Whether an expression within calls `sensitive`.
    fileprivate var isHidden: Bool {
        switch self {
        case .argument(let term): term.isHidden
        case .block(let body): body.items.contains { $0.content.isHidden }
        case .blocks(let bodies, let dynamic):
            bodies.contains { $0.items.contains { $0.content.isHidden } }
                || dynamic.contains { $0.forEach.isHidden || $0.content.items.contains { $0.content.isHidden } }
        case .labelled(let blocks): blocks.contains { $0.body.items.contains { $0.content.isHidden } }
        }
    }
}
