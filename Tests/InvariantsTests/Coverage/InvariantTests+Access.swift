/// Who may do what, and what must not go away.
extension `An invariant` {
    private static func policy(_ action: String, on resource: String) -> String {
        #"{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"\#(action)\", \"Resource\": \"\#(resource)\"}}"#
    }

    static let policies = [
        Case(
            "a narrow policy",
            #""aws_iam_role_policy": {"p": {"policy": "\#(policy("s3:GetObject", on: "arn:aws:s3:::b/*"))"}}"#),
        Case(
            "a boundary, which grants nothing",
            """
            "aws_iam_policy": {"b": {"policy": "\(policy("*", on: "*"))"}},
            "aws_iam_role": {"r": {"permissions_boundary": "${aws_iam_policy.b.arn}"}}
            """),
        Case(
            "a policy of everything", #""aws_iam_role_policy": {"p": {"policy": "\#(policy("*", on: "*"))"}}"#,
            "1: [admin-policy] aws_iam_role_policy.p allows every action on every resource; name what is needed"),
        Case(
            "an administrator",
            #""aws_iam_role_policy_attachment": {"a": {"policy_arn": "arn:aws:iam::aws:policy/AdministratorAccess"}}"#,
            "1: [admin-policy] aws_iam_role_policy_attachment.a gives AdministratorAccess; name what is needed"),
        Case(
            "a pipeline that deploys everywhere",
            """
            "aws_codepipeline": {"c": {"role_arn": "${aws_iam_role.r.arn}"}}, "aws_iam_role": {"r": {"name": "r"}},
            "aws_iam_role_policy": {"p": {"role": "${aws_iam_role.r.id}", "policy": "\(policy("codedeploy:CreateDeployment", on: "*"))"}}
            """,
            "2: [pipeline] aws_iam_role_policy.p lets a pipeline do codedeploy:CreateDeployment on every resource; name the "
                + "pipeline's own targets",
            "2: [wide-resource] aws_iam_role_policy.p allows codedeploy:CreateDeployment on every resource; name the "
                + "resources"),
        Case(
            "a policy of all that a service offers",
            #""aws_iam_role_policy": {"p": {"policy": "\#(policy("s3:*", on: "arn:aws:s3:::b/*"))"}}"#,
            "1: [wide-action] aws_iam_role_policy.p allows s3:*, and with it whatever AWS will add; name the actions"),
        Case(
            "a policy of everybody's objects",
            #""aws_iam_role_policy": {"p": {"policy": "\#(policy("s3:GetObject", on: "*"))"}}"#,
            "1: [wide-resource] aws_iam_role_policy.p allows s3:GetObject on every resource; name the resources"),
        Case(
            "a policy of what has no resource",
            #""aws_iam_role_policy": {"p": {"policy": "\#(policy("ecr:GetAuthorizationToken", on: "*"))"}}"#),
    ]

    static func ingress(port: Int, cidr: String, isEdge: Bool) -> String {
        let balancer =
            #""aws_lb": {"b": {"//": ["formwork:skip=alarm:x; owner y"], "security_groups": ["${aws_security_group.g.id}"]}}, "#
        return """
            \(isEdge ? balancer : "")"aws_security_group": {"g": {"name": "g"}},
            "aws_vpc_security_group_ingress_rule": {"r": {"security_group_id": "${aws_security_group.g.id}",
            "cidr_ipv4": "\(cidr)", "ip_protocol": "tcp", "from_port": \(port), "to_port": \(port)}}
            """
    }

    static let access = [
        Case("a load balancer on 443", ingress(port: 443, cidr: "0.0.0.0/0", isEdge: true)),
        Case("a private network", ingress(port: 22, cidr: "10.0.0.0/8", isEdge: false)),
        Case(
            "an open port beside the load balancer", ingress(port: 443, cidr: "0.0.0.0/0", isEdge: false),
            "3: [public-access] aws_vpc_security_group_ingress_rule.r lets everybody (0.0.0.0/0) in to port 443; name who may "
                + "come, or go through a load balancer"),
        Case(
            "a load balancer on another port", ingress(port: 8080, cidr: "0.0.0.0/0", isEdge: true),
            "3: [public-access] aws_vpc_security_group_ingress_rule.r lets everybody (0.0.0.0/0) in to port 8080; name who "
                + "may come, or go through a load balancer"),
        Case(
            "a bucket that leaves a way open",
            #""aws_s3_bucket_public_access_block": {"b": {"block_public_acls": true, "block_public_policy": false}}"#,
            "1: [public-access] aws_s3_bucket_public_access_block.b leaves a way open: set block_public_policy to true"),
        Case(
            "a queue for the whole world",
            #""aws_sqs_queue_policy": {"p": {"policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sqs:SendMessage\"}]}"}}"#,
            "1: [public-access] policy of aws_sqs_queue_policy.p allows everybody in the world sqs:SendMessage; name the "
                + "principals"),
        Case(
            "a database on the internet",
            #""aws_db_instance": {"d": {"//": ["formwork:skip=backup:x; owner y"], "storage_encrypted": true, "publicly_accessible": true}}"#,
            "1: [public-access] aws_db_instance.d has an address on the internet; take publicly_accessible out"),
    ]

    // MARK: Pipelines

    /// A pipeline that starts a build, with the statements of its role.
    private static func pipeline(_ actions: String, on resource: String, others: String = "") -> String {
        """
        "aws_codebuild_project": {"build": {"name": "build"}\(others)},
        "aws_codepipeline": {"c": {"role_arn": "${aws_iam_role.r.arn}", "stage": [{"name": "Build", "action": [
        {"name": "Build", "provider": "CodeBuild", "configuration": {"ProjectName": "${aws_codebuild_project.build.name}"}}]}]}},
        "aws_iam_role": {"r": {"name": "r"}}, "aws_iam_role_policy": {"p": {"role": "${aws_iam_role.r.id}",
        "policy": "{\\"Statement\\": {\\"Effect\\": \\"Allow\\", \\"Action\\": [\(actions)], \\"Resource\\": \\"\(resource)\\"}}"}}
        """
    }

    private static let building = #"\"codebuild:StartBuild\", \"codebuild:BatchGetBuilds\""#

    static let pipelines = [
        Case("a pipeline that may start its build", pipeline(building, on: "${aws_codebuild_project.build.arn}")),
        Case(
            "a pipeline that may not see what became of its build",
            pipeline(#"\"codebuild:StartBuild\""#, on: "${aws_codebuild_project.build.arn}"),
            "4: [pipeline] aws_iam_role.r may not do codebuild:BatchGetBuilds on aws_codebuild_project.build, which action "
                + "Build of aws_codepipeline.c needs; allow it in a policy of the role"),
        Case(
            "a pipeline that may start the builds of others",
            pipeline(
                building, on: "arn:aws:codebuild:*:*:project/b*", others: #", "bill": {"name": "bill"}"#),
            "4: [pipeline] aws_iam_role.r may do codebuild:StartBuild on aws_codebuild_project.bill, which no action of its "
                + "pipeline uses; name the pipeline's own targets in its policies"),
    ]

    // MARK: Production

    private static func balancer(_ environment: String, _ arguments: String) -> String {
        """
        "aws_lb": {"b": {"//": ["formwork:skip=alarm:x; owner y"], "tags": {"Environment": "\(environment)"}
        \(arguments)}}
        """
    }

    static let protection = [
        Case("a load balancer of production", balancer("prd", #", "enable_deletion_protection": true"#)),
        Case("a load balancer that comes and goes", balancer("dev", "")),
        Case(
            "a load balancer of production that can be deleted",
            balancer("prd", #", "enable_deletion_protection": false"#),
            "2: [deletion-protection] aws_lb.b is of production and can be deleted by one call; set "
                + "enable_deletion_protection to true"),
    ]

    // MARK: Keys and requests

    private static let deny =
        #"{\"Statement\": {\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"s3:*\", \"Resource\": \"*\", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}}"#

    private static func bucket(_ policy: String) -> String {
        """
        "aws_s3_bucket": {"b": {"//": ["formwork:skip=backup:x; owner y"]}},
        "aws_s3_bucket_public_access_block": {"b": {"bucket": "${aws_s3_bucket.b.id}", "block_public_acls": true,
        "block_public_policy": true, "ignore_public_acls": true, "restrict_public_buckets": true}},
        "aws_s3_bucket_policy": {"b": {"bucket": "${aws_s3_bucket.b.id}",
        "policy": "\(policy)"}}
        """
    }

    static let keys = [
        Case("a key that is rotated", #""aws_kms_key": {"k": {"enable_key_rotation": true}}"#),
        Case("a key that signs", #""aws_kms_key": {"k": {"key_usage": "SIGN_VERIFY"}}"#),
        Case(
            "a key that is not rotated", #""aws_kms_key": {"k": {}}"#,
            "1: [key-rotation] aws_kms_key.k is never rotated; set enable_key_rotation to true"),
        Case(
            "a topic without a key", #""aws_sns_topic": {"t": {}}"#,
            "1: [encryption-at-rest] aws_sns_topic.t keeps what it gets without a key; name one in kms_master_key_id"),
        Case("a bucket that wants TLS", bucket(deny)),
        Case(
            "a bucket that takes plain HTTP", bucket(#"{\"Statement\": []}"#),
            "5: [encryption-in-transit] aws_s3_bucket.b answers requests without TLS; deny them in its policy, where "
                + "aws:SecureTransport is false"),
        Case(
            "a bucket with nothing around it", #""aws_s3_bucket": {"b": {"//": ["formwork:skip=backup:x; owner y"]}}"#,
            "1: [encryption-in-transit] aws_s3_bucket.b answers requests without TLS; deny them in its policy, where "
                + "aws:SecureTransport is false",
            "1: [public-access] aws_s3_bucket.b can become public; add an aws_s3_bucket_public_access_block with all four "
                + "arguments true"),
    ]

    // MARK: Zones

    static let zones = [
        Case(
            "instances in one zone",
            """
            "aws_subnet": {"s": {"availability_zone": "a", "cidr_block": "10.0.0.0/24"}},
            "aws_autoscaling_group": {"g": {"tag": [{"key": "Environment", "value": "dev", "propagate_at_launch": true},
            {"key": "Project", "value": "shop", "propagate_at_launch": true}],
            "vpc_zone_identifier": ["${aws_subnet.s.id}"]}}
            """,
            "4: [zone-loss] aws_autoscaling_group.g has subnets in zone a alone; add a subnet in another zone"),
        Case(
            "instances without tags",
            #""aws_autoscaling_group": {"g": {"tag": [{"key": "Environment", "value": "dev", "propagate_at_launch": true}]}}"#,
            "1: [tags] aws_autoscaling_group.g has no tag for its system, nor have its instances; add tag blocks, which "
                + "default_tags do not replace"),
        Case(
            "a subnet that gives addresses",
            #""aws_subnet": {"s": {"map_public_ip_on_launch": true}}"#,
            "1: [public-access] aws_subnet.s gives whatever starts in it an address on the internet; let instances ask for "
                + "one themselves"),
        Case(
            "a network ACL for everybody's SSH",
            #""aws_network_acl_rule": {"r": {"rule_action": "allow", "protocol": "tcp", "from_port": 1, "to_port": 1000, "cidr_block": "0.0.0.0/0"}}"#,
            "1: [public-access] aws_network_acl_rule.r lets everybody (0.0.0.0/0) in to port 22; name the ports and networks "
                + "that are needed"),
    ]
}
