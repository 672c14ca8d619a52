import AWS
import StackTesting
import Stacks
import Testing

/// What the stacks open to the world, and what they keep for themselves.
@Suite struct `From the internet, a stack` {
    private static let webServices = stacks.tested("dev", "prd", "rolling-dev", "rolling-prd")
    private static let instances = stacks.tested("ec2-dev", "ec2-prd")
    private static let malls = stacks.tested("mall-dev", "mall-prd")
    private static let sites = stacks.tested("site-dev", "site-prd")

    @Test(arguments: webServices)
    func `of a web service shows its load balancer, and containers through it alone`(stack: TestedStack) throws {
        let balancer = try stack.only(LB.self)
        let service = try stack.only(ECSService.self)
        #expect(stack.reach(from: .internet) == [balancer.on(80, 443), service.on(8080)])
        #expect(stack.reach(from: .internet, to: service, port: 8080).isOnly(through: balancer))
    }

    @Test(arguments: instances)
    func `on instances shows its load balancer, and instances through it alone`(stack: TestedStack) throws {
        let balancer = try stack.only(LB.self)
        let group = try stack.only(AutoScalingGroup.self)
        #expect(stack.reach(from: .internet) == [balancer.on(80, 443), group.on(80)])
        #expect(stack.reach(from: .internet, to: group, port: .http).isOnly(through: balancer))
    }

    @Test(arguments: malls)
    func `of the mall shows CloudFront, and the rest through CloudFront alone`(stack: TestedStack) throws {
        let distribution = try stack.only(CloudFrontDistribution.self)
        let balancer = try stack.only(LB.self)
        let service = try stack.only(ECSService.self)
        #expect(stack.reach(from: .internet) == [distribution.on(80, 443), service.on(3000), balancer.on(443)])
        #expect(stack.reach(from: .internet, to: balancer, port: .https).isOnly(through: distribution))
        #expect(stack.reach(from: .internet, to: service, port: 3000).isOnly(through: distribution))
        // Somebody who knows the load balancer's address comes no further.
        #expect(stack.reach(from: .network("198.51.100.7/32"), to: balancer, port: .https) == .unreachable)
    }

    @Test(arguments: malls)
    func `reaches its database and its cache from its containers, and the internet over HTTPS alone`(
        stack: TestedStack
    ) throws {
        let service = try stack.only(ECSService.self)
        let database = try stack.only(RDSCluster.self)
        let cache = try stack.only(ElastiCacheCluster.self)
        #expect(stack.reach(from: service, to: database) == .reachable(on: 3306))
        #expect(stack.reach(from: service, to: cache) == .reachable(on: 11211))
        #expect(stack.reach(from: service, to: .internet) == .reachable(on: 443))
        #expect(stack.reach(from: .internet, to: database) == .unreachable)
        #expect(stack.reach(from: .internet, to: cache) == .unreachable)
        #expect(stack.reach(from: database, to: .internet) == .unreachable)
    }

    @Test(arguments: sites) func `of a site shows its distribution`(stack: TestedStack) throws {
        let distribution = try stack.only(CloudFrontDistribution.self)
        #expect(stack.reach(from: .internet) == [distribution.on(80, 443)])
    }
}
