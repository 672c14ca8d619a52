public import AWS
public import Terraform

/// An ElastiCache for Memcached in the isolated subnets: nodes over the zones, and TLS alone.
///
/// Nobody reaches it until something is let in: `cache.allow(from: service)`. What it holds is lost with a node, so it
/// has no backups and no encryption on disk, for it has none.
public struct Memcached: Construct {
    let name: String
    let network: Network.Parts
    let nodes: Int
    let nodeType: String
    let version: String
    let settings: [String: String]

    /// Describes a cache.
    ///
    /// - Parameters:
    ///   - name: Its name; with the account's prefix, at most 50 characters.
    ///   - network: The network whose isolated subnets it is in.
    ///   - nodes: How many nodes there are, spread over the zones in turn.
    ///   - nodeType: The type of a node, such as `cache.t4g.micro`.
    ///   - version: The version of Memcached, 1.6.12 or later, from which on it has TLS (ElastiCache User Guide, "In-transit
    ///     encryption"); 1.6.22 by default.
    ///   - settings: Parameters of the engine that differ from its defaults; none by default.
    public init(
        _ name: String, in network: Network.Parts, nodes: Int, nodeType: String, version: String = "1.6.22",
        settings: [String: String] = [:]
    ) {
        self.name = name
        self.network = network
        self.nodes = nodes
        self.nodeType = nodeType
        self.version = version
        self.settings = settings
    }

    /// A cache that can be connected to and watched.
    public struct Parts: Connectable {
        /// The cache itself.
        public let cluster: ElastiCacheCluster
        /// Security group, and the port of Memcached.
        public let connections: Connections
    }

    /// Adds cache, groups and security group.
    public func build(in stack: Stack) -> Parts {
        let label = name.asLocalName
        let tags: Expression<[String: String]> = ["Name": "\(stack.prefix)-\(name)"]
        let group = stack.add(
            SecurityGroup(
                label, description: "Cache \(stack.prefix)-\(name)", name: "\(stack.prefix)-\(name)", tags: tags,
                vpcID: network.vpc.id))
        let places = stack.add(
            ElastiCacheSubnetGroup(
                label, name: "\(stack.prefix)-\(name)", subnetIDs: network.isolatedSubnets.ids,
                description: "Isolated subnets of \(stack.prefix)"))
        let parameters = stack.add(
            ElastiCacheParameterGroup(
                label, family: "memcached1.6", name: "\(stack.prefix)-\(name)",
                description: "Settings of \(stack.prefix)-\(name)",
                parameter: Blocks(
                    settings.sorted { $0.key < $1.key }.map {
                        .init(name: Expression($0.key), value: Expression($0.value))
                    }
                )))
        let zones = (0..<max(nodes, 1)).map {
            "\(network.account.region.name)\(network.zones[$0 % network.zones.count])"
        }
        let cluster = stack.add(
            ElastiCacheCluster(
                label, clusterID: "\(stack.prefix)-\(name)", autoMinorVersionUpgrade: true,
                azMode: Set(zones).count > 1 ? .crossAZ : .singleAZ, engine: .memcached,
                engineVersion: Expression(version),
                // Half past three in the night of Seoul, Tuesday to Wednesday: far from weekends and midnight.
                maintenanceWindow: "tue:18:30-tue:19:30", nodeType: Expression(nodeType),
                numCacheNodes: Expression(nodes), parameterGroupName: parameters.id, port: Port.memcached.expression,
                preferredAvailabilityZones: Expression(zones), securityGroupIDs: [group.id], subnetGroupName: places.id,
                transitEncryptionEnabled: true))
        return Parts(
            cluster: cluster, connections: Connections(stack: stack, securityGroup: group, port: .memcached))
    }
}
