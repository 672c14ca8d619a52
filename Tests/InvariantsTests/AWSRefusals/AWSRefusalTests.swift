import Invariants
import Terraform
import Testing

/// What AWS refuses at apply: each rule on the smallest bad document, beside a good one.
@Suite struct `AWS refuses` {
    struct Case: CustomTestStringConvertible, Sendable {
        let title: String
        /// The contents of `resource`.
        let resources: String
        /// Line, rule and message of what is found; the first line is that of `resources`.
        let findings: [String]

        init(_ title: String, _ resources: String, _ findings: String...) {
            self.title = title
            self.resources = resources
            self.findings = findings
        }

        var testDescription: String { title }
    }

    static func findings(in resources: String) throws -> [String] {
        let text = "{\"resource\": {\n\(resources)\n}}"
        let document = try JSONDocument(Array(text.utf8), file: "main.tf.json")
        let configuration = Configuration(reading: [document], name: "main.tf.json")
        return (configuration.reported + AWSRefusals.findings(in: configuration)).sorted().map { finding in
            "\((finding.position?.line ?? 1) - 1): [\(finding.rule)] \(finding.message)"
        }
    }

    @Test(arguments: sizes + tables + listeners + ports + zones + policies + names + networks)
    func `what the document says`(of testCase: Case) throws {
        #expect(try Self.findings(in: testCase.resources) == testCase.findings)
    }

    private static func task(_ arguments: String) -> String {
        """
        "aws_ecs_task_definition": {"t": {"family": "t", "container_definitions": "[]",
        \(arguments)
        , "requires_compatibilities": ["FARGATE"]}}
        """
    }

