extension Search {
    /// Whether targets see the client's address (ELB, "Client IP preservation").
    func preservation(_ balancer: LoadBalancer, _ group: Int) -> [(isKept: Bool, answer: Answer)] {
        guard balancer.kind == .network else { return [(false, .open)] }
        let group = topology.targetGroups[group]
        if !group.preservesClient.isNull {
            return group.preservesClient.bool.map { [($0, .open)] } ?? [(true, .unknown), (false, .unknown)]
        }
        switch group.targetType {
        case "instance", "alb": return [(true, .open)]
        case nil: return [(true, .unknown), (false, .unknown)]
        default: return [(transport == .udp || group.transport?.contains("UDP") ?? false, .open)]
        }
    }

    /// A Network Load Balancer's node sends to its own zone alone, unless it is told to cross zones.
    func passZone(
        from node: Interface, to target: Interface, _ balancer: LoadBalancer, _ group: Int, _ trail: inout Trail
    ) -> Bool {
        let said = topology.targetGroups[group].crossesZones
        let isLeftToBalancer = said.isNull || said == .string("use_load_balancer_configuration")
        let crosses = isLeftToBalancer ? balancer.crossesZones : said.answer()
        let one = topology.subnets[node.subnet].zone
        let other = topology.subnets[target.subnet].zone
        // Where the document leaves a zone to AWS, it can be the same one.
        if crosses == .open || one == other || one.isNull || other.isNull { return true }
        let isApart = one.isZone && other.isZone
        return trail.add(
            "load balancer", isApart ? crosses : .unknown, Place(balancer.instance, "enable_cross_zone_load_balancing"),
            isApart && crosses == .closed
                ? "the node of \(balancer.name) in \(topology.subnets[node.subnet].name) does not send to \(topology.subnets[target.subnet].name), which is in another zone"
                : "only apply knows whether \(balancer.name) sends from \(topology.subnets[node.subnet].name) to \(topology.subnets[target.subnet].name), which may be in another zone"
        )
    }
}

extension Resolved {
    /// Whether it is a zone's name, or one of the names that `aws_availability_zones` lists, so that another is another zone.
    fileprivate var isZone: Bool {
        if string != nil { return true }
        guard case .symbol(let symbol) = self else { return false }
        return symbol.attribute.hasPrefix("names[") || symbol.attribute.hasPrefix("zone_ids[")
    }
}
