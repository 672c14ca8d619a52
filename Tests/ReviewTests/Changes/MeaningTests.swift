import Review
import Terraform
import Testing

/// What is the same however it is written.
@Suite struct `Two ways to write one thing` {
    @Test(
        arguments: [
            // Numbers and booleans as text, as the provider converts them.
            ("aws_sqs_queue.q", ["delay_seconds": 5], ["delay_seconds": "5"]),
            ("aws_sqs_queue.q", ["fifo_queue": true], ["fifo_queue": "true"]),
            ("aws_ecs_task_definition.t", ["cpu": 256], ["cpu": "256"]),
            // Sets in any order.
            ("aws_lb.l", ["subnets": ["a", "b", "c"]], ["subnets": ["c", "a", "b"]]),
            (
                "aws_lb.l", ["depends_on": ["aws_vpc.a", "aws_vpc.b"]], ["depends_on": ["aws_vpc.b", "aws_vpc.a"]]
            ),
            (
                "aws_autoscaling_group.g",
                ["tag": .blocks([["key": "a", "value": "1"], ["key": "b", "value": "2"]])],
                ["tag": .blocks([["key": "b", "value": "2"], ["key": "a", "value": "1"]])]
            ),
            // A block and a list of the one block.
            (
                "aws_lb_target_group.t", ["health_check": .block(["path": "/"])],
                ["health_check": .blocks([["path": "/"]])]
            ),
            // JSON, in any order and with any spaces; a policy's lists in any order.
            (
                "aws_sqs_queue.q", ["policy": #"{"Version": "2012-10-17", "Statement": []}"#],
                ["policy": #"{"Statement":[],"Version":"2012-10-17"}"#]
            ),
            (
                "aws_sqs_queue.q",
                [
                    "policy":
                        #"{"Statement":[{"Effect":"Allow","Action":["sqs:Send","sqs:Get"],"Resource":"*"},{"Sid":"b"}]}"#
                ],
                [
                    "policy":
                        #"{"Statement":[{"Sid":"b"},{"Resource":["*"],"Effect":"Allow","Action":["sqs:Get","sqs:Send"]}]}"#
                ]
            ),
            (
                "aws_cloudwatch_dashboard.d", ["dashboard_body": #"{"a": 1.50}"#],
                ["dashboard_body": "{\n  \"a\": 15e-1\n}"]
            ),
            // Expressions, however they are spaced; a template of one reference in text.
            (
                "aws_vpc.v", ["cidr_block": .expression("cidrsubnet(var.net,4,  0)")],
                ["cidr_block": .expression("cidrsubnet(var.net, 4, 0)")]
            ),
            ("aws_vpc.v", ["cidr_block": .expression("var.a?1:2")], ["cidr_block": .expression("var.a ? 1 : 2")]),
            ("aws_vpc.v", ["cidr_block": .expression("!var.a&&var.b")], ["cidr_block": .expression("!var.a && var.b")]),
            ("aws_vpc.v", ["cidr_block": .expression("((var.a))")], ["cidr_block": .expression("var.a")]),
            ("aws_vpc.v", ["cidr_block": .expression("x_y.z.0.id")], ["cidr_block": .expression("x_y.z[0].id")]),
            ("aws_vpc.v", ["cidr_block": .expression("f(a.b.0.1)")], ["cidr_block": .expression("f(a.b[0][1])")]),
            // Container definitions: null, the empty list and ECS's defaults, and the order of containers.
            (
                "aws_ecs_task_definition.t",
                [
                    "container_definitions":
                        #"[{"name":"a","command":null,"environment":[],"essential":true,"cpu":0},{"name":"b"}]"#
                ],
                ["container_definitions": #"[{"name":"b"},{"name":"a"}]"#]
            ),
            (
                "aws_ecs_task_definition.t",
                [
                    "container_definitions":
                        #"[{"name":"a","portMappings":[{"containerPort":1,"hostPort":0,"protocol":"tcp"}]}]"#
                ],
                ["container_definitions": #"[{"name":"a","portMappings":[{"containerPort":1}]}]"#]
            ),
            // Nothing.
            ("aws_vpc.v", ["cidr_block": .argument(.null)], [:]),
        ] as [(String, Body, Body)])
    func `is no difference`(address: String, before: Body, after: Body) {
        let report = ReviewReport(Side.of([address: before]), Side.of([address: after]))
        #expect(report.isEmpty, "\(report.text(isColored: false))")
    }

    @Test(
        arguments: [
            (
                "aws_vpc.v", ["cidr_block": .expression("var.a-b")], ["cidr_block": .expression("var.a - b")],
                "cidr_block"
            ),
            // Parentheses that group, numbers with a fraction, an index of each element.
            (
                "aws_vpc.v", ["cidr_block": .expression("(var.a)+(var.b)")],
                ["cidr_block": .expression("var.a) + (var.b")], "cidr_block"
            ),
            (
                "aws_vpc.v", ["cidr_block": .expression("max(1.5, 2)")], ["cidr_block": .expression("max(1[5], 2)")],
                "cidr_block"
            ),
            (
                "aws_vpc.v", ["cidr_block": .expression("x_y.z.*.a.0")],
                ["cidr_block": .expression("x_y.z.*.a[0]")], "cidr_block"
            ),
            ("aws_vpc.v", ["cidr_block": "${var.a}"], ["cidr_block": .expression("var.a")], "cidr_block"),
            // An object and a list of one: only a block may be written either way.
            (
                "aws_ssm_parameter.p", ["insecure_value": #"{"l":[{"a":1}]}"#], ["insecure_value": #"{"l":{"a":1}}"#],
                "insecure_value.l"
            ),
            ("local.l", ["value": .argument(.list([["a": 1]]))], ["value": .argument(["a": 1])], "value"),
            (
                "aws_codepipeline.p", ["stage": .blocks([["name": "a"], ["name": "b"]])],
                ["stage": .blocks([["name": "b"], ["name": "a"]])], "stage[0].name"
            ),
            (
                "aws_ecs_task_definition.t", ["container_definitions": #"[{"name":"web","image":"a"}]"#],
                ["container_definitions": #"[{"name":"web","image":"b"}]"#], "container_definitions[0].image"
            ),
            (
                "aws_lb.l", ["subnets": ["a", "b", "c"]], ["subnets": ["c", "d", "a"]], "subnets[1]"
            ),
            ("aws_lb.l", ["tags": ["a b": "1"]], ["tags": ["a b": "2"]], #"tags["a b"]"#),
        ] as [(String, Body, Body, String)])
    func `is told from two things`(address: String, before: Body, after: Body, path: String) {
        let report = ReviewReport(Side.of([address: before]), Side.of([address: after]))
        #expect(report.paths.first == "\(address) \(path)")
    }
}
