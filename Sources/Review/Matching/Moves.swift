import Terraform

/// What the `moved` blocks of two configurations say about addresses.
struct Moves {
    private var steps: [(from: String, to: String)] = []

    init(_ before: Configuration, _ after: Configuration) {
        steps = Self.steps(in: after)
        // A move that only the first side has is undone by the second.
        let known = Set(steps.map { $0.from + " " + $0.to })
        steps += Self.steps(in: before).filter { !known.contains($0.from + " " + $0.to) }.map { ($0.to, $0.from) }
    }

    var isEmpty: Bool { steps.isEmpty }

    private static func steps(in configuration: Configuration) -> [(from: String, to: String)] {
        configuration.blocks.compactMap { block in
            guard block.address.kind == .moved, let from = block.body["from"]?.addressText,
                let to = block.body["to"]?.addressText
            else { return nil }
            return (from, to)
        }
    }

    /// Where an address may have gone, over any number of steps; moves of modules move what is in them.
    func targets(of address: String) -> Set<String> {
        var found: Set<String> = []
        var next = [address]
        while let current = next.popLast() {
            for step in steps {
                guard let target = Self.moved(current, step), found.insert(target).inserted else { continue }
                next.append(target)
            }
        }
        return found
    }

    private static func moved(_ address: String, _ step: (from: String, to: String)) -> String? {
        if address == step.from { return step.to }
        if address.hasPrefix(step.from + ".") || address.hasPrefix(step.from + "[") {
            return step.to + address.dropFirst(step.from.count)
        }
        // `aws_vpc.a` to `aws_vpc.b[0]` moves the block too, whose address has no instance.
        let from = step.from.split(separator: "[")[0]
        return address == from && !step.from.hasPrefix("module.")
            ? step.to.split(separator: "[").first.map(String.init) : nil
    }
}

extension Term {
    /// The address that a bare reference or its text names.
    var addressText: String? {
        switch self {
        case .bare(let reference), .reference(let reference): reference.text
        case .string(let text), .code(let text): text
        case .verbatim(let term): term.addressText
        default: nil
        }
    }
}
