extension Topology {
    /// Which resources are targets of which groups.
    func addRegistrations() {
        addClassicRegistrations()
        var byAddress: [IPNetwork: [Int]] = [:]
        for endpoint in endpoints.keys.sorted() {
            for interface in endpoints[endpoint]?.interfaces ?? [] {
                if let address = interface.address { byAddress[address, default: []].append(endpoint) }
            }
        }
        for type in ["aws_lb_target_group_attachment", "aws_alb_target_group_attachment"] {
            for instance in model.instances(ofType: type) { addAttachment(instance, byAddress) }
        }
        for instance in model.instances(ofType: "aws_ecs_service") {
            for (index, block) in model.section(of: instance).sections("load_balancer").enumerated()
            where block.has("target_group_arn") {
                register(
                    instance.index, group: targetGroup(block.link("target_group_arn")),
                    port: block.value("container_port").integer, isCertain: block.isCertain,
                    Place(instance.index, "load_balancer[\(index)].container_port"))
            }
        }
        for instance in model.instances(ofType: "aws_autoscaling_group") {
            let section = model.section(of: instance)
            let links = section.links("target_group_arns")
            for link in links.items {
                registerAtGroupPort(instance.index, link, isCertain: true, Place(instance.index))
            }
            for block in section.sections("traffic_source") {
                guard let link = block.link("identifier") else { continue }
                registerAtGroupPort(instance.index, link, isCertain: block.isCertain, Place(instance.index))
            }
        }
        for (type, group) in [
            ("aws_autoscaling_attachment", "lb_target_group_arn"),
            ("aws_autoscaling_attachment", "alb_target_group_arn"),
        ] {
            for instance in model.instances(ofType: type) {
                let section = model.section(of: instance)
                guard let link = section.link(group),
                    let target = self.instance(section.link("autoscaling_group_name"), of: ["aws_autoscaling_group"])
                else { continue }
                registerAtGroupPort(target, link, isCertain: instance.isCertain, Place(instance.index))
            }
        }
        for instance in model.instances(ofType: "aws_autoscaling_traffic_source_attachment") {
            let section = model.section(of: instance)
            guard let link = section.section("traffic_source")?.link("identifier"),
                let target = self.instance(section.link("autoscaling_group_name"), of: ["aws_autoscaling_group"])
            else { continue }
            registerAtGroupPort(target, link, isCertain: instance.isCertain, Place(instance.index))
        }
    }

    /// The places of a target's registrations that may have a port.
    func registrations(of target: Int, on port: Int) -> [Int] {
        guard let places = registrationPlaces[target] else { return [] }
        return places[port, default: []] + places[nil, default: []]
    }

    func indexRegistrations() {
        for (target, all) in registrations {
            for (place, registration) in all.enumerated() {
                registrationPlaces[target, default: [:]][registration.port, default: []].append(place)
            }
        }
    }

    private func register(
        _ target: Int, group: Int?, port: Int?, isCertain: Bool, _ place: Place, interface: IPNetwork? = nil
    ) {
        registrations[target, default: []].append(
            Registration(
                group: group, target: target, port: port, isCertain: isCertain, interface: interface, place: place))
    }

    private func registerAtGroupPort(_ target: Int, _ link: Link, isCertain: Bool, _ place: Place) {
        let group = targetGroup(link)
        register(target, group: group, port: group.flatMap { targetGroups[$0].port }, isCertain: isCertain, place)
    }

    /// A target by instance, by private address, or another load balancer.
    private func addAttachment(_ instance: ResourceInstance, _ byAddress: [IPNetwork: [Int]]) {
        let section = model.section(of: instance)
        let group = targetGroup(section.link("target_group_arn"))
        let own = section.value("port")
        let port = own.isNull ? group.flatMap { targetGroups[$0].port } : own.integer
        let link = section.link("target_id")
        func add(_ target: Int, _ interface: IPNetwork? = nil) {
            register(
                target, group: group, port: port, isCertain: instance.isCertain, Place(instance.index),
                interface: interface)
        }
        switch link {
        case .instance(let target)?: add(target)
        case .foreign(.symbol(let symbol))?:
            if let target = symbol.instance, symbol.attribute.hasPrefix("private_ip") { add(target) }
        case .foreign(.string(let text))?:
            // An address that the document gives to an interface.
            guard let address = IPNetwork(text) else { return }
            for endpoint in byAddress[address] ?? [] { add(endpoint, address) }
        default: break
        }
    }
}
