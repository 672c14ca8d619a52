import AWS
import StackTesting
import Stacks
import Testing

@Suite struct `The web service that is shown` {
    @Test(arguments: stacks.tested("dev", "prd")) func `shows its load balancer alone`(stack: TestedStack) throws {
        let (balancer, service) = (try stack.only(LB.self), try stack.only(ECSService.self))
        #expect(stack.reach(from: .internet) == [balancer.on(80, 443), service.on(8080)])
        #expect(stack.reach(from: .internet, to: service, port: 8080).isOnly(through: balancer))
    }

    @Test(arguments: stacks.tested("dev", "prd")) func `keeps its orders`(stack: TestedStack) throws {
        let (orders, task) = (try stack.the(DynamoDBTable.self, "orders"), try stack.the(IAMRole.self, "web_task"))
        #expect(task.can(.dynamoDB.putItem, on: orders) == .allowed)
        stack.expectInvariant("backup")
    }
}
