import Terraform

/// Names that AWS keeps for itself.
struct ReservedNames: RefusalRule {
    let descriptions = [RuleDescription("reserved-name", "A name that AWS keeps for itself cannot be given.")]

    func findings(in model: Model) -> [Finding] {
        Self.names.flatMap { name in model.all(name.type).flatMap { findings(of: name, in: $0) } }
            + model.instances.filter { $0.block.address.kind == .resource }
            .flatMap { tags(of: Arguments($0, in: model)) }
            + model.all("aws_lambda_function").flatMap(variables)
    }

    private func findings(of name: Reserved, in resource: Arguments) -> [Finding] {
        if !name.engines.isEmpty {
            guard let engine = resource.text("engine"), name.engines.contains(engine) else { return [] }
        }
        guard let (text, isWhole) = resource[name.argument].knownStart, let reason = name.reason(text, isWhole: isWhole)
        else { return [] }
        let value = isWhole ? "\"\(text)\"" : "\"\(text)…\""
        return [
            resource.finding(
                rule: "reserved-name",
                "\(name.argument) of \(resource.address) is \(value): \(reason); take another name",
                at: name.argument)
        ]
    }

    /// Tags that start with `aws:` (AWS General Reference, "Tagging your AWS resources").
    private func tags(of resource: Arguments) -> [Finding] {
        guard case .object(let fields) = resource["tags"] else { return [] }
        return fields.filter { $0.key.lowercased().hasPrefix("aws:") }.map { field in
            resource.finding(
                rule: "reserved-name",
                "tags of \(resource.address) has \"\(field.key)\": AWS keeps keys that start with aws: for "
                    + "itself; take another key",
                at: "tags")
        }
    }

    /// Environment variables of the Lambda runtime (AWS Lambda Developer Guide, "Defined runtime environment variables").
    private func variables(of function: Arguments) -> [Finding] {
        (function.blocks("environment") ?? []).flatMap { environment -> [Finding] in
            guard case .object(let fields) = environment["variables"] else { return [] }
            return fields.filter { Self.runtimeVariables.contains($0.key) }.map { field in
                environment.finding(
                    rule: "reserved-name",
                    "variables of \(function.address) has \(field.key), which Lambda sets itself; take another "
                        + "name",
                    at: "variables")
            }
        }
    }

    private static let runtimeVariables: Set<String> = [
        "_HANDLER", "_X_AMZN_TRACE_ID", "AWS_DEFAULT_REGION", "AWS_REGION", "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_VERSION",
        "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_ACCESS_KEY",
        "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_LAMBDA_RUNTIME_API",
        "LAMBDA_TASK_ROOT", "LAMBDA_RUNTIME_DIR",
    ]

    // MARK: Names

    private struct Reserved {
        let type: String
        let argument: String
        var prefixes: [String] = []
        var parts: [String] = []
        var suffixes: [String] = []
        var words: [String] = []
        /// The database engines that keep it; empty where the engine plays no part.
        var engines: [String] = []
        /// Why, as the rest of a sentence.
        let because: String

        func reason(_ name: String, isWhole: Bool) -> String? {
            let text = name.lowercased()
            if let prefix = prefixes.first(where: text.hasPrefix) { return "\(because) (\(prefix))" }
            if let part = parts.first(where: text.contains) { return "\(because) (\(part))" }
            guard isWhole else { return nil }
            if let suffix = suffixes.first(where: text.hasSuffix) { return "\(because) (\(suffix))" }
            return words.contains(text) ? because : nil
        }
    }

    /// The names, each group with the document that keeps them.
    private static let names: [Reserved] = [
        // Amazon S3 User Guide, "General purpose bucket naming rules".
        Reserved(
            type: "aws_s3_bucket", argument: "bucket", prefixes: ["xn--", "sthree-", "amzn-s3-demo-"],
            suffixes: ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"],
            because: "S3 keeps this beginning or end for itself"),
        // Elastic Load Balancing API Reference, "CreateLoadBalancer".
        Reserved(
            type: "aws_lb", argument: "name", prefixes: ["internal-"],
            because: "Elastic Load Balancing keeps this beginning for itself"),
        // Amazon EC2 API Reference, "CreateSecurityGroup".
        Reserved(
            type: "aws_security_group", argument: "name", prefixes: ["sg-"], words: ["default"],
            because: "EC2 keeps this name for groups of its own"),
        // AWS KMS API Reference, "CreateAlias".
        Reserved(
            type: "aws_kms_alias", argument: "name", prefixes: ["alias/aws/"],
            because: "KMS keeps this beginning for AWS managed keys"),
        // AWS Systems Manager User Guide, "About requirements and constraints for parameter names".
        Reserved(
            type: "aws_ssm_parameter", argument: "name", prefixes: ["aws", "ssm", "/aws/", "/ssm/"],
            words: ["/aws", "/ssm"], because: "Systems Manager keeps names that start with aws or ssm for itself"),
        // Amazon CloudWatch Logs API Reference, "CreateLogGroup".
        Reserved(
            type: "aws_cloudwatch_log_group", argument: "name", prefixes: ["aws/"],
            because: "CloudWatch Logs keeps this beginning for itself"),
        // IAM User Guide, "Create a service-linked role".
        Reserved(
            type: "aws_iam_role", argument: "name", prefixes: ["awsservicerolefor"],
            because: "IAM keeps this beginning for service-linked roles"),
        // Amazon EventBridge API Reference, "CreateEventBus".
        Reserved(
            type: "aws_cloudwatch_event_bus", argument: "name", words: ["default"],
            because: "every account has this bus already"),
        // Amazon API Gateway Developer Guide, "Amazon API Gateway important notes".
        Reserved(
            type: "aws_api_gateway_stage", argument: "stage_name", words: ["test-invoke-stage"],
            because: "API Gateway keeps this name for its console"),
        // Amazon RDS User Guide, "Quotas and constraints for Amazon RDS".
        Reserved(
            type: "aws_db_instance", argument: "username", prefixes: ["rdsadmin", "rdsrepladmin"],
            because: "RDS keeps this user for itself"),
        Reserved(
            type: "aws_rds_cluster", argument: "master_username", prefixes: ["rdsadmin", "rdsrepladmin"],
            because: "RDS keeps this user for itself"),
        Reserved(
            type: "aws_db_instance", argument: "username", words: ["admin"], engines: ["postgres"],
            because: "PostgreSQL on RDS keeps this word for itself"),
        Reserved(
            type: "aws_rds_cluster", argument: "master_username", words: ["admin"],
            engines: ["aurora-postgresql", "postgres"], because: "PostgreSQL on RDS keeps this word for itself"),
        // Amazon Cognito Developer Guide, "Using your own domain for managed login".
        Reserved(
            type: "aws_cognito_user_pool_domain", argument: "domain", parts: ["aws", "amazon", "cognito"],
            because: "Cognito keeps domains with this word for itself"),
    ]
}
