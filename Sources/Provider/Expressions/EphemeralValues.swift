import Terraform

extension KnownTypes {
    /// Arguments that take a value which exists only while Terraform runs, and that would be kept (Terraform, "Ephemeral
    /// values in resources").
    func ephemeralFindings(in configuration: Configuration) -> [Finding] {
        configuration.ephemeralUses.compactMap { block, use in
            guard let body = type(of: block.address)?.schema.block, let attribute = attribute(at: use.path, in: body),
                !attribute.isWriteOnly
            else { return nil }
            return block.finding(
                rule: "ephemeral-value",
                "\(use.path) of \(block.address.text) would keep \(use.reference.text), which is ephemeral; only a "
                    + "write-only argument takes it", at: use.path, mentioning: use.reference.text)
        }
    }

    /// The attribute that a path leads to or into; nil where it leads elsewhere, as to arguments of Terraform's own.
    private func attribute(at path: String, in body: BlockSchema) -> AttributeSchema? {
        var body = body
        for part in path.split(separator: ".") {
            let name = String(part.prefix { $0 != "[" })
            if let attribute = body.attribute(name) { return attribute }
            // Blocks of a map stand behind their labels.
            guard let inner = body.nestedBlock(name) else { continue }
            body = inner.block
        }
        return nil
    }
}
