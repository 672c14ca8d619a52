import Invariants
import Stacks
import Terraform
import Testing

/// What the stacks open to the world, and what they keep for themselves.
@Suite struct `From the internet, a stack` {
    private func network(_ name: String) throws -> Reachability {
        let stack = try #require(stacks.first { $0.name == name })
        return Reachability(stack.configuration())
    }

    /// Addresses with their ports, each protocol for itself.
    private func reached(_ name: String, from source: Party = .internet) throws -> [String] {
        let network = try network(name)
        return try [Transport.tcp, .udp].flatMap { transport in
            try network.everything(from: source, over: transport).map { answer in
                "\(answer.target) \(transport.rawValue) \(answer.ports.map(\.text).joined(separator: ","))"
                    + (answer.isReachable ? "" : " unknown")
            }
        }
    }

    @Test(arguments: ["dev", "prd", "rolling-dev", "rolling-prd"])
    func `of a web service shows its load balancer, and containers through it alone`(name: String) throws {
        #expect(try reached(name).sorted() == ["aws_ecs_service.web tcp 8080", "aws_lb.web tcp 80,443"])
    }

    @Test(arguments: ["ec2-dev", "ec2-prd"])
    func `on instances shows its load balancer, and instances through it alone`(name: String) throws {
        #expect(try reached(name).sorted() == ["aws_autoscaling_group.web tcp 80", "aws_lb.web tcp 80,443"])
    }

    @Test(arguments: ["mall-dev", "mall-prd"])
    func `of the mall shows CloudFront, and the rest through CloudFront alone`(name: String) throws {
        #expect(
            try reached(name).sorted() == [
                "aws_cloudfront_distribution.site tcp 80,443", "aws_ecs_service.api tcp 3000", "aws_lb.api tcp 443",
            ])
        // Somebody who knows the load balancer's address comes no further.
        let balancer = try network(name).reach(from: Party("198.51.100.7"), to: .resource("aws_lb.api"), port: 443)
        #expect(balancer.isUnreachable)
    }

    @Test(arguments: ["mall-dev", "mall-prd"])
    func `reaches its database and its cache from its containers, and the internet over HTTPS alone`(name: String)
        throws
    {
        let network = try network(name)
        let api = Party("aws_ecs_service.api")
        for (target, port) in [("aws_rds_cluster.database", 3_306), ("aws_elasticache_cluster.cache", 11_211)] {
            #expect(try network.reach(from: api, to: .resource(target)).ports.map(\.text) == ["\(port)"])
            #expect(try network.reach(from: .internet, to: .resource(target), port: port).isUnreachable)
        }
        #expect(try network.reach(from: api, to: .internet).ports.map(\.text) == ["443"])
        #expect(try network.reach(from: .resource("aws_rds_cluster.database"), to: .internet).isUnreachable)
    }

    @Test(arguments: ["site-dev", "site-prd"])
    func `of a site shows its distribution`(name: String) throws {
        #expect(try reached(name) == ["aws_cloudfront_distribution.site tcp 80,443"])
    }
}
