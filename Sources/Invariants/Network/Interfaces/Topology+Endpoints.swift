extension Topology {
    /// Everything that has interfaces, and what can be asked about without having any.
    func addEndpoints() {
        addElasticAddresses()
        addInstances()
        addServices()
        addDatabases()
        addFunctions()
        addVPCEndpoints()
        for shape in EndpointShape.all { add(shape) }
        addFileSystems()
        endpointOrder = endpoints.keys.sorted()
    }

    func add(_ instance: ResourceInstance, _ interfaces: [Interface] = [], as kind: Endpoint.Kind = .interfaces) {
        endpoints[instance.index] = Endpoint(instance: instance.index, kind: kind, interfaces: interfaces)
    }

    /// An interface in each of the subnets named, and one somewhere where apply may name more.
    ///
    /// - Parameters:
    ///   - links: The subnets; where none is named, AWS takes the default VPC's, of which the document says nothing.
    ///   - groups: The security groups; the VPC's default one where none is named.
    ///   - isPublic: Whether there is a public address in a subnet, and where that is said.
    func interfaces(
        of instance: ResourceInstance, in links: Links, groups: Links, address: IPNetwork? = nil,
        has6: (Subnet) -> Answer = { $0.assigns6 }, isPublic: (Subnet) -> (Answer, Place)
    ) -> [Interface] {
        var places = links.items.map { subnet($0) }
        if links.mayHaveMore || links.items.isEmpty { places.append(subnet(.unknown)) }
        return places.map { place in
            let subnet = subnets[place]
            let (answer, said) = isPublic(subnet)
            return Interface(
                owner: instance.index, subnet: place, groups: groupSet(groups, in: subnet.vpc), address: address,
                isPublic: answer, publicPlace: said, has6: subnet.has6.and(has6(subnet)))
        }
    }

    /// The subnets of the subnet group that an argument names.
    func subnets(ofGroup argument: String, _ type: String, in section: Section) -> Links {
        guard let group = instance(section.link(argument), of: [type]) else { return Links([], mayHaveMore: true) }
        return self.section(group).links("subnet_ids")
    }
}

/// Types whose subnets and groups stand in arguments of their own.
struct EndpointShape {
    let type: String
    /// The block that has the arguments; nil where the resource itself has them.
    var block: String?
    /// The argument with the subnets, or with the name of a subnet group.
    let subnets: String
    /// The type of the subnet group; nil where subnets are named.
    var subnetGroup: String?
    let groups: String
    /// The argument that gives a public address, no by default; nil where there never is one.
    var isPublic: String?

    static let all = [
        EndpointShape(
            type: "aws_elasticache_cluster", subnets: "subnet_group_name",
            subnetGroup: "aws_elasticache_subnet_group", groups: "security_group_ids"),
        EndpointShape(
            type: "aws_elasticache_replication_group", subnets: "subnet_group_name",
            subnetGroup: "aws_elasticache_subnet_group", groups: "security_group_ids"),
        EndpointShape(
            type: "aws_elasticache_serverless_cache", subnets: "subnet_ids", groups: "security_group_ids"),
        EndpointShape(
            type: "aws_memorydb_cluster", subnets: "subnet_group_name", subnetGroup: "aws_memorydb_subnet_group",
            groups: "security_group_ids"),
        EndpointShape(
            type: "aws_docdb_cluster", subnets: "db_subnet_group_name", subnetGroup: "aws_docdb_subnet_group",
            groups: "vpc_security_group_ids"),
        EndpointShape(
            type: "aws_neptune_cluster", subnets: "neptune_subnet_group_name",
            subnetGroup: "aws_neptune_subnet_group", groups: "vpc_security_group_ids"),
        EndpointShape(
            type: "aws_redshift_cluster", subnets: "cluster_subnet_group_name",
            subnetGroup: "aws_redshift_subnet_group", groups: "vpc_security_group_ids",
            isPublic: "publicly_accessible"),
        EndpointShape(
            type: "aws_mq_broker", subnets: "subnet_ids", groups: "security_groups",
            isPublic: "publicly_accessible"),
        EndpointShape(
            type: "aws_msk_cluster", block: "broker_node_group_info", subnets: "client_subnets",
            groups: "security_groups"),
        EndpointShape(
            type: "aws_opensearch_domain", block: "vpc_options", subnets: "subnet_ids",
            groups: "security_group_ids"),
        EndpointShape(
            type: "aws_dms_replication_instance", subnets: "replication_subnet_group_id",
            subnetGroup: "aws_dms_replication_subnet_group", groups: "vpc_security_group_ids",
            isPublic: "publicly_accessible"),
        EndpointShape(type: "aws_efs_mount_target", subnets: "subnet_id", groups: "security_groups"),
    ]
}

extension Topology {
    fileprivate func add(_ shape: EndpointShape) {
        for instance in model.instances(ofType: shape.type) {
            var section = model.section(of: instance)
            if let block = shape.block {
                guard let inner = section.section(block) else { continue }
                section = inner
            }
            let links: Links
            if let type = shape.subnetGroup {
                links = subnets(ofGroup: shape.subnets, type, in: section)
            } else if shape.subnets == "subnet_id" {
                links = section.link("subnet_id").map { Links([$0]) } ?? Links()
            } else {
                links = section.links(shape.subnets)
            }
            let isPublic = shape.isPublic.map { section.value($0).answer() } ?? .closed
            let place = Place(instance.index, shape.isPublic)
            let address = section.value("ip_address").network
            add(
                instance,
                interfaces(
                    of: instance, in: links, groups: section.links(shape.groups), address: address,
                    isPublic: { _ in (isPublic, place) }))
        }
    }

    /// A file system is reached at its mount targets.
    fileprivate func addFileSystems() {
        for instance in model.instances(ofType: "aws_efs_mount_target") {
            guard
                let system = self.instance(
                    model.section(of: instance).link("file_system_id"), of: ["aws_efs_file_system"])
            else { continue }
            let own = endpoints[instance.index]?.interfaces ?? []
            endpoints[system, default: Endpoint(instance: system, kind: .interfaces)].interfaces += own
        }
    }
}
