import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `A connection` {
    @Test func `is one rule in each group, on the port of the one that listens`() throws {
        let shop = Shop()
        let service = shop.addService(shop.rollingTargets, ownedBy: OwnedByTerraform.self)
        service.allow(from: shop.balancer)
        #expect(shop.findings == [])

        let ingress = try shop.block("aws_vpc_security_group_ingress_rule.web_service_from_web_8080")
        #expect(ingress["security_group_id"] == "aws_security_group.web_service.id")
        #expect(ingress["referenced_security_group_id"] == "aws_security_group.web.id")
        #expect(ingress["ip_protocol"] == "tcp")
        #expect([ingress["from_port"], ingress["to_port"]] == ["8080", "8080"])
        #expect(ingress["cidr_ipv4"] == nil)

        let egress = try shop.block("aws_vpc_security_group_egress_rule.web_to_web_service_8080")
        #expect(egress["security_group_id"] == "aws_security_group.web.id")
        #expect(egress["referenced_security_group_id"] == "aws_security_group.web_service.id")
        #expect([egress["from_port"], egress["to_port"]] == ["8080", "8080"])

        #expect(
            shop.configuration.names("aws_vpc_security_group_ingress_rule")
                == ["web_from_internet_443", "web_from_internet_80", "web_service_from_web_8080"])
        #expect(shop.configuration.names("aws_vpc_security_group_egress_rule") == ["web_to_web_service_8080"])
    }

    @Test func `can be on another port, from a range, and out to a range`() throws {
        let shop = Shop()
        let service = shop.addService(shop.rollingTargets, ownedBy: OwnedByTerraform.self)
        service.allow(from: shop.balancer, port: 9090)
        service.allow(from: "10.10.0.0/20", port: .mySQL, label: "inside")
        service.allow(fromEachOf: ["203.0.113.0/24"], port: .ssh, label: "office")
        service.allowOut(to: .anywhere, port: .https, label: "internet")
        #expect(shop.findings == [])
        _ = try shop.block("aws_vpc_security_group_ingress_rule.web_service_from_web_9090")
        let inside = try shop.block("aws_vpc_security_group_ingress_rule.web_service_from_inside_3306")
        #expect(inside["cidr_ipv4"] == "10.10.0.0/20")
        let office = try shop.block("aws_vpc_security_group_ingress_rule.web_service_from_office_22")
        #expect(office["cidr_ipv4"] == "each.value")
        #expect(office["for_each"] == #"toset(["203.0.113.0/24"])"#)
        let out = try shop.block("aws_vpc_security_group_egress_rule.web_service_to_internet_443")
        #expect(out["cidr_ipv4"] == "0.0.0.0/0")
        #expect([out["from_port"], out["to_port"]] == ["443", "443"])
    }

    @Test func `points at the line that allows it`() throws {
        let shop = Shop()
        let service = shop.addService(shop.rollingTargets, ownedBy: OwnedByTerraform.self)
        let line = #line + 1
        service.allow(from: shop.balancer)
        let rule = try shop.block("aws_vpc_security_group_ingress_rule.web_service_from_web_8080")
        #expect(rule.position?.line == line)
        #expect(rule.construct?.file.hasSuffix("Network/Connections.swift") == true)
    }
}
