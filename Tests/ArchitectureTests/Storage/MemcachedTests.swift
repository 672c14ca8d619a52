import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `A Memcached cache` {
    @Test func `has TLS, and its nodes in the zones in turn`() throws {
        let shop = Shop()
        shop.stack.add(
            Memcached(
                "cache", in: shop.network, nodes: 3, nodeType: "cache.m7g.large", settings: ["max_item_size": "4194304"]
            ))
        #expect(shop.findings == [])
        let cluster = try shop.block("aws_elasticache_cluster.cache")
        #expect(cluster["transit_encryption_enabled"] == "true")
        #expect(cluster["az_mode"] == "cross-az")
        #expect(
            cluster.list("preferred_availability_zones") == ["ap-northeast-2a", "ap-northeast-2b", "ap-northeast-2a"])
        #expect(
            try shop.block("aws_elasticache_subnet_group.cache").list("subnet_ids")
                == ["aws_subnet.main_isolated_a.id", "aws_subnet.main_isolated_b.id"])
        #expect(try shop.block("aws_elasticache_parameter_group.cache")["parameter[0].name"] == "max_item_size")
    }

    @Test func `of one node is in one zone`() throws {
        let shop = Shop()
        shop.stack.add(Memcached("cache", in: shop.network, nodes: 1, nodeType: "cache.t4g.micro"))
        #expect(try shop.block("aws_elasticache_cluster.cache")["az_mode"] == "single-az")
    }
}
