public import AWS
public import Terraform

/// A VPC with a public, a private and an isolated subnet in every zone, and as few ways in and out as a service needs.
///
/// It has an internet gateway for the public tier, NAT for the private one and no route out of the isolated one; a route
/// table for each private subnet; gateway endpoints for S3 and DynamoDB; a network ACL for each tier; flow logs. The
/// default security group is emptied, so that what names no group can reach nothing.
///
/// Each tier has its place in the address range, and each zone by its letter a place in the tier, so a further zone moves
/// no subnet, wherever it stands in the list: of a `/16`, private subnets are the first `/20`s, public ones the `/24`s
/// from the 64th, isolated ones those from the 128th.
public struct Network: Construct {
    /// How private subnets reach the internet.
    public enum NAT: Sendable {
        /// One gateway for all zones: cheap, and the whole network loses its way out with that zone.
        case single
        /// A gateway in each zone.
        case perZone
    }

    let name: String
    let account: Account.Parts
    let cidrBlock: CIDRBlock
    let zones: [String]
    let nat: NAT
    let interfaceEndpoints: [InterfaceEndpoint]
    let flowLogs: LogSettings

    /// Describes a network.
    ///
    /// - Parameters:
    ///   - name: The name of the VPC, and the start of the names of all its parts.
    ///   - account: Where it is deployed.
    ///   - cidrBlock: The address range, `/16` to `/20`.
    ///   - zones: The letters of the availability zones, `a` to `d`, such as `["a", "b"]`.
    ///   - nat: How private subnets reach the internet.
    ///   - interfaceEndpoints: AWS services that private subnets reach without leaving the VPC; none by default.
    ///   - flowLogs: Retention and key of the log group that gets the flow logs.
    public init(
        _ name: String, in account: Account.Parts, cidrBlock: CIDRBlock, zones: [String], nat: NAT,
        interfaceEndpoints: [InterfaceEndpoint] = [], flowLogs: LogSettings
    ) {
        self.name = name
        self.account = account
        self.cidrBlock = cidrBlock
        self.zones = zones
        self.nat = nat
        self.interfaceEndpoints = interfaceEndpoints
        self.flowLogs = flowLogs
    }

    /// What a network offers to the rest of the stack.
    public struct Parts {
        /// Where it is deployed.
        public let account: Account.Parts
        /// The VPC.
        public let vpc: VPC
        /// The address range.
        public let cidrBlock: CIDRBlock
        /// Subnets for load balancers.
        public let publicSubnets: Subnets<Public>
        /// Subnets for services.
        public let privateSubnets: Subnets<Private>
        /// Subnets for databases and caches.
        public let isolatedSubnets: Subnets<Isolated>
        /// The letters of the zones, in the order of the subnets.
        public let zones: [String]
        /// The network ACL of the public subnets.
        let publicACL: NetworkACL
        /// The NAT gateways, one for each zone or one for all.
        public let natGateways: [NATGateway]
    }

    /// Adds the network's parts.
    public func build(in stack: Stack) -> Parts {
        checkZonesAndRange(in: stack)
        let vpc = stack.add(
            VPC(
                name, cidrBlock: Expression(cidrBlock), enableDNSHostnames: true, enableDNSSupport: true,
                tags: ["Name": "\(stack.prefix)-\(name)"]))
        stack.add(
            DefaultSecurityGroup(
                name, tags: ["Name": "\(stack.prefix)-\(name)-default-closed"], vpcID: vpc.id))

        let publicSubnets: Subnets<Public> = subnets(.public, of: vpc, in: stack)
        let privateSubnets: Subnets<Private> = subnets(.private, of: vpc, in: stack)
        let isolatedSubnets: Subnets<Isolated> = subnets(.isolated, of: vpc, in: stack)

        let gateway = stack.add(
            InternetGateway(name, tags: ["Name": "\(stack.prefix)-\(name)"], vpcID: vpc.id))
        routePublic(publicSubnets, through: gateway, in: stack)
        let natGateways = addNAT(to: publicSubnets, after: gateway, in: stack)
        let privateTables = routePrivate(privateSubnets, through: natGateways, in: stack)
        routeIsolated(isolatedSubnets, in: stack)

        addGatewayEndpoints(to: privateTables, of: vpc, in: stack)
        addInterfaceEndpoints(to: privateSubnets, in: stack)
        let publicACL = addNetworkACLs(publicSubnets, privateSubnets, isolatedSubnets, in: stack)
        addFlowLogs(of: vpc, in: stack)
        return Parts(
            account: account, vpc: vpc, cidrBlock: cidrBlock, publicSubnets: publicSubnets,
            privateSubnets: privateSubnets, isolatedSubnets: isolatedSubnets, zones: zones, publicACL: publicACL,
            natGateways: natGateways)
    }
}
