/// Provisioners that run when a resource goes away and refer to what may be gone by then (Terraform, "Provisioners",
/// "Destroy-Time Provisioners").
struct DestroyProvisioner: Rule {
    let descriptions = [
        RuleDescription(
            "destroy-provisioner", "A provisioner that runs at the end refers to something besides its resource.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.parts.flatMap { index, part -> [Finding] in
            guard part.path.hasPrefix("provisioner"), part.body["when"]?.literal == .string("destroy") else {
                return []
            }
            let block = survey.configuration.blocks[index]
            // It uses the connection of the resource too.
            let usesConnection = block.address.kind == .resource && part.body[content: "connection"] == nil
            let places = usesConnection ? ["\(part.path).", "connection."] : ["\(part.path)."]
            return survey.contents[index].uses.filter { use in places.contains { use.path.hasPrefix($0) } }.map { use in
                block.finding(
                    rule: "destroy-provisioner",
                    "\(use.path) of \(block.address.text) refers to \(use.reference.text), which may be gone when the "
                        + "resource is destroyed; keep the value in the resource and use self", at: use.path,
                    mentioning: use.reference.text)
            }
        }
    }
}
