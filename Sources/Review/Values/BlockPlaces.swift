import Provider
import Terraform

/// Where blocks stand in a top-level block. Only there an object and a list of one object are two ways to write the same
/// (Terraform, "JSON Configuration Syntax", "Nested Block Mapping"); as values they are two things.
struct BlockPlaces {
    let kind: Address.Kind
    let type: String
    let builder: TreeBuilder

    init(_ address: Address, _ builder: TreeBuilder) {
        self.init(kind: address.kind, type: address.type, builder)
    }

    init(kind: Address.Kind, type: String, _ builder: TreeBuilder) {
        self.kind = kind
        self.type = type
        self.builder = builder
    }

    /// Whether a block stands at a path, or may stand there: of a type that is not known nobody can tell.
    func has(_ names: [String]) -> Bool {
        guard let first = names.first else { return true }
        switch kind {
        case .local, .module: return false
        case .variable, .output: return names.count == 1 && Self.checks.contains(first)
        case .resource, .data, .ephemeral, .provider: break
        default: return true
        }
        guard var block = builder.block(kind, type), !Self.metaArguments.contains(first) else { return true }
        for (index, name) in names.enumerated() {
            if let nested = block.nestedBlock(name) {
                block = builder.body(of: nested)
                continue
            }
            // Some lists of objects are written as blocks too (Terraform, "Attributes as Blocks").
            guard index == names.count - 1, let type = block.attribute(name)?.type else { return false }
            return type.element?.members != nil
        }
        return true
    }

    private static let checks: Set<String> = ["validation", "precondition", "postcondition"]
    private static let metaArguments: Set<String> = ["lifecycle", "provisioner", "connection", "timeouts", "dynamic"]
}