    static let sizes = [
        Case("a task of a size that Fargate has", task(#""cpu": "256", "memory": "512", "network_mode": "awsvpc""#)),
        Case("a task of a size in words", task(#""cpu": ".5 vCPU", "memory": "2 GB", "network_mode": "awsvpc""#)),
        Case(
            "a task of a size that only apply knows",
            task(#""cpu": "${var.cpu}", "memory": 1, "network_mode": "awsvpc""#)),
        Case(
            "a task with too much memory", task(#""cpu": 256, "memory": 4096, "network_mode": "awsvpc""#),
            "2: [fargate-size] aws_ecs_task_definition.t has cpu 256 and memory 4096, which Fargate does not offer "
                + "together; the nearest memory is 2048"),
        Case(
            "a task with a CPU that Fargate lacks", task(#""cpu": 300, "memory": 512, "network_mode": "awsvpc""#),
            "2: [fargate-size] cpu of aws_ecs_task_definition.t is 300, and Fargate offers 256, 512, 1024, 2048, 4096, "
                + "8192, 16384"),
        Case(
            "a task without memory", task(#""cpu": 256, "network_mode": "awsvpc""#),
            "1: [fargate-size] aws_ecs_task_definition.t has no memory, which Fargate needs; give the task's own"),
        Case(
            "a task of another network mode", task(#""cpu": 256, "memory": 512, "network_mode": "bridge""#),
            "2: [fargate-network] network_mode of aws_ecs_task_definition.t is \"bridge\", and Fargate takes \"awsvpc\" "
                + "alone"),
    ]

    static let tables = [
        Case(
            "a table whose keys are its attributes",
            """
            "aws_dynamodb_table": {"t": {"name": "t", "billing_mode": "PAY_PER_REQUEST", "hash_key": "id",
            "attribute": [{"name": "id", "type": "S"}, {"name": "day", "type": "S"}],
            "global_secondary_index": {"name": "by-day", "hash_key": "day", "projection_type": "ALL"}}}
            """),
        Case(
            "an attribute in no key",
            """
            "aws_dynamodb_table": {"t": {"name": "t", "billing_mode": "PAY_PER_REQUEST", "hash_key": "id",
            "attribute": [{"name": "id", "type": "S"},
            {"name": "day", "type": "S"}]}}
            """,
            "3: [table-attribute] attribute \"day\" of aws_dynamodb_table.t is in no key; DynamoDB takes the attributes of "
                + "keys alone, so take it out or make an index of it"),
        Case(
            "a key that is no attribute",
            """
            "aws_dynamodb_table": {"t": {"name": "t", "billing_mode": "PAY_PER_REQUEST",
            "hash_key": "idd",
            "attribute": {"name": "id", "type": "S"}}}
            """,
            "2: [table-attribute] hash_key of aws_dynamodb_table.t is \"idd\", of which there is no attribute block; did "
                + "you mean \"id\"?",
            "3: [table-attribute] attribute \"id\" of aws_dynamodb_table.t is in no key; DynamoDB takes the attributes of "
                + "keys alone, so take it out or make an index of it"),
    ]

    private static func listener(_ arguments: String) -> String {
        """
        "aws_lb_listener": {"l": {"load_balancer_arn": "${var.lb}", "default_action": {"type": "fixed-response",
        "fixed_response": {"content_type": "text/plain"}},
        \(arguments)}}
        """
    }

    static let listeners = [
        Case("a listener of HTTP", listener(#""port": 80, "protocol": "HTTP""#)),
        Case(
            "a listener with a certificate",
            listener(#""port": 443, "protocol": "HTTPS", "certificate_arn": "${var.c}""#)),
        Case(
            "a listener without a certificate", listener(#""port": 443, "protocol": "HTTPS""#),
            "3: [listener-certificate] aws_lb_listener.l speaks HTTPS and has no certificate_arn; give it the ARN of a "
                + "certificate"),
        Case(
            "a certificate without TLS", listener(#""port": 80, "protocol": "HTTP", "certificate_arn": "${var.c}""#),
            "3: [listener-certificate] aws_lb_listener.l speaks HTTP, which takes no certificate_arn; make it HTTPS or take "
                + "it out"),
    ]

    private static func service(
        name: String = "web", port: Int = 8080, hostPort: Int = 8080, groupPort: Int = 8080, type: String = "ip"
    ) -> String {
        """
        "aws_lb_target_group": {"g": {"port": \(groupPort), "protocol": "HTTP", "vpc_id": "${var.vpc}",
        "target_type": "\(type)"}},
        "aws_ecs_task_definition": {"t": {"family": "t", "network_mode": "awsvpc",
        "container_definitions": "[{\\"name\\": \\"web\\", \\"image\\": \\"${var.image}\\", \\"portMappings\\": [{\\"containerPort\\": 8080, \\"hostPort\\": \(hostPort)}]}]"}},
        "aws_ecs_service": {"s": {"name": "s", "task_definition": "${aws_ecs_task_definition.t.arn}", "load_balancer": [{
        "target_group_arn": "${aws_lb_target_group.g.arn}",
        "container_name": "\(name)",
        "container_port": \(port)}]}}
        """
    }

    static let ports = [
        Case("a service whose ports agree", service()),
        Case(
            "a container that the task lacks", service(name: "wob"),
            "7: [container-port] container_name of aws_ecs_service.s is \"wob\", which aws_ecs_task_definition.t does not "
                + "have; did you mean \"web\"?"),
        Case(
            "a port that the container lacks", service(port: 9090, groupPort: 9090),
            "8: [container-port] container_port of aws_ecs_service.s is 9090, but container \"web\" of "
                + "aws_ecs_task_definition.t has 8080"),
        Case(
            "a target group of another port", service(groupPort: 80),
            "8: [target-group-port] container_port of aws_ecs_service.s is 8080, and aws_lb_target_group.g has port 80; "
                + "give both the same"),
        Case(
            "another host port", service(hostPort: 80),
            "4: [host-port] container \"web\" of aws_ecs_task_definition.t maps port 8080 to host port 80; with network "
                + "mode awsvpc both are the same, so leave hostPort out"),
        Case(
            "a target group of instances", service(type: "instance"),
            "2: [target-type] target_type of aws_lb_target_group.g is \"instance\", but aws_ecs_service.s registers tasks of "
                + "network mode awsvpc, which takes \"ip\""),
    ]

    private static func balancer(_ subnets: String, zones: [String], of type: String = "aws_lb") -> String {
        let blocks = zones.enumerated().map { index, zone in
            """
            "s\(index)": {"vpc_id": "${var.vpc}", "cidr_block": "10.0.\(index).0/24"\(zone.isEmpty ? "" : ", \"availability_zone\": \"\(zone)\"")}
            """
        }
        return """
            "\(type)": {"b": {"name": "b",
            \(subnets)}},
            "aws_subnet": {\(blocks.joined(separator: ","))}
            """
    }

    static let zones = [
        Case(
            "a load balancer in two zones",
            balancer(
                #""subnets": ["${aws_subnet.s0.id}", "${aws_subnet.s1.id}"]"#, zones: ["eu-west-1a", "eu-west-1b"])),
        Case(
            "a load balancer in zones that only apply knows",
            balancer(
                #""subnets": ["${aws_subnet.s0.id}", "${aws_subnet.s1.id}"]"#,
                zones: ["${var.zones[0]}", "${var.zones[1]}"])),
        Case(
            "a load balancer in subnets without a zone",
            balancer(#""subnets": ["${aws_subnet.s0.id}", "${aws_subnet.s1.id}"]"#, zones: ["", ""])),
        Case(
            "a load balancer in subnets of others", balancer(#""subnets": ["${var.a}", "subnet-1"]"#, zones: [""])),
        Case(
            "a load balancer in one subnet", balancer(#""subnets": ["${aws_subnet.s0.id}"]"#, zones: ["eu-west-1a"]),
            "2: [subnet-zones] subnets of aws_lb.b is one subnet (eu-west-1a), and AWS wants two zones or more; add a "
                + "subnet in another zone"),
        Case(
            "a Network Load Balancer in one subnet",
            balancer(
                #""load_balancer_type": "network", "subnet_mapping": {"subnet_id": "${aws_subnet.s0.id}"}"#,
                zones: ["eu-west-1a"])),
        Case(
            "two subnets in one zone",
            balancer(
                #""subnets": ["${aws_subnet.s0.id}", "${aws_subnet.s1.id}", "${aws_subnet.s2.id}"]"#,
                zones: ["eu-west-1a", "eu-west-1b", "eu-west-1a"]),
            "2: [subnet-zones] subnets[2] of aws_lb.b is aws_subnet.s2 in the zone of aws_subnet.s0 (eu-west-1a); a load "
                + "balancer takes one subnet per zone"),
        Case(
            "two subnets in one zone that only apply knows",
            balancer(
                #""subnets": ["${aws_subnet.s0.id}", "${aws_subnet.s1.id}"]"#,
                zones: ["${data.aws_availability_zones.z.names[0]}", "${data.aws_availability_zones.z.names[0]}"]),
            "2: [subnet-zones] subnets[1] of aws_lb.b is aws_subnet.s1 in the zone of aws_subnet.s0; a load balancer takes "
                + "one subnet per zone"),
        Case(
            "databases in one zone",
            balancer(
                #""subnet_ids": ["${aws_subnet.s0.id}", "${aws_subnet.s1.id}"]"#, zones: ["eu-west-1a", "eu-west-1a"],
                of: "aws_db_subnet_group"),
            "2: [subnet-zones] subnet_ids of aws_db_subnet_group.b lie in one zone (eu-west-1a), and AWS wants two zones or "
                + "more; add a subnet in another zone"),
    ]

    private static func policy(_ characters: Int) -> String {
        "{\\\"Version\\\": \\\"\(String(repeating: "x", count: characters - 14))\\\"}"
    }

    static let policies = [
        Case(
            "policies of the greatest size",
            """
            "aws_iam_policy": {"p": {"policy": "\(policy(6144))"}},
            "aws_iam_role_policy": {"a": {"role": "${aws_iam_role.r.id}", "policy": "\(policy(10240))"}},
            "aws_iam_role": {"r": {"assume_role_policy": "{}"}}
            """),
        Case(
            "a managed policy of one character too many", #""aws_iam_policy": {"p": {"policy": "\#(policy(6145))"}}"#,
            "1: [policy-size] policy of aws_iam_policy.p has 6145 characters, and AWS takes 6144 for a managed policy; "
                + "split it"),
        Case(
            "a partly known bucket policy that is too long already",
            #""aws_s3_bucket_policy": {"p": {"bucket": "b", "policy": "\#(policy(20481))${var.x}"}}"#,
            "1: [policy-size] policy of aws_s3_bucket_policy.p has 20482 bytes, and AWS takes 20480 for a bucket policy; "
                + "split it"),
        Case(
            "inline policies that are too long together",
            """
            "aws_iam_role": {"r": {"assume_role_policy": "{}"}},
            "aws_iam_role_policy": {"a": {"role": "${aws_iam_role.r.id}", "policy": "\(policy(6000))"},
            "b": {"role": "${aws_iam_role.r.name}", "policy": "\(policy(6000))"}}
            """,
            "3: [policy-size] the 2 inline policies of aws_iam_role.r have 12000 characters together, and AWS takes 10240 "
                + "for the inline policies of a role; make one of them a managed policy"),
        Case(
            "an inline policy of the role itself that is too long",
            """
            "aws_iam_role": {"r": {"assume_role_policy": "{}", "inline_policy":
            [{"name": "a", "policy": "\(policy(10241))"}]}}
            """,
            "2: [policy-size] the inline policy of aws_iam_role.r has 10241 characters, and AWS takes 10240 for the inline "
                + "policies of a role; make it a managed policy"),
        Case("a policy that data makes, of the greatest size", made(resources: 164)),
        Case(
            "a policy that data makes, and that is too long",
            made(resources: 165),
            "1: [policy-size] policy of aws_iam_policy.p has at least 6147 characters, and AWS takes 6144 for a managed "
                + "policy; split it"),
    ]

    private static func made(resources count: Int) -> String {
        let buckets = (0..<count).map { "\"arn:aws:s3:::bucket-of-many-\(1000 + $0)/*\"" }
        return """
            "aws_iam_policy": {"p": {"policy": "${data.aws_iam_policy_document.d.json}"}}}, "data": {
            "aws_iam_policy_document": {"d": {"statement": [
            {"actions": ["s3:GetObject"], "resources": [\(buckets.joined(separator: ", "))]}]}}
            """
    }

    static let names = [
        Case(
            "a database user that PostgreSQL keeps",
            #""aws_db_instance": {"d": {"engine": "postgres", "username": "admin"}}"#,
            "1: [reserved-name] username of aws_db_instance.d is \"admin\": PostgreSQL on RDS keeps this word for itself; "
                + "take another name"),
        Case(
            "the same user of another engine", #""aws_db_instance": {"d": {"engine": "mysql", "username": "admin"}}"#),
        Case(
            "names of one's own",
            """
            "aws_s3_bucket": {"b": {"bucket": "files"}, "c": {"bucket": "${var.x}-s3alias-logs"}},
            "aws_lb": {"b": {"name": "inner", "subnets": ["a", "b"]}},
            "aws_security_group": {"g": {"name": "defaults", "tags": {"Name": "aws:x"}}},
            "aws_ssm_parameter": {"p": {"name": "/shop/aws", "type": "String", "value": "x"}}
            """),
        Case(
            "a load balancer named internal-", #""aws_lb": {"b": {"name": "internal-web", "subnets": ["a", "b"]}}"#,
            "1: [reserved-name] name of aws_lb.b is \"internal-web\": Elastic Load Balancing keeps this beginning for itself "
                + "(internal-); take another name"),
        Case(
            "a bucket named like an alias", #""aws_s3_bucket": {"b": {"bucket": "files-s3alias"}}"#,
            "1: [reserved-name] bucket of aws_s3_bucket.b is \"files-s3alias\": S3 keeps this beginning or end for itself "
                + "(-s3alias); take another name"),
        Case(
            "a partly known alias of AWS's",
            #""aws_kms_alias": {"a": {"name": "alias/aws/${var.x}", "target_key_id": "k"}}"#,
            "1: [reserved-name] name of aws_kms_alias.a is \"alias/aws/…\": KMS keeps this beginning for AWS managed keys "
                + "(alias/aws/); take another name"),
        Case(
            "a tag of AWS's", #""aws_vpc": {"v": {"cidr_block": "10.0.0.0/16", "tags": {"aws:x": "y"}}}"#,
            "1: [reserved-name] tags of aws_vpc.v has \"aws:x\": AWS keeps keys that start with aws: for itself; take "
                + "another key"),
        Case(
            "a variable of Lambda's",
            """
            "aws_lambda_function": {"f": {"function_name": "f", "role": "${var.r}",
            "environment": {"variables": {"AWS_REGION": "x", "STAGE": "dev"}}}}
            """,
            "2: [reserved-name] variables of aws_lambda_function.f has AWS_REGION, which Lambda sets itself; take another "
                + "name"),
    ]
}

extension `AWS refuses` {
    private static func networks(_ subnets: String..., vpc: String = "10.0.0.0/16", more: String = "") -> String {
        let blocks = subnets.enumerated().map { index, cidr in
            "\"s\(index)\": {\"vpc_id\": \"${aws_vpc.v.id}\", \"cidr_block\": \"\(cidr)\"}"
        }
        return """
            "aws_vpc": {"v": {"cidr_block": "\(vpc)"}}\(more),
            "aws_subnet": {
            \(blocks.joined(separator: ",\n"))}
            """
    }

    static let networks = [
        Case("subnets that fit", networks("10.0.0.0/24", "10.0.1.0/24", #"${cidrsubnet(\"10.0.0.0/16\", 8, 2)}"#)),
        Case(
            "a subnet in a second block of its VPC",
            networks(
                "10.1.0.0/24",
                more:
                    #", "aws_vpc_ipv4_cidr_block_association": {"b": {"vpc_id": "${aws_vpc.v.id}", "cidr_block": "10.1.0.0/16"}}"#
            )),
        Case("subnets of a VPC that only apply knows", networks("10.9.0.0/24", vpc: "${var.cidr}")),
        Case(
            "a subnet outside of its VPC", networks("10.0.0.0/24", "10.1.0.0/24"),
            "4: [network-fit] cidr_block of aws_subnet.s1 is 10.1.0.0/24, which does not lie in 10.0.0.0/16 of its VPC"),
        Case(
            "subnets that overlap", networks("10.0.0.0/23", "10.0.1.0/24"),
            "4: [network-overlap] cidr_block of aws_subnet.s1 is 10.0.1.0/24, which overlaps 10.0.0.0/23 of aws_subnet.s0; "
                + "both are subnets of one VPC"),
        Case(
            "a VPC that is too large", networks("10.0.0.0/24", vpc: "10.0.0.0/8"),
            "1: [network-size] cidr_block of aws_vpc.v is 10.0.0.0/8, and AWS takes blocks from /16 to /28"),
        Case(
            "a subnet that is too small", networks("10.0.0.0/29"),
            "3: [network-size] cidr_block of aws_subnet.s0 is 10.0.0.0/29, and AWS takes blocks from /16 to /28"),
        Case(
            "peers that overlap",
            """
            "aws_vpc": {"a": {"cidr_block": "10.0.0.0/16"}, "b": {"cidr_block": "10.0.128.0/17"}},
            "aws_vpc_peering_connection": {"p": {"vpc_id": "${aws_vpc.a.id}",
            "peer_vpc_id": "${aws_vpc.b.id}"}}
            """,
            "3: [network-overlap] aws_vpc_peering_connection.p joins aws_vpc.a (10.0.0.0/16) and aws_vpc.b (10.0.128.0/17), "
                + "which overlap; VPCs that are peered need blocks of their own"),
    ]
}
