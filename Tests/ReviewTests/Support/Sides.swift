import Review
import Terraform

/// Configurations in a few words.
enum Side {
    /// A configuration of resources by address, each with its arguments.
    static func of(_ resources: [String: Body], others: [Block] = []) -> Configuration {
        let blocks = resources.sorted { $0.key < $1.key }.map { block($0.key, $0.value) }
        return Configuration(stack: "test", blocks: blocks + others)
    }

    /// A block at an address such as `aws_vpc.main`, `data.aws_region.here` or `var.domain`.
    static func block(_ address: String, _ body: Body) -> Block {
        let parts = address.split(separator: ".").map(String.init)
        let own: Address =
            switch parts[0] {
            case "data": Address(.data, type: parts[1], parts[2])
            case "var": Address(.variable, parts[1])
            case "local": Address(.local, parts[1])
            case "output": Address(.output, parts[1])
            case "moved", "removed":
                Address(parts[0] == "moved" ? .moved : .removed, parts[1...].joined(separator: "."))
            default: Address(.resource, type: parts[0], parts[1])
            }
        return Block(address: own, body: body, position: nil)
    }

    /// A `moved` block.
    static func moved(_ from: String, _ to: String) -> Block {
        block("moved.x", ["from": .argument(.string(from)), "to": .argument(.string(to))])
    }
}

extension ReviewReport {
    /// The report about two sides of one environment.
    init(_ before: Configuration, _ after: Configuration, environments: (String, String)? = nil) {
        let names = environments.map { (before: $0.0, after: $0.1) }
        self = ConfigurationComparison(before, after, environments: names).report(before: "before", after: "after")
    }

    /// The changes as tests compare them: `changed aws_vpc.main in-place: …`.
    var lines: [String] {
        changes.map { change in
            let from = change.previousAddress.map { " from \($0)" } ?? ""
            return "\(change.kind.rawValue) \(change.address)\(from) \(change.assessment.risk.rawValue)"
        }
    }

    /// The paths that are different, each with its block.
    var paths: [String] {
        changes.flatMap { change in change.attributes.map { "\(change.address) \($0.difference.path.text)" } }
    }
}
