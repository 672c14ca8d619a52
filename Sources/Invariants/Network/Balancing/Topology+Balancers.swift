extension Topology {
    /// Load balancers with their listeners, and target groups.
    func addBalancers() {
        for type in ["aws_lb_target_group", "aws_alb_target_group"] {
            for instance in model.instances(ofType: type) {
                let section = model.section(of: instance)
                let targetType = section.value("target_type")
                targetGroupPlaces[instance.index] = targetGroups.count
                targetGroups.append(
                    TargetGroup(
                        instance: instance.index, name: instance.address, port: section.value("port").integer,
                        targetType: targetType.isNull ? "instance" : targetType.string,
                        transport: section.value("protocol").string,
                        preservesClient: section.value("preserve_client_ip"),
                        crossesZones: section.value("load_balancing_cross_zone_enabled")))
            }
        }
        for type in ["aws_lb", "aws_alb"] {
            for instance in model.instances(ofType: type) { addBalancer(instance) }
        }
        for instance in model.instances(ofType: "aws_elb") { addClassicBalancer(instance) }
        addListeners()
        for (balancer, value) in balancers.enumerated() {
            for (listener, value) in value.listeners.enumerated() {
                balancers[balancer].listenerPlaces[value.port, default: []].append(listener)
                for group in Set(value.forwards.compactMap(\.group)).sorted() {
                    fronts[group, default: []].append((balancer, listener))
                }
            }
        }
    }

    /// The target group that a link means, by its place.
    func targetGroup(_ link: Link?) -> Int? {
        instance(link, of: ["aws_lb_target_group", "aws_alb_target_group"]).flatMap { targetGroupPlaces[$0] }
    }

    private func addBalancer(_ instance: ResourceInstance) {
        let section = model.section(of: instance)
        let type = section.value("load_balancer_type")
        let kind: LoadBalancer.Kind =
            switch type.isNull ? "application" : type.string {
            case "application": .application
            case "network": .network
            case "gateway": .gateway
            default: .unknown
            }
        let isInternal = section.value("internal").answer()
        let isPublic: Answer = isInternal == .open ? .closed : isInternal == .closed ? .open : .unknown
        var links = section.links("subnets")
        for block in section.sections("subnet_mapping") {
            if let link = block.link("subnet_id") { links.items.append(link) }
            if !block.isCertain { links.mayHaveMore = true }
        }
        let groups = section.links("security_groups")
        let stack = section.value("ip_address_type")
        // Of the one type that has no public address of version 4, those of version 6 are public all the same.
        let is6Only = stack == .string("dualstack-without-public-ipv4")
        let isPublic4: Answer =
            is6Only ? .closed : stack.isNull || stack.string != nil ? isPublic : isPublic.and(.unknown)
        let place = Place(instance.index, is6Only ? "ip_address_type" : "internal")
        var found = interfaces(
            of: instance, in: links, groups: groups,
            has6: { subnet in
                if stack.isNull || stack == .string("ipv4") { return .closed }
                return stack.string == nil ? .unknown : subnet.has6
            }, isPublic: { _ in (isPublic4, place) })
        for index in found.indices {
            found[index].isPublic6 = isPublic
            if kind == .network, groups.isEmpty { found[index].groups = GroupSet(isOpen: true) }
        }
        add(instance, found, as: .balancer(balancers.count))
        balancerPlaces[instance.index] = balancers.count
        let crosses = section.value("enable_cross_zone_load_balancing").answer()
        balancers.append(
            LoadBalancer(
                instance: instance.index, name: instance.address, kind: kind, isPublic: isPublic,
                crossesZones: kind == .network ? crosses : .open))
    }

    private func addListeners() {
        var places: [Int: (balancer: Int, listener: Int)] = [:]
        for type in ["aws_lb_listener", "aws_alb_listener"] {
            for instance in model.instances(ofType: type) {
                let section = model.section(of: instance)
                guard let owner = self.instance(section.link("load_balancer_arn"), of: ["aws_lb", "aws_alb"]),
                    let index = balancerPlaces[owner]
                else { continue }
                let name = section.value("protocol")
                let transports = Self.transports(name.isNull ? "HTTP" : name.string)
                var listener = Listener(
                    place: Place(instance.index), name: instance.address, port: section.value("port").integer,
                    tcp: transports.tcp, udp: transports.udp, isCertain: instance.isCertain)
                for action in section.sections("default_action") {
                    listener.forwards += forwards(action, isCertain: action.isCertain, Place(instance.index))
                }
                places[instance.index] = (index, balancers[index].listeners.count)
                balancers[index].listeners.append(listener)
            }
        }
        for type in ["aws_lb_listener_rule", "aws_alb_listener_rule"] {
            for instance in model.instances(ofType: type) {
                let section = model.section(of: instance)
                guard
                    let listener = self.instance(
                        section.link("listener_arn"), of: ["aws_lb_listener", "aws_alb_listener"]),
                    let place = places[listener]
                else { continue }
                for action in section.sections("action") {
                    balancers[place.balancer].listeners[place.listener].forwards += forwards(
                        action, isCertain: action.isCertain && instance.isCertain, Place(instance.index))
                }
            }
        }
    }

    /// What a listener of a protocol takes.
    private static func transports(_ name: String?) -> (tcp: Answer, udp: Answer) {
        switch name?.uppercased() {
        case "HTTP", "HTTPS", "TCP", "TLS": (.open, .closed)
        case "UDP", "QUIC": (.closed, .open)
        case "TCP_UDP", "TCP_QUIC": (.open, .open)
        case nil: (.unknown, .unknown)
        default: (.closed, .closed)
        }
    }

    /// The target groups of an action; a group of weight 0 gets no requests.
    private func forwards(_ action: Section, isCertain: Bool, _ place: Place) -> [Forward] {
        let type = action.value("type")
        if let text = type.string, text != "forward" { return [] }
        let base: Answer = isCertain && type.string != nil ? .open : .unknown
        var result: [Forward] = []
        if let link = action.link("target_group_arn") {
            result.append(Forward(group: targetGroup(link), answer: base, place: place))
        }
        for block in action.section("forward")?.sections("target_group") ?? [] {
            let weight = block.value("weight")
            let answer: Answer =
                weight.isNull ? .open : weight.integer.map { $0 == 0 ? .closed : .open } ?? .unknown
            result.append(
                Forward(
                    group: targetGroup(block.link("arn")),
                    answer: base.and(answer).and(block.isCertain ? .open : .unknown), place: place))
        }
        return result
    }
}
