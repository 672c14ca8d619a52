/// References to what is not declared, typed or raw.
struct UnknownReference: Rule {
    let descriptions = [
        RuleDescription("unknown-reference", "An expression refers to what the document does not declare.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        var findings: [Finding] = []
        let moved = survey.movedAddresses
        let hintLimit = Self.comparisonLimit / max(1, survey.firstIndex.count)
        for (block, contents) in survey.blocks {
            var last: Use?
            for use in contents.uses {
                let address = use.reference.address
                if survey.firstIndex[address] != nil || Self.isKnown(address, in: block) { continue }
                // One text may say the same again and again.
                if last?.path == use.path, last?.reference.address == address { continue }
                last = use
                if findings.count == Self.limit { return findings }
                let hints = findings.count
                switch block.address.kind {
                // What is moved or removed is in the state and no more in the stack.
                case .moved where use.path == "from", .removed: continue
                // Only resources can be imported; another rule says so.
                case .import where use.path == "to" && address.kind != .resource && address.kind != .module: continue
                case .moved:
                    if !moved.contains(address) {
                        findings.append(
                            block.finding(
                                .warning, rule: rule, Self.message(use, block, hints < hintLimit ? survey : nil),
                                at: use.path,
                                mentioning: address.text))
                    }
                default:
                    findings.append(
                        block.finding(
                            rule: rule, Self.message(use, block, hints < hintLimit ? survey : nil), at: use.path,
                            mentioning: address.text))
                }
            }
        }
        return findings
    }

    private let rule = "unknown-reference"
    /// Nobody reads more; a document made to exhaust the memory may have any number.
    private static let limit = 10_000
    /// How many names are compared at most to tell what was probably meant.
    private static let comparisonLimit = 200_000

    /// Whether Terraform knows the address without a block of its own.
    private static func isKnown(_ address: Address, in block: Block) -> Bool {
        switch address.kind {
        // A provider that is not configured has an empty configuration.
        case .provider: address.name.isEmpty
        case .data where block.address.kind == .check: block.hasScopedData(address)
        default: false
        }
    }
}

extension Survey {
    /// The addresses that are themselves moved or removed, so that a move to one of them is but one step.
    fileprivate var movedAddresses: Set<Address> {
        var addresses: Set<Address> = []
        for (block, contents) in blocks where block.address.kind == .moved || block.address.kind == .removed {
            for use in contents.uses where use.path == "from" { addresses.insert(use.reference.address) }
        }
        return addresses
    }
}

extension Block {
    fileprivate func hasScopedData(_ address: Address) -> Bool {
        guard case .labelled(let types) = body[content: "data"] else { return false }
        return types.contains { $0.label == address.type && $0.body[content: address.name] != nil }
    }
}

extension UnknownReference {
    fileprivate static func message(_ use: Use, _ block: Block, _ survey: Survey?) -> String {
        let address = use.reference.address
        let fix = survey.flatMap { suggestion(for: address, in: $0) }.map { "; did you mean \($0)?" } ?? ""
        return "\(use.path) of \(block.address.text) refers to \(address.text), which is not declared\(fix)"
    }

    private static func suggestion(for address: Address, in survey: Survey) -> String? {
        for kind in [Address.Kind.data, .resource, .variable, .local, .ephemeral] where kind != address.kind {
            let other = Address(kind, type: kind == .variable || kind == .local ? "" : address.type, address.name)
            let isSibling = (kind == .variable || kind == .local) == address.type.isEmpty
            if isSibling && survey.firstIndex[other] != nil { return other.text }
        }
        let candidates = survey.firstIndex.keys.lazy.filter { $0.kind == address.kind }.map(\.text)
        return Spelling.nearest(to: address.text, among: candidates)
    }
}
