import Invariants
import Review
import Terraform

extension Session {
    /// Where a stack is weaker than a stack of the same settings in a lower environment; nil where there is none.
    ///
    /// - Parameters:
    ///   - name: The operand.
    ///   - configuration: What the stack describes.
    func weaknesses(of name: String, _ configuration: Configuration) -> [Violation]? {
        guard let stack = stacks.first(where: { $0.name == name }), let type = stack.settingsType else {
            return nil
        }
        let lower = stacks.filter {
            $0.settingsType == type && Weakness.isHigher(stack.environment, than: $0.environment)
        }
        guard !lower.isEmpty else { return nil }
        let own = ReviewReport.Described(stack, configuration)
        var seen: Set<Weakness> = []
        return lower.flatMap { Weakness.all(of: own, against: ReviewReport.Described($0)) }
            .filter { seen.insert($0).inserted }.map { weakness in
                let block = configuration.blocks.first { $0.address.text == weakness.subject }
                let subject = block == nil ? "" : "\(weakness.subject): "
                // What belongs to no block belongs to the stack, where its settings are named.
                let place =
                    block
                    ?? Block(address: Address(.terraform, ""), body: Body(), position: stack.position)
                return Violation(
                    place, at: weakness.path.isEmpty ? nil : weakness.path,
                    "\(subject)\(weakness.message); make it as strong, or suppress the rule there with its reason")
            }
    }
}
