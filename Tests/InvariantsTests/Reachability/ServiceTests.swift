import Invariants
import Testing

/// ECS "Fargate task networking"; RDS "DB instance in a VPC"; ElastiCache "Access patterns".
@Suite struct `A managed service` {
    @Test(arguments: cases)
    func `has a public address only where it says so`(_ one: Case) throws {
        #expect(try one.reach().word == one.word)
    }

    private static let database =
        Piece.vpc + [
            Piece.group,
            #"aws_db_subnet_group.d {"name": "d", "subnet_ids": ["${aws_subnet.a.id}", "${aws_subnet.b.id}"]}"#,
        ]
    private static func db(_ arguments: String, group: String = "${aws_db_subnet_group.d.name}") -> String {
        #"aws_db_instance.d {"db_subnet_group_name": ""# + group
            + #"", "vpc_security_group_ids": ["${aws_security_group.web.id}"]"# + arguments + "}"
    }
    private static let cluster =
        #"aws_rds_cluster.c {"cluster_identifier": "c", "db_subnet_group_name": "d", "vpc_security_group_ids": ["${aws_security_group.web.id}"]}"#

    private static let cases = [
        Case(
            "a service in a public subnet",
            Piece.vpc + [
                Piece.group,
                #"aws_ecs_service.s {"network_configuration": {"subnets": ["${aws_subnet.a.id}"], "security_groups": ["${aws_security_group.web.id}"]}}"#,
                #"aws_subnet.a {"vpc_id": "${aws_vpc.main.id}", "cidr_block": "10.0.1.0/24", "map_public_ip_on_launch": true}"#,
            ], to: "aws_ecs_service.s", is: "unreachable"),
        Case(
            "a service that takes a public address",
            Piece.vpc + [
                Piece.group,
                #"aws_ecs_service.s {"network_configuration": {"subnets": ["${aws_subnet.a.id}"], "security_groups": ["${aws_security_group.web.id}"], "assign_public_ip": true}}"#,
            ], to: "aws_ecs_service.s", is: "reachable"),
        Case("a database by default", database + [db("")], to: "aws_db_instance.d", is: "unreachable"),
        Case(
            "a public database", database + [db(#", "publicly_accessible": true"#)], to: "aws_db_instance.d",
            is: "reachable"),
        Case(
            "a public database by the group's literal name",
            database + [db(#", "publicly_accessible": true"#, group: "d")],
            to: "aws_db_instance.d", is: "reachable"),
        Case(
            "a cluster of which one member is public",
            database + [
                cluster, #"aws_rds_cluster_instance.a {"cluster_identifier": "${aws_rds_cluster.c.id}"}"#,
                #"aws_rds_cluster_instance.b {"cluster_identifier": "${aws_rds_cluster.c.cluster_identifier}", "publicly_accessible": true}"#,
            ], to: "aws_rds_cluster.c", is: "reachable"),
        Case(
            "its other member",
            database + [
                cluster, #"aws_rds_cluster_instance.a {"cluster_identifier": "${aws_rds_cluster.c.id}"}"#,
                #"aws_rds_cluster_instance.b {"cluster_identifier": "c", "publicly_accessible": true}"#,
            ], to: "aws_rds_cluster_instance.a", is: "unreachable"),
        Case(
            "a cache",
            Piece.vpc + [
                Piece.group, #"aws_elasticache_subnet_group.c {"name": "c", "subnet_ids": ["${aws_subnet.a.id}"]}"#,
                #"aws_elasticache_cluster.c {"subnet_group_name": "${aws_elasticache_subnet_group.c.name}", "security_group_ids": ["${aws_security_group.web.id}"]}"#,
            ], to: "aws_elasticache_cluster.c", is: "unreachable"),
        Case(
            "a cache from within",
            Piece.inner + [
                #"aws_elasticache_subnet_group.c {"name": "c", "subnet_ids": ["${aws_subnet.a.id}"]}"#,
                #"aws_elasticache_replication_group.c {"subnet_group_name": "${aws_elasticache_subnet_group.c.name}", "security_group_ids": ["${aws_security_group.web.id}"]}"#,
            ], from: "aws_instance.app", to: "aws_elasticache_replication_group.c", is: "reachable"),
        Case(
            "a file system at its mount targets",
            Piece.inner + [
                #"aws_efs_file_system.f {"encrypted": true}"#,
                #"aws_efs_mount_target.f {"file_system_id": "${aws_efs_file_system.f.id}", "subnet_id": "${aws_subnet.b.id}", "security_groups": ["${aws_security_group.web.id}"]}"#,
            ], from: "aws_instance.web", to: "aws_efs_file_system.f", is: "reachable"),
        Case(
            "one of several instances",
            Piece.web + [
                #"aws_instance.web {"count": 2, "subnet_id": "${count.index == 0 ? aws_subnet.b.id : aws_subnet.a.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"], "associate_public_ip_address": true}"#
            ], is: "reachable"),
        Case(
            "the other of several instances",
            Piece.web + [
                #"aws_instance.web {"count": 2, "subnet_id": "${count.index == 0 ? aws_subnet.b.id : aws_subnet.a.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"], "associate_public_ip_address": true}"#
            ], to: "aws_instance.web[0]", is: "unreachable"),
        Case(
            "subnets for each of a map",
            Piece.web + [
                #"locals {"zones": {"x": 11, "y": 12}}"#,
                #"aws_subnet.z {"for_each": "${local.zones}", "vpc_id": "${aws_vpc.main.id}", "cidr_block": "${cidrsubnet(aws_vpc.main.cidr_block, 8, each.value)}"}"#,
                #"aws_route_table_association.z {"for_each": "${aws_subnet.z}", "subnet_id": "${each.value.id}", "route_table_id": "${aws_route_table.out.id}"}"#,
                #"aws_lb.l {"load_balancer_type": "network", "subnets": "${values(aws_subnet.z)[*].id}"}"#,
                #"aws_lb_listener.l {"load_balancer_arn": "${aws_lb.l.arn}", "port": 443, "protocol": "TCP", "default_action": {"type": "forward"}}"#,
            ], to: "aws_lb.l", is: "reachable"),
    ]
}
