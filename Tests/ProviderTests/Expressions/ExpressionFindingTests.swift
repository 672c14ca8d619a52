import Provider
import Terraform
import Testing

/// What is said of expressions in the arguments of resources.
@Suite struct `An expression in a document` {
    /// The argument `ARGUMENT` of a queue, and the rule and message; nil where all is well.
    static let cases: [(argument: String, finding: String?)] = [
        (#""name": "${upper(aws_vpc.v.id)}""#, nil),
        (
            #""name": "${aws_subnet.s[*].id}""#,
            "[expression-type] name of aws_sqs_queue.q has the wrong type: a string is required, got a tuple"
        ),
        (
            #""name": "${uper(\"a\")}""#,
            "[unknown-function] name of aws_sqs_queue.q calls 'uper', which is no function of Terraform; did "
                + "you mean upper?"
        ),
        (
            #""name": "${upper(\"a\", \"b\")}""#,
            "[argument-count] name of aws_sqs_queue.q calls upper with 2 arguments, which takes 1 (str)"
        ),
        (
            #""name": "${aws_vpc.v.idd}""#,
            "[unsupported-attribute] name of aws_sqs_queue.q takes the attribute 'idd' of 'aws_vpc.v', which "
                + "has none of that name; did you mean id?"
        ),
        (
            #""name": "${aws_vpc.v}""#,
            "[expression-type] name of aws_sqs_queue.q has the wrong type: a string is required, got an object"
        ),
        (
            #""name": "${1 + \"a\"}""#,
            "[operand-type] name of aws_sqs_queue.q applies '+' to '\"a\"', which is wrong: a number is "
                + "required, got \"a\""
        ),
        (
            #""visibility_timeout_seconds": "${[1]}""#,
            "[expression-type] visibility_timeout_seconds of aws_sqs_queue.q has the wrong type: a number is "
                + "required, got a tuple"
        ),
        (
            #""visibility_timeout_seconds": "${aws_vpc.v.enable_dns_support}""#,
            "[expression-type] visibility_timeout_seconds of aws_sqs_queue.q has the wrong type: a number is "
                + "required, got a bool"
        ),
        (
            #""tags": {"a": "${length(1)}"}"#,
            "[argument-type] tags.a of aws_sqs_queue.q calls length with a wrong argument 'value': a string, "
                + "collection or object is required, got a number"
        ),
        (
            #""name": "${true ? 1 : []}""#,
            "[conditional-type] name of aws_sqs_queue.q chooses between values of different types, a number "
                + "and a tuple"
        ),
        (
            #""name": "${[for x in 5 : x]}""#,
            "[iteration] name of aws_sqs_queue.q goes through '5', which is a number and no collection"
        ),
        (
            #""tags": "${{for x in [\"a\", \"a\"] : x => x}}""#,
            "[duplicate-key] tags of aws_sqs_queue.q makes the key \"a\" twice in a for expression; '...' after the value "
                + "gathers the values of a key"
        ), (#""for_each": ["a"]"#, nil), (#""count": -1"#, nil),
        (#""count": "${-1}""#, "[repetition] count of aws_sqs_queue.q is -1, where a number of instances is required"),
        (
            #""count": [], "name": "${upper(1, 2)}""#,
            "[argument-count] name of aws_sqs_queue.q calls upper with 2 arguments, which takes 1 (str)"
        ),
        (
            #""name": "${provider::terraform::encode_tfvars({})}""#,
            "[unknown-function] name of aws_sqs_queue.q calls 'provider::terraform::encode_tfvars', which is no function; "
                + "name the provider in required_providers: terraform = {source = \"terraform.io/builtin/terraform\"}"
        ), (#""count": "${[]}""#, "[repetition] count of aws_sqs_queue.q is a tuple, where a whole number is required"),
        (
            #""for_each": "${[\"a\"]}""#,
            "[repetition] for_each of aws_sqs_queue.q is a tuple, where a map or a set of strings is "
                + "required; toset() makes it one"
        ),
    ]

    static func findings(_ argument: String) throws -> [String] {
        let text = """
            {"resource": {"aws_vpc": {"v": {"cidr_block": "10.0.0.0/16"}},
            "aws_subnet": {"s": {"count": 2, "vpc_id": "${aws_vpc.v.id}"}}, "aws_sqs_queue": {"q": {\(argument)}}}}
            """
        let document = try JSONDocument(Array(text.utf8), file: "main.tf.json")
        let configuration = Schema.aws.shaped(Configuration(reading: document, name: "main.tf.json"))
        return Schema.aws.expressionFindings(in: configuration).map { "[\($0.rule)] \($0.message)" }
    }

    @Test(arguments: cases) func `is evaluated as far as its types are known`(argument: String, finding: String?) throws
    {
        #expect(try Self.findings(argument) == (finding.map { [$0] } ?? []))
    }
}
