import Terraform

/// A value of an argument by which an invariant is broken.
struct WeakSetting: Sendable {
    let types: [String]
    /// The names of the blocks around the argument, the outermost first.
    let blocks: [String]
    let argument: String
    /// The values in lower case; one of a list is enough.
    let values: Set<String>
    /// Whether leaving the argument, or the blocks around it, out means the same.
    let isDefault: Bool
    /// Arguments beside it that, set, make it meaningless.
    let unless: [String]
    /// What is wrong and what to do, after the address of the resource.
    let message: String

    /// Makes one.
    ///
    /// - Parameters:
    ///   - path: The argument with the blocks around it, such as `vpc_config.endpoint_public_access`.
    ///   - values: The values; true for a switch that must be off.
    init(
        _ types: String..., at path: String, is values: Set<String>, orAbsent isDefault: Bool = false,
        unless: [String] = [], _ message: String
    ) {
        self.types = types
        let names = path.split(separator: ".").map(String.init)
        blocks = names.dropLast()
        argument = names.last ?? path
        self.values = values
        self.isDefault = isDefault
        self.unless = unless
        self.message = message
    }

    /// Where a document has it.
    func violations(in model: Model) -> [Violation] {
        types.flatMap(model.all).flatMap(violations)
    }

    private func violations(of resource: Arguments) -> [Violation] {
        if unless.contains(where: { !resource[$0].isNull }) { return [] }
        var holders = [resource]
        for block in blocks {
            var inner: [Arguments] = []
            for holder in holders {
                // Apply decides whether they are there.
                guard let found = holder.blocks(block) else { return [] }
                inner += found
            }
            holders = inner
        }
        if holders.isEmpty && isDefault { return [Violation(resource, "\(resource.address) \(message)")] }
        return holders.compactMap { holder in
            let value = holder[argument]
            if value.isNull {
                return isDefault ? Violation(holder, "\(resource.address) \(message)") : nil
            }
            let isWeak = (value.elements ?? [value]).contains {
                $0.string.map { values.contains($0.lowercased()) } ?? false
            }
            return isWeak ? Violation(holder, at: argument, "\(resource.address) \(message)") : nil
        }
    }
}
