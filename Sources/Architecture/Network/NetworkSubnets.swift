import AWS
import Terraform

extension Network {
    /// A tier's name and its place in the network's address range.
    enum Tier: String {
        case `public`, `private`, isolated

        /// How many bits longer a subnet's prefix is than the network's.
        var bits: Int { self == .private ? 4 : 8 }

        /// The number of the tier's first subnet among all of that size.
        var first: Int {
            switch self {
            case .private: 0
            case .public: 64
            case .isolated: 128
            }
        }
    }

    /// The zones that have a place in each tier.
    private static let letters = ["a", "b", "c", "d"]

    /// Reports zones without a place, and a range that is too small or too large for a VPC (VPC, "VPC CIDR blocks").
    func checkZonesAndRange(in stack: Stack) {
        if zones.isEmpty || Set(zones).count != zones.count || !zones.allSatisfy(Self.letters.contains) {
            stack.report(
                rule: "network-zones",
                "network '\(name)' has zones \(zones); give one to four different letters from a to d, such as "
                    + "[\"a\", \"b\"]")
        }
        if let prefix = cidrBlock.prefix, !(16...20).contains(prefix) {
            stack.report(
                rule: "network-range",
                "network '\(name)' has the range \(cidrBlock); AWS takes VPCs from /16 and subnets to /28, of which this "
                    + "one has four in each tier: give it /16 to /20")
        }
    }

    func subnets<T>(_ tier: Tier, of vpc: VPC, in stack: Stack) -> Subnets<T> {
        let blocks = zones.map { zone in
            cidrBlock.subnet(
                prefix: (cidrBlock.prefix ?? 16) + tier.bits, at: tier.first + (Self.letters.firstIndex(of: zone) ?? 0))
        }
        let subnets = zip(zones, blocks).map { zone, block in
            stack.add(
                Subnet(
                    "\(name)_\(tier.rawValue)_\(zone)", vpcID: vpc.id,
                    availabilityZone: "\(account.region.name)\(zone)", cidrBlock: Expression(block),
                    mapPublicIPOnLaunch: false,
                    tags: ["Name": "\(stack.prefix)-\(name)-\(tier.rawValue)-\(zone)", "Tier": "\(tier.rawValue)"]))
        }
        return Subnets(subnets: subnets, vpc: vpc, network: cidrBlock, blocks: blocks)
    }

    func routePublic(_ subnets: Subnets<Public>, through gateway: InternetGateway, in stack: Stack) {
        let table = routeTable("public", of: subnets.vpc, in: stack)
        stack.add(
            Route(
                "\(name)_public_internet", routeTableID: table.id, destinationCIDRBlock: .anywhere,
                gatewayID: gateway.id))
        for (zone, subnet) in zip(zones, subnets.subnets) {
            stack.add(
                RouteTableAssociation("\(name)_public_\(zone)", routeTableID: table.id, subnetID: subnet.id))
        }
    }

    /// Adds NAT gateways: in the first zone, or in each.
    func addNAT(to subnets: Subnets<Public>, after gateway: InternetGateway, in stack: Stack) -> [NATGateway] {
        let places = Array(zip(zones, subnets.subnets))
        let used = nat == .single ? Array(places.prefix(1)) : places
        return used.map { zone, subnet in
            let tags: Expression<[String: String]> = ["Name": "\(stack.prefix)-\(name)-nat-\(zone)"]
            // The address and the gateway work only once the VPC has its internet gateway (VPC, "NAT gateways").
            let address = stack.add(EIP("\(name)_nat_\(zone)", domain: .vpc, tags: tags), dependsOn: [gateway])
            return stack.add(
                NATGateway("\(name)_\(zone)", subnetID: subnet.id, allocationID: address.id, tags: tags),
                dependsOn: [gateway])
        }
    }

    /// A table for each private subnet, so that each can use the NAT gateway of its zone.
    func routePrivate(_ subnets: Subnets<Private>, through gateways: [NATGateway], in stack: Stack) -> [RouteTable] {
        zip(zones, subnets.subnets).enumerated().map { index, place in
            let (zone, subnet) = place
            let table = routeTable("private_\(zone)", of: subnets.vpc, in: stack)
            if let gateway = index < gateways.count ? gateways[index] : gateways.first {
                stack.add(
                    Route(
                        "\(name)_private_\(zone)_nat", routeTableID: table.id,
                        destinationCIDRBlock: .anywhere, natGatewayID: gateway.id))
            }
            stack.add(
                RouteTableAssociation("\(name)_private_\(zone)", routeTableID: table.id, subnetID: subnet.id))
            return table
        }
    }

    func routeIsolated(_ subnets: Subnets<Isolated>, in stack: Stack) {
        let table = routeTable("isolated", of: subnets.vpc, in: stack)
        for (zone, subnet) in zip(zones, subnets.subnets) {
            stack.add(
                RouteTableAssociation("\(name)_isolated_\(zone)", routeTableID: table.id, subnetID: subnet.id))
        }
    }

    private func routeTable(_ part: String, of vpc: VPC, in stack: Stack) -> RouteTable {
        stack.add(
            RouteTable(
                "\(name)_\(part)", vpcID: vpc.id,
                tags: ["Name": "\(stack.prefix)-\(name)-\(part.asAWSName)"]))
    }
}
