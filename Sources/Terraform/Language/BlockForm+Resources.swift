extension BlockForm {
    private static let metaArguments: [Argument] = [
        .optional("count"), .optional("for_each"), .optional("depends_on", .references),
        .optional("provider", .reference),
    ]

    private static let conditions: [Nested] = [.any("precondition", condition), .any("postcondition", condition)]

    /// `resource "aws_vpc" "main"`, without what the provider takes.
    public static let resource = BlockForm(
        metaArguments,
        blocks: [
            .one(
                "lifecycle",
                BlockForm(
                    [
                        .optional("create_before_destroy", .flag), .optional("prevent_destroy", .flag),
                        .optional("ignore_changes", .ownArguments), .optional("replace_triggered_by", .references),
                    ], blocks: conditions)),
            .one("connection", connection), .any("provisioner", labels: 1, provisioner),
        ], isOpen: true)

    /// `data "aws_region" "here"`, without what the provider takes.
    public static let data = BlockForm(
        metaArguments, blocks: [.one("lifecycle", BlockForm([], blocks: conditions))], isOpen: true)

    /// `ephemeral "aws_secret" "token"`, without what the provider takes.
    public static let ephemeral = data

    /// `precondition`, `postcondition`, `validation`, `assert`.
    public static let condition = BlockForm([.required("condition"), .required("error_message")])

    /// What every provisioner takes beside the arguments of its type.
    public static let provisioner = BlockForm(
        [
            .optional("when", .keyword(["create", "destroy"])),
            .optional("on_failure", .keyword(["continue", "fail"])),
        ],
        blocks: [.one("connection", connection)], isOpen: true)

    /// The arguments of each type of provisioner (Terraform, "Provisioners").
    public static let provisionerTypes: [String: BlockForm] = [
        "local-exec": BlockForm([
            .required("command"), .optional("interpreter"), .optional("working_dir"), .optional("environment"),
            .optional("quiet"),
        ]),
        "remote-exec": BlockForm([.optional("inline"), .optional("script"), .optional("scripts")]),
        "file": BlockForm([.optional("source"), .optional("content"), .required("destination")]),
    ]

    /// `connection` (Terraform, "Provisioner connection settings").
    public static let connection = BlockForm(
        [.required("host")]
            + [
                "type", "user", "password", "port", "timeout", "script_path", "target_platform", "private_key",
                "certificate", "host_key", "agent", "agent_identity", "proxy_scheme", "proxy_host", "proxy_port",
                "proxy_user_name", "proxy_user_password", "bastion_host", "bastion_host_key", "bastion_port",
                "bastion_user", "bastion_password", "bastion_private_key", "bastion_certificate", "https", "insecure",
                "use_ntlm", "cacert",
            ].map { .optional($0) })
}
