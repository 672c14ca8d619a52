extension Policy.Statement {
    /// How much a statement is about that says no names.
    enum Breadth {
        case everything
        /// All resources of a type, or of a service, by the pattern for them.
        case allOf(String)

        /// The same in words.
        var words: String {
            switch self {
            case .everything: "every resource"
            case .allOf(let pattern): "all of \(pattern)"
            }
        }
    }

    /// Whether it is about every resource there is.
    var isOnEverything: Bool { if case .everything? = breadth { true } else { false } }

    /// What it is about, where it names nothing: `*`, `arn:aws:s3:::*`, `arn:aws:dynamodb:*:*:table/*`.
    var breadth: Breadth? {
        guard case .only(let resources)? = resources else { return nil }
        var widest: Breadth?
        for resource in resources {
            switch Self.breadth(resource) {
            case .everything?: return .everything
            case let other?: widest = widest ?? other
            case nil: continue
            }
        }
        return widest
    }

    private static func breadth(_ resource: SymbolicText) -> Breadth? {
        if resource.known?.isWildcard ?? false { return .everything }
        // The partition and the account may wait for apply.
        let text = resource.parts.map { if case .text(let text) = $0 { text } else { "known" } }.joined()
        let fields = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard fields.first == "arn" else { return nil }
        if fields.count < 6 { return fields.last?.isWildcard ?? false ? .everything : nil }
        if fields[5].isWildcard {
            return fields[2].isWildcard ? .everything : .allOf(resource.description)
        }
        let type = fields[5].prefix { $0 != "/" && $0 != ":" }
        guard types[String(fields[2])]?.contains(String(type)) ?? false,
            fields[5].dropFirst(type.count).allSatisfy({ "/:*".contains($0) })
        else { return nil }
        return .allOf(resource.description)
    }

    /// What stands before the name in ARNs, by service (Service Authorization Reference, "Resource types").
    private static let types: [String: Set<String>] = [
        "acm": ["certificate"], "autoscaling": ["autoScalingGroup"], "backup": ["backup-plan", "backup-vault"],
        "batch": ["job-definition", "job-queue"], "cloudformation": ["stack", "stackset"],
        "cloudfront": ["distribution"], "codebuild": ["project", "report-group"],
        "codedeploy": ["application", "deploymentgroup"], "cognito-idp": ["userpool"], "dynamodb": ["table"],
        "ec2": ["instance", "network-interface", "security-group", "snapshot", "subnet", "volume", "vpc"],
        "ecr": ["repository"], "ecs": ["cluster", "service", "task", "task-definition", "task-set"],
        "elasticfilesystem": ["access-point", "file-system"],
        "elasticloadbalancing": ["listener", "loadbalancer", "targetgroup"], "es": ["domain"],
        "events": ["event-bus", "rule"], "firehose": ["deliverystream"], "glue": ["database", "job", "table"],
        "iam": ["group", "instance-profile", "policy", "role", "user"], "kinesis": ["stream"],
        "kms": ["alias", "key"], "lambda": ["function", "layer"], "logs": ["log-group"],
        "rds": ["cluster", "cluster-snapshot", "db", "snapshot"], "redshift": ["cluster"], "route53": ["hostedzone"],
        "sagemaker": ["endpoint", "model"], "secretsmanager": ["secret"], "ses": ["identity"],
        "ssm": ["document", "parameter"], "states": ["execution", "stateMachine"],
    ]
}

extension StringProtocol {
    /// Whether it stands for whatever there is: `*`, `**`, `*:*`.
    var isWildcard: Bool { contains("*") && allSatisfy { "*:/".contains($0) } }
}
