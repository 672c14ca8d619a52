/// References to what is not declared, typed or raw.
struct UnknownReference: Rule {
    let descriptions = [
        RuleDescription("unknown-reference", "An expression refers to what the document does not declare.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        var findings: [Finding] = []
        for (block, contents) in survey.blocks {
            for use in contents.uses {
                let address = use.reference.address
                if survey.firstIndex[address] != nil || Self.isKnown(address, in: block) { continue }
                switch block.address.kind {
                // What is moved or removed is in the state and no more in the stack.
                case .moved where use.path == "from", .removed: continue
                // Only resources can be imported; another rule says so.
                case .import where use.path == "to" && address.kind != .resource && address.kind != .module: continue
                case .moved:
                    if !survey.isMovedOn(address) {
                        findings.append(
                            block.finding(
                                .warning, rule: rule, Self.message(use, block, survey), at: use.path,
                                mentioning: address.text))
                    }
                default:
                    findings.append(
                        block.finding(
                            rule: rule, Self.message(use, block, survey), at: use.path, mentioning: address.text))
                }
            }
        }
        return findings
    }

    private let rule = "unknown-reference"

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
    /// Whether an address is itself moved or removed, so that a move to it is but one step.
    fileprivate func isMovedOn(_ address: Address) -> Bool {
        blocks.contains { block, contents in
            (block.address.kind == .moved || block.address.kind == .removed)
                && contents.uses.contains { $0.path == "from" && $0.reference.address == address }
        }
    }
}

extension Block {
    fileprivate func hasScopedData(_ address: Address) -> Bool {
        guard case .labelled(let types) = body[content: "data"] else { return false }
        return types.contains { $0.label == address.type && $0.body[content: address.name] != nil }
    }
}

extension UnknownReference {
    fileprivate static func message(_ use: Use, _ block: Block, _ survey: Survey) -> String {
        let address = use.reference.address
        let fix = suggestion(for: address, in: survey).map { "; did you mean \($0)?" } ?? ""
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
