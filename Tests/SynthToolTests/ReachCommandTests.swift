import Testing

@testable import SynthTool

@Suite struct `synth reach` {
    private static let document = """
        {"resource": {
          "aws_vpc": {"main": {"cidr_block": "10.0.0.0/16"}},
          "aws_internet_gateway": {"main": {"vpc_id": "${aws_vpc.main.id}"}},
          "aws_route": {"out": {"route_table_id": "${aws_vpc.main.main_route_table_id}",
            "destination_cidr_block": "0.0.0.0/0", "gateway_id": "${aws_internet_gateway.main.id}"}},
          "aws_subnet": {"a": {"vpc_id": "${aws_vpc.main.id}", "cidr_block": "10.0.1.0/24"}},
          "aws_security_group": {"web": {"vpc_id": "${aws_vpc.main.id}"}},
          "aws_vpc_security_group_ingress_rule": {"web": {"security_group_id": "${aws_security_group.web.id}",
            "ip_protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_ipv4": "0.0.0.0/0"}},
          "aws_instance": {"web": {"subnet_id": "${aws_subnet.a.id}", "associate_public_ip_address": true,
            "vpc_security_group_ids": ["${aws_security_group.web.id}"]}}
        }}
        """

    private func run(_ arguments: String) -> Run { Run("reach - \(arguments)", input: Self.document) }

    @Test func `begins with the word and goes on hop by hop`() {
        let run = run("--from internet --to aws_instance.web --port 443")
        #expect(run.code == 0)
        #expect(
            run.output == """
                reachable from internet to aws_instance.web over tcp 443

                Open path
                  open  -:10:63  public address: aws_instance.web has a public address
                  open  -:3:28   internet gateway: aws_internet_gateway.main is attached to aws_vpc.main
                  open  -:4:17   route table: the main route table of aws_vpc.main sends replies of aws_subnet.a to the internet gateway
                  open  -:2:15   network ACL: the default network ACL of aws_vpc.main allows tcp 443 into aws_subnet.a
                  open  -:8:43   security group: aws_security_group.web admits tcp 443
                  open  -:2:15   network ACL, reply: the default network ACL of aws_vpc.main allows the reply out of aws_subnet.a

                """)
    }

    @Test func `names the hop that closes the way`() {
        let run = run("--from internet --to aws_instance.web --port 22")
        #expect(run.code == 0)
        #expect(
            run.output == """
                unreachable from internet to aws_instance.web over tcp 22

                Closed paths, each by its hop
                  -:7:26  security group: no rule of aws_security_group.web admits tcp 22 here

                """)
    }

    @Test func `lists everything that is reached without --to`() {
        #expect(
            run("--from internet").output == """
                reachable from internet: what follows

                reachable  aws_instance.web  tcp 443

                """)
        #expect(run("--from internet --protocol udp").output == "unreachable from internet: nothing\n")
    }

    @Test func `writes JSON with a version`() {
        let output = run("--from internet --to aws_instance.web --port 443 --format json").output
        #expect(output.hasPrefix("{\n  \"format_version\": \"1.0\",\n  \"answer\": \"reachable\",\n  \"results\": ["))
        #expect(output.contains("\"kind\": \"security group\",\n"))
    }

    @Test(arguments: [
        ("--to aws_instance.web", "missing --from; usage: "),
        (
            "--from internet --to aws_instance.wbe",
            "'aws_instance.wbe' is not in the document; did you mean 'aws_instance.web'?"
        ),
        (
            "--from internet --to aws_vpc.main",
            "aws_vpc.main has no network interface, so nothing reaches it over a network"
        ),
        ("--from internet --to aws_instance.web --port http", "'http' is not a port; use a number from 1 to 65535"),
        ("--from internet --to aws_instance.web --port 70000", "port 70000 is not between 1 and 65535"),
        ("--from internet --to aws_instance.web --protocol icmp --port 1", "icmp has no ports; leave the port out"),
        ("--from internet --to internet", "the internet reaches itself; name a resource on one side"),
    ])
    func `refuses a question that makes no sense`(arguments: String, message: String) {
        let run = run(arguments)
        #expect(run.code == 64)
        #expect(run.messages.hasPrefix("synth: error: \(message)"))
    }
}
