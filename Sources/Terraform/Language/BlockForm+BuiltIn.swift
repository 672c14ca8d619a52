extension BlockForm {
    /// What the resource types and data sources take that are built into Terraform itself.
    static func builtIn(_ address: Address) -> BlockForm? {
        switch (address.kind, address.type) {
        case (.resource, "terraform_data"): terraformData
        case (.data, "terraform_remote_state"): remoteState
        default: nil
        }
    }

    /// `id` and `output` are read, not set; the rule `read-only` says so.
    private static let terraformData = BlockForm(
        resource.arguments + ["input", "triggers_replace", "id", "output"].map { .optional($0) },
        blocks: resource.blocks,
        reserved: resource.reserved)

    private static let remoteState = BlockForm(
        data.arguments + [.required("backend"), .optional("config"), .optional("workspace"), .optional("defaults")],
        blocks: data.blocks, reserved: data.reserved)
}
