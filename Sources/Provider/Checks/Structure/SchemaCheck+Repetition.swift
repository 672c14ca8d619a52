import Evaluation
import Terraform

/// Bodies that Terraform makes several times: blocks with `count` or `for_each`, and what dynamic blocks hold.
///
/// Where it is known what they are made for, each is judged with its own values. A mistake that they share is told once.
extension SchemaCheck {
    /// The scopes of a block's instances; one whose values are unknown where Terraform alone knows them, or where they
    /// are too many.
    mutating func scopes(of block: Block) -> [Scope?] {
        guard let evaluator, block.body["count"] != nil || block.body["for_each"] != nil,
            let instances = evaluator.instances(of: block), !instances.isEmpty, instances.count <= Self.mostRepetitions,
            take(instances.count)
        else { return [scope] }
        return instances.map(\.scope)
    }

    /// Checks the content of a dynamic block for each element that it is made for.
    ///
    /// Returns how many there are; nil where Terraform alone knows.
    mutating func checkRepeated(_ block: DynamicBlock, _ check: (inout SchemaCheck) -> Void) -> Int? {
        guard let outer = scope else {
            check(&self)
            return nil
        }
        defer { scope = outer }
        var problems: [Problem] = []
        let iterations = outer.iterations(of: block, problems: &problems)
        let isKnown = iterations.isKnown && problems.isEmpty
        let judged =
            isKnown && iterations.scopes.count <= Self.mostRepetitions && take(iterations.scopes.count)
            ? iterations.scopes[...] : iterations.scopes.prefix(1)
        let isWithin = isRepeated
        isRepeated = isRepeated || judged.count > 1
        for inner in judged {
            scope = inner
            check(&self)
        }
        isRepeated = isWithin
        return isKnown ? iterations.scopes.count : nil
    }

    /// More repetitions of one body than these are not told apart.
    private static let mostRepetitions = 100

    private mutating func take(_ count: Int) -> Bool {
        guard count <= repetitionsLeft else { return false }
        repetitionsLeft -= count
        return true
    }
}
