/// What the AWS provider demands of its own configuration, by the path from the `provider` block on.
///
/// The constraints that are read from the provider's source are those of resources and data sources alone (Terraform
/// Registry, "AWS Provider"; AWS STS API Reference, "AssumeRole").
struct AWSConfigurationDemand {
    let path: [String]
    let constraints: Constraints

    private init(_ path: String..., describe: (inout Constraints) -> Void) {
        self.path = path
        var constraints = Constraints()
        describe(&constraints)
        self.constraints = constraints
    }

    static let all: [AWSConfigurationDemand] =
        [
            AWSConfigurationDemand("allowed_account_ids") { $0.conflictsWith = ["forbidden_account_ids"] },
            AWSConfigurationDemand("forbidden_account_ids") { $0.conflictsWith = ["allowed_account_ids"] },
            AWSConfigurationDemand("assume_role_with_web_identity") { $0.maximumCount = 1 },
            AWSConfigurationDemand("default_tags") { $0.maximumCount = 1 },
            AWSConfigurationDemand("ignore_tags") { $0.maximumCount = 1 },
            AWSConfigurationDemand("assume_role", "external_id") {
                $0.length = Constraints.Bounds(minimum: 2, maximum: 1_224)
                $0.patterns = [pattern(#"^[\w+=,.@:\/\-]*$"#)]
            },
            AWSConfigurationDemand("assume_role", "source_identity", describe: name),
            AWSConfigurationDemand("assume_role_with_web_identity", "web_identity_token") {
                $0.length = Constraints.Bounds(minimum: 4, maximum: 20_000)
                $0.exactlyOneOf = token
            },
            AWSConfigurationDemand("assume_role_with_web_identity", "web_identity_token_file") {
                $0.exactlyOneOf = token
            },
        ]
        + ["assume_role", "assume_role_with_web_identity"].flatMap { block in
            [
                AWSConfigurationDemand(block, "duration") { $0.formats = [.goDuration] },
                AWSConfigurationDemand(block, "policy") { $0.formats = [.json] },
                AWSConfigurationDemand(block, "policy_arns") {
                    var arn = Constraints()
                    arn.formats = [.arn]
                    $0.element = [arn]
                },
                AWSConfigurationDemand(block, "role_arn") { $0.formats = [.arn] },
                AWSConfigurationDemand(block, "session_name", describe: name),
            ]
        }

    private static let token = [
        "assume_role_with_web_identity.web_identity_token", "assume_role_with_web_identity.web_identity_token_file",
    ]

    private static func name(_ constraints: inout Constraints) {
        constraints.length = Constraints.Bounds(minimum: 2, maximum: 64)
        constraints.patterns = [pattern(#"^[\w+=,.@\-]*$"#)]
    }

    private static func pattern(_ expression: String) -> Constraints.Pattern {
        Constraints.Pattern(expression: expression, isNegative: false, isGoOnly: false)
    }
}
