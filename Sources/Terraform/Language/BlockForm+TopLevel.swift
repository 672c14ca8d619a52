extension BlockForm {
    /// What Terraform itself takes in a top-level block of a kind; nil for locals, whose names are anybody's.
    public static func of(_ kind: Address.Kind) -> BlockForm? {
        switch kind {
        case .terraform: settings
        case .provider: provider
        case .variable: variable
        case .local: nil
        case .data: data
        case .ephemeral: ephemeral
        case .resource: resource
        case .module: module
        case .output: output
        case .moved: moved
        case .removed: removed
        case .import: `import`
        case .check: check
        }
    }

    /// `terraform`.
    public static let settings = BlockForm(
        [.optional("required_version", .text), .optional("experiments", .literal), .optional("language", .text)],
        blocks: [
            .one("required_providers", open), .one("backend", labels: 1, open), .one("cloud", cloud),
            .any("provider_meta", labels: 1, open),
        ])

    /// `terraform { cloud {} }`, which Terraform reads when it sets up (Terraform, "cloud block").
    private static let cloud = BlockForm(
        [.optional("organization", .text), .optional("hostname", .text), .optional("token", .text)],
        blocks: [
            .one(
                "workspaces",
                BlockForm([.optional("name", .text), .optional("project", .text), .optional("tags", .literal)]))
        ])

    /// A block whose names somebody else knows.
    static let open = BlockForm([], isOpen: true)

    /// `provider "aws"`.
    public static let provider = BlockForm(
        [.optional("alias", .text), .optional("version", .text)], isOpen: true,
        reserved: ["count", "depends_on", "for_each", "source", "lifecycle", "locals"])

    /// `variable "domain"`.
    public static let variable = BlockForm(
        [
            .optional("type", .type), .optional("default", .literal), .optional("description", .text),
            .optional("sensitive", .flag), .optional("nullable", .flag), .optional("ephemeral", .flag),
        ], blocks: [.any("validation", condition)])

    /// `output "vpc_id"`.
    public static let output = BlockForm(
        [
            .required("value"), .optional("description", .text), .optional("sensitive", .flag),
            .optional("ephemeral", .flag), .optional("depends_on", .references),
        ], blocks: [.any("precondition", condition)], reserved: ["postcondition"])

    /// `module "network"`.
    public static let module = BlockForm(
        [
            .required("source", .text), .optional("version", .text), .optional("count"), .optional("for_each"),
            .optional("depends_on", .references), .optional("providers", .namedReferences),
        ], isOpen: true, reserved: ["lifecycle", "locals", "provider"])

    /// `check "health"`.
    public static let check = BlockForm(
        [],
        blocks: [
            .one(
                "data", labels: 2,
                BlockForm(
                    data.arguments.filter { $0.name != "count" && $0.name != "for_each" }, blocks: data.blocks,
                    isOpen: true, reserved: ["count", "for_each"])),
            .any("assert", atLeast: 1, condition),
        ])

    /// `moved`.
    public static let moved = BlockForm([.required("from", .reference), .required("to", .reference)])

    /// `removed`.
    public static let removed = BlockForm(
        [.required("from", .reference)],
        blocks: [
            .one("lifecycle", BlockForm([.optional("destroy", .flag)])), .one("connection", connection),
            .any("provisioner", labels: 1, provisioner),
        ])

    /// `import`; `identity` came with Terraform 1.12.
    public static let `import` = BlockForm([
        .required("to", .reference), .optional("id"), .optional("identity"), .optional("for_each"),
        .optional("provider", .reference),
    ])
}
