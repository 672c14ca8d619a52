import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `A bastion` {
    @Test func `is open to named networks alone, in security group and network ACL`() throws {
        let shop = Shop()
        shop.addBastion()
        #expect(shop.findings == [])
        let rule = try shop.block("aws_vpc_security_group_ingress_rule.bastion_from_named_networks_22")
        #expect(rule["cidr_ipv4"] == "each.value")
        #expect(rule["for_each"] == "toset(var.networks)")
        let line = try shop.block("aws_network_acl_rule.bastion_ssh")
        #expect(line["count"] == "length(var.networks)")
        #expect(line["cidr_block"] == "element(var.networks, count.index)")
        let inward = shop.configuration.resources("aws_vpc_security_group_ingress_rule")
        #expect(inward.map(\.address.name) == ["bastion_from_named_networks_22"])
    }

    @Test func `answers IMDSv2 alone and has an encrypted disk and no key`() throws {
        let shop = Shop()
        shop.addBastion()
        let instance = try shop.block("aws_instance.bastion_a")
        #expect(instance["metadata_options.http_tokens"] == "required")
        #expect(instance["root_block_device.encrypted"] == "true")
        #expect(instance["root_block_device.kms_key_id"] == "aws_kms_key.data.arn")
        #expect(instance["key_name"] == nil)
        #expect(instance["subnet_id"] == "aws_subnet.main_public_a.id")
    }

    @Test func `stands in one zone, or in each`() {
        let shop = Shop()
        shop.addBastion()
        shop.addBastion("gate", places: .onePerZone)
        #expect(shop.configuration.names("aws_instance") == ["bastion_a", "gate_a", "gate_b"])
    }

    @Test func `is let in where a part of the system says so`() throws {
        let shop = Shop()
        let bastion = shop.addBastion()
        shop.stack.add(Memcached("cache", in: shop.network, nodes: 1, nodeType: "cache.t4g.micro")).allow(from: bastion)
        let rule = try shop.block("aws_vpc_security_group_ingress_rule.cache_from_bastion_11211")
        #expect(rule["referenced_security_group_id"] == "aws_security_group.bastion.id")
    }
}

extension Shop {
    @discardableResult
    fileprivate func addBastion(_ name: String = "bastion", places: Bastion.Places = .one) -> Bastion.Parts {
        let networks = Variable<[String]>("networks", default: [])
        if name == "bastion" { stack.add(networks) }
        return stack.add(Bastion(name, in: network, places: places, sshFrom: networks.value, key: key))
    }
}
