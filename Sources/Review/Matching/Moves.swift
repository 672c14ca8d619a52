import Terraform

/// What the `moved` blocks of two configurations say about addresses.
struct Moves {
    private struct Step: Hashable {
        let from: String
        let to: String

        var reversed: Step { Step(from: to, to: from) }
    }

    private let steps: [Step]

    init(_ before: Configuration, _ after: Configuration) {
        let own = Self.steps(in: after)
        // A move that only the first side has is undone by the second.
        let known = Set(own)
        steps = own + Self.steps(in: before).filter { !known.contains($0) }.map(\.reversed)
    }

    var isEmpty: Bool { steps.isEmpty }

    private static func steps(in configuration: Configuration) -> [Step] {
        configuration.blocks.compactMap { block in
            guard block.address.kind == .moved, let from = block.body["from"]?.addressText,
                let to = block.body["to"]?.addressText
            else { return nil }
            return Step(from: from, to: to)
        }
    }

    /// Where a block may have gone, over any number of steps; moves of modules move what is in them.
    func targets(of address: String) -> Set<String> { Self.closure(of: address, steps, Self.moved) }

    /// Where a block may have come from.
    func sources(of address: String) -> Set<String> { Self.closure(of: address, steps.map(\.reversed), Self.moved) }

    /// Where one instance of a block may have gone: `aws_vpc.a[0]`.
    func targets(ofInstance address: String) -> Set<String> { Self.closure(of: address, steps, Self.movedInstance) }

    /// Whether anything is taken out of a module.
    func empties(_ module: String) -> Bool {
        steps.contains { step in
            (step.from.hasPrefix(module + ".") || step.from.hasPrefix(module + "[")) && !step.to.hasPrefix(module + ".")
        }
    }

    /// More steps than this nobody takes.
    private static let longest = 1_000

    private static func closure(
        of address: String, _ steps: [Step], _ moved: (String, Step) -> String?
    ) -> Set<String> {
        var found: Set<String> = []
        var next = [address]
        while let current = next.popLast() {
            for step in steps {
                // Moves into itself, which Terraform refuses, would never end.
                guard found.count < longest, let target = moved(current, step), found.insert(target).inserted else {
                    continue
                }
                next.append(target)
            }
        }
        return found
    }

    private static func movedInstance(_ address: String, _ step: Step) -> String? {
        if address == step.from { return step.to }
        // A move to one instance is about the only one, not about those of `count`.
        if address.hasPrefix(step.from + ".") || (address.hasPrefix(step.from + "[") && !step.to.hasSuffix("]")) {
            return step.to + address.dropFirst(step.from.count)
        }
        return nil
    }

    private static func moved(_ address: String, _ step: Step) -> String? {
        if let target = movedInstance(address, step) { return target }
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
