import Invariants
import Terraform
import Testing

/// A document in a few lines, a question, and the word that answers it.
struct Case: CustomTestStringConvertible {
    let name: String
    let resources: [String]
    let from: String
    let to: String
    var port: Int?
    var transport = Transport.tcp
    let word: String

    init(
        _ name: String, _ resources: [String], from: String = "internet", to: String = "aws_instance.web",
        port: Int? = 443, over transport: Transport = .tcp, is word: String
    ) {
        self.name = name
        self.resources = resources
        self.from = from
        self.to = to
        self.port = transport == .icmp ? nil : port
        self.transport = transport
        self.word = word
    }

    var testDescription: String { name }

    func reach() throws -> Reach {
        try Reachability(Configuration(lines: resources))
            .reach(from: Party(from), to: Party(to), port: port, over: transport)
    }
}

extension Configuration {
    /// A document of lines such as `aws_vpc.main {"cidr_block": "10.0.0.0/16"}`; a later line of an address replaces the
    /// earlier one, and a line without a body takes it away.
    init(lines: [String]) throws {
        var bodies: [String: String] = [:]
        var order: [String] = []
        for line in lines {
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            if bodies[parts[0]] == nil { order.append(parts[0]) }
            bodies[parts[0]] = parts.count > 1 ? parts[1] : ""
        }
        let documents = order.compactMap { address in
            guard let body = bodies[address], !body.isEmpty else { return nil as String? }
            let names = address.split(separator: ".")
            switch names[0] {
            case "terraform": return "{\"terraform\":\(body)}"
            case "variable": return "{\"variable\":{\"\(names[1])\":\(body)}}"
            case "locals": return "{\"locals\":\(body)}"
            case "data": return "{\"data\":{\"\(names[1])\":{\"\(names[2])\":\(body)}}}"
            default: return "{\"resource\":{\"\(names[0])\":{\"\(names[1])\":\(body)}}}"
            }
        }
        self.init(
            reading: try documents.enumerated().map { try JSONDocument(Array($1.utf8), file: "part\($0).tf.json") },
            name: "case")
        try #require(reported.isEmpty, "\(reported)")
    }
}

/// The pieces that most cases are made of.
enum Piece {
    static let vpc = [
        #"aws_vpc.main {"cidr_block": "10.0.0.0/16"}"#,
        #"aws_internet_gateway.main {"vpc_id": "${aws_vpc.main.id}"}"#,
        #"aws_subnet.a {"vpc_id": "${aws_vpc.main.id}", "cidr_block": "10.0.1.0/24", "availability_zone": "eu-west-1a"}"#,
        #"aws_subnet.b {"vpc_id": "${aws_vpc.main.id}", "cidr_block": "10.0.2.0/24", "availability_zone": "eu-west-1b"}"#,
        #"aws_route_table.out {"vpc_id": "${aws_vpc.main.id}", "route": [{"cidr_block": "0.0.0.0/0", "gateway_id": "${aws_internet_gateway.main.id}"}]}"#,
        #"aws_route_table_association.a {"subnet_id": "${aws_subnet.a.id}", "route_table_id": "${aws_route_table.out.id}"}"#,
    ]
    static let group =
        #"aws_security_group.web {"vpc_id": "${aws_vpc.main.id}", "ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}], "egress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]}"#
    static let instance =
        #"aws_instance.web {"subnet_id": "${aws_subnet.a.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"], "associate_public_ip_address": true}"#
    static let web = vpc + [group, instance]

    /// An instance without a public address in the other subnet, which everybody of the VPC may ask on 443.
    static let inner =
        vpc + [
            group,
            #"aws_instance.web {"subnet_id": "${aws_subnet.a.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"]}"#,
            #"aws_instance.app {"subnet_id": "${aws_subnet.b.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"]}"#,
        ]

    static func rule(_ argument: String) -> String {
        #"aws_security_group.web {"vpc_id": "${aws_vpc.main.id}", "ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "#
            + argument
            + #"}], "egress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]}"#
    }

    static func acl(_ ingress: String, _ egress: String) -> [String] {
        [
            #"aws_network_acl.a {"vpc_id": "${aws_vpc.main.id}", "subnet_ids": ["${aws_subnet.a.id}"], "ingress": ["#
                + ingress
                + #"], "egress": ["# + egress + "]}"
        ]
    }
}
