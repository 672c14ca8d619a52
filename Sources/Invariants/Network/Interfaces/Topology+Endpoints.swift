import Provider

extension Topology {
    /// Everything that has interfaces, and what can be asked about without having any.
    func addEndpoints() {
        addElasticAddresses()
        addGroupAttachments()
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
    ///   - more: The groups that come later, beside the others.
    ///   - followsPublic: Whether its addresses of version 6 are public where the others are.
    ///   - isPublic: Whether there is a public address in a subnet, and where that is said.
    func interfaces(
        of instance: ResourceInstance, in links: Links, groups: Links, more: Links = Links(),
        address: IPNetwork? = nil, has6: (Subnet) -> Answer = { $0.assigns6 }, followsPublic: Bool = false,
        elastic: [Int?] = [], isPublic: (Subnet) -> (Answer, Place)
    ) -> [Interface] {
        var places = links.items.map { subnet($0) }
        if links.mayHaveMore || links.items.isEmpty { places.append(subnet(.unknown)) }
        return places.map { place in
            let subnet = subnets[place]
            let (answer, said) = isPublic(subnet)
            var set = groupSet(groups, in: subnet.vpc)
            if !more.isEmpty { set.add(groupSet(more, in: subnet.vpc)) }
            return Interface(
                owner: instance.index, subnet: place, groups: set, address: address, isPublic: answer,
                publicPlace: said, has6: subnet.has6.and(has6(subnet)), isPublic6: followsPublic ? answer : .open,
                elastic: elastic)
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
    /// Whether it has a public name without that block, and no interfaces.
    var isPublicWithoutBlock = false

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
            groups: "security_group_ids", isPublicWithoutBlock: true),
        EndpointShape(
            type: "aws_elasticsearch_domain", block: "vpc_options", subnets: "subnet_ids",
            groups: "security_group_ids", isPublicWithoutBlock: true),
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
                guard let inner = section.section(block) else {
                    if shape.isPublicWithoutBlock { addPublicService(instance, section) }
                    continue
                }
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
            let isPublic = isPublic(instance, shape, section)
            let place = Place(instance.index, shape.isPublic)
            let address = section.value("ip_address").network
            add(
                instance,
                interfaces(
                    of: instance, in: links, groups: section.links(shape.groups), address: address,
                    isPublic: { _ in (isPublic, place) }))
        }
    }

    /// Whether it has public addresses.
    private func isPublic(_ instance: ResourceInstance, _ shape: EndpointShape, _ section: Section) -> Answer {
        switch shape.type {
        case "aws_msk_cluster":
            // MSK Developer Guide, "Public access".
            guard let access = section.section("connectivity_info")?.section("public_access") else { return .closed }
            let type = access.value("type")
            if type == .string("SERVICE_PROVIDED_EIPS") { return access.isCertain ? .open : .unknown }
            return type.isNull || type == .string("DISABLED") ? .closed : .unknown
        case "aws_redshift_cluster":
            // Yes by default up to version 5 of the provider, no from version 6 on.
            return section.value("publicly_accessible").answer(
                default: model.configuration.isBelowVersion6OfAWS ? .open : .closed)
        default: return shape.isPublic.map { section.value($0).answer() } ?? .closed
        }
    }

    /// A domain without `vpc_options` (OpenSearch Service, "Launching your domains within a VPC").
    private func addPublicService(_ instance: ResourceInstance, _ section: Section) {
        let isEnforced = section.section("domain_endpoint_options")?.value("enforce_https").answer() ?? .unknown
        add(instance, as: .publicService(plain: isEnforced == .open ? .closed : .unknown))
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
