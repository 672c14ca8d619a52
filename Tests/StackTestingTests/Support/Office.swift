import AWS
import StackTesting
import Terraform

/// A network to ask: a web server with a public address, a database server without, a door for the office.
struct Office {
    let stack: TestedStack
    /// The line that opens the web server to everybody, and that of the database's only rule.
    let (openLine, closedLine): (Int, Int)

    init() {
        let stack = Stack("office", environment: "test")
        let vpc = stack.add(VPC("main", cidrBlock: "10.0.0.0/16"))
        let gateway = stack.add(InternetGateway("main", vpcID: vpc.id))
        let table = stack.add(RouteTable("public", vpcID: vpc.id))
        stack.add(
            Route("internet", routeTableID: table.id, destinationCIDRBlock: "0.0.0.0/0", gatewayID: gateway.id))
        let front = stack.add(Subnet("front", vpcID: vpc.id, cidrBlock: "10.0.0.0/24"))
        let back = stack.add(Subnet("back", vpcID: vpc.id, cidrBlock: "10.0.1.0/24"))
        stack.add(RouteTableAssociation("front", routeTableID: table.id, subnetID: front.id))
        let (web, store) = (
            stack.add(SecurityGroup("web", vpcID: vpc.id)), stack.add(SecurityGroup("store", vpcID: vpc.id))
        )
        stack.add(Variable<String>("partner", description: "A network that nobody knows yet"))
        openLine = #line + 1
        stack.add(
            VPCSecurityGroupIngressRule(
                "web", ipProtocol: "tcp", securityGroupID: web.id, cidrIPv4: "0.0.0.0/0", fromPort: 443, toPort: 443))
        stack.add(
            VPCSecurityGroupIngressRule(
                "office", ipProtocol: "tcp", securityGroupID: web.id, cidrIPv4: "203.0.113.0/24", fromPort: 22,
                toPort: 22))
        stack.add(
            VPCSecurityGroupIngressRule(
                "partner", ipProtocol: "udp", securityGroupID: web.id, cidrIPv4: .expression("var.partner"),
                fromPort: 53, toPort: 53))
        stack.add(VPCSecurityGroupEgressRule("web", ipProtocol: "-1", securityGroupID: web.id, cidrIPv4: "0.0.0.0/0"))
        closedLine = #line + 1
        stack.add(
            VPCSecurityGroupIngressRule(
                "store", ipProtocol: "tcp", securityGroupID: store.id, fromPort: 3306,
                referencedSecurityGroupID: web.id, toPort: 3306))
        stack.add(
            Instance(
                "web", associatePublicIPAddress: true, subnetID: front.id, vpcSecurityGroupIDs: [web.id]))
        stack.add(Instance("store", subnetID: back.id, vpcSecurityGroupIDs: [store.id]))
        self.stack = TestedStack(stack.configuration())
    }
}
