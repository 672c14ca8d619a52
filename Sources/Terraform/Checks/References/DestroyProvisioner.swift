/// Provisioners that run when a resource goes away and refer to what may be gone by then (Terraform, "Provisioners",
/// "Destroy-Time Provisioners").
struct DestroyProvisioner: Rule {
    let descriptions = [
        RuleDescription(
            "destroy-provisioner", "A provisioner that runs at the end refers to something besides its resource.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.blocks.flatMap { block, contents in
            var paths = block.formedBlocks.filter { part in
                part.path.hasPrefix("provisioner") && part.body["when"]?.literal == .string("destroy")
            }.map { "\($0.path)." }
            if paths.isEmpty { return [] as [Finding] }
            // They use the connection of the resource too.
            if block.address.kind == .resource { paths.append("connection.") }
            return contents.uses.filter { use in paths.contains { use.path.hasPrefix($0) } }.map { use in
                block.finding(
                    rule: "destroy-provisioner",
                    "\(use.path) of \(block.address.text) refers to \(use.reference.text), which may be gone when the "
                        + "resource is destroyed; keep the value in the resource and use self", at: use.path,
                    mentioning: use.reference.text)
            }
        }
    }
}
