import Invariants
import Testing

/// A network that the document does not own: its subnets, route tables and gateways come from elsewhere.
@Suite struct `Of a network outside of the document` {
    @Test(arguments: subnets + workloads + gateways)
    func `nothing is claimed`(_ one: Case) throws {
        #expect(try one.reach().word == one.word)
    }

    private static let elsewhere = [
        #"variable.subnet {"type": "string"}"#, #"variable.subnets {"type": "list(string)"}"#,
        #"data.aws_subnet.old {"id": "subnet-1"}"#, #"data.aws_subnets.old {}"#,
    ]

    private static func instance(_ subnet: String) -> String {
        #"aws_instance.web {\#(subnet)"vpc_security_group_ids": ["${aws_security_group.web.id}"], "associate_public_ip_address": true}"#
    }

    private static let names = [
        ("a variable", #""subnet_id": "${var.subnet}", "#), ("a literal", #""subnet_id": "subnet-0a1b", "#),
        ("a data source", #""subnet_id": "${data.aws_subnet.old.id}", "#),
        ("one of a data source's", #""subnet_id": "${data.aws_subnets.old.ids[0]}", "#),
        ("a module's output", #""subnet_id": "${module.network.subnet}", "#),
        ("another state's output", #""subnet_id": "${data.terraform_remote_state.network.outputs.subnet}", "#),
        ("none at all", ""),
    ]
    private static let subnets = names.flatMap { name, subnet in
        [
            Case("in by \(name)", Piece.web + elsewhere + [instance(subnet)], is: "unknown"),
            Case(
                "out by \(name)", Piece.web + elsewhere + [instance(subnet)], from: "aws_instance.web", to: "internet",
                is: "unknown"),
            Case(
                "in by \(name), but no group lets it", Piece.web + elsewhere + [instance(subnet)], port: 80,
                is: "unreachable"),
        ]
    }

    private static let groups = #""security_groups": ["${aws_security_group.web.id}"]"#
    private static let workloads = [
        Case(
            "a load balancer",
            Piece.web + elsewhere + [
                #"aws_lb.web {"subnets": "${var.subnets}", \#(groups)}"#,
                #"aws_lb_listener.web {"load_balancer_arn": "${aws_lb.web.arn}", "port": 443, "protocol": "HTTPS", "default_action": [{"type": "fixed-response"}]}"#,
            ], to: "aws_lb.web", is: "unknown"),
        Case(
            "a service",
            Piece.web + elsewhere + [
                #"aws_ecs_service.web {"network_configuration": [{"subnets": "${data.aws_subnets.old.ids}", "assign_public_ip": true, \#(groups)}]}"#
            ], to: "aws_ecs_service.web", is: "unknown"),
        Case(
            "a database in the default VPC",
            Piece.web + [#"aws_db_instance.web {"publicly_accessible": true}"#], to: "aws_db_instance.web", port: 5432,
            is: "unknown"),
        Case(
            "a function",
            Piece.web + elsewhere + [
                #"aws_lambda_function.web {"vpc_config": [{"subnet_ids": "${var.subnets}", "security_group_ids": ["${aws_security_group.web.id}"]}]}"#
            ], from: "aws_lambda_function.web", to: "internet", is: "unknown"),
    ]

    private static func out(_ gateway: String) -> String {
        #"aws_route_table.out {"vpc_id": "${aws_vpc.main.id}", "route": [{"cidr_block": "0.0.0.0/0", "gateway_id": "\#(gateway)"}]}"#
    }
    private static let gateways = [
        Case(
            "a gateway that a variable names",
            Piece.web + ["aws_internet_gateway.main", "variable.gateway {}", out("${var.gateway}")], is: "unknown"),
        Case(
            "a gateway that a data source finds",
            Piece.web + [
                "aws_internet_gateway.main", "data.aws_internet_gateway.old {}",
                out("${data.aws_internet_gateway.old.id}"),
            ], is: "unknown"),
        Case(
            "a route in a table that a data source finds is known all the same",
            Piece.web + [
                "data.aws_route_table.old {}",
                #"aws_route_table_association.a {"subnet_id": "${aws_subnet.a.id}", "route_table_id": "${data.aws_route_table.old.id}"}"#,
                #"aws_route.out {"route_table_id": "${data.aws_route_table.old.id}", "destination_cidr_block": "0.0.0.0/0", "gateway_id": "${aws_internet_gateway.main.id}"}"#,
            ], is: "reachable"),
        Case(
            "what comes in through a firewall",
            Piece.web + [
                #"aws_route_table.out {"vpc_id": "${aws_vpc.main.id}", "route": [{"cidr_block": "0.0.0.0/0", "vpc_endpoint_id": "vpce-1"}]}"#
            ], is: "unknown"),
        Case(
            "replies through a transit gateway do not come back to the internet gateway",
            Piece.web + [
                #"aws_route_table.out {"vpc_id": "${aws_vpc.main.id}", "route": [{"cidr_block": "0.0.0.0/0", "transit_gateway_id": "tgw-1"}]}"#
            ], is: "unreachable"),
    ]
}
