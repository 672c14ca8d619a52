import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `A staff group` {
    @Test func `reaches nothing but what it is given`() throws {
        let shop = Shop()
        let staff = shop.stack.add(StaffGroup("event-staff", in: shop.account))
        #expect(shop.configuration.resources("aws_iam_group_policy").isEmpty)
        let service = shop.addService(shop.rollingTargets, ownedBy: OwnedByRollingPipeline.self)
        let bastion = shop.stack.add(Bastion("bastion", in: shop.network, sshFrom: [], key: shop.key))
        let cache = shop.stack.add(Memcached("cache", in: shop.network, nodes: 1, nodeType: "cache.t4g.micro"))
        staff.mayOperate(service)
        staff.mayConnect(through: bastion)
        staff.mayLook(at: cache)
        staff.mayWatchSystem()
        #expect(shop.findings == [])
        let policies = shop.configuration.resources("aws_iam_group_policy")
        #expect(policies.count == 4)
        for statement in policies.flatMap({ $0.statements() }) {
            #expect(statement.effect == "Allow")
            #expect(!statement.resources.contains("*"))
            #expect(!statement.actions.contains { $0.hasSuffix("*") })
        }
    }

    @Test func `opens sessions with a second factor, and ends its own alone`() throws {
        let shop = Shop()
        let staff = shop.stack.add(StaffGroup("event-staff", in: shop.account))
        staff.mayConnect(through: shop.stack.add(Bastion("bastion", in: shop.network, sshFrom: [], key: shop.key)))
        let policy = try shop.block("aws_iam_group_policy.event_staff_connect_through_bastion").policy()
        #expect(policy[0].contains("Bool aws:MultiFactorAuthPresent true"))
        #expect(policy[1].contains(":session/") && policy[1].contains("aws:username}-*"))
    }
}
