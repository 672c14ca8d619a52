extension Topology {
    /// A Classic Load Balancer: each listener has a port at the instances (Classic Load Balancers, "Listeners").
    func addClassicBalancer(_ instance: ResourceInstance) {
        let section = model.section(of: instance)
        let isInternal = section.value("internal").answer()
        let isPublic: Answer = isInternal == .open ? .closed : isInternal == .closed ? .open : .unknown
        let crosses = section.value("cross_zone_load_balancing").answer(default: .open)
        var balancer = LoadBalancer(
            instance: instance.index, name: instance.address, kind: .classic, isPublic: isPublic, crossesZones: crosses)
        for (number, block) in section.sections("listener").enumerated() {
            let place = Place(instance.index, "listener[\(number)]")
            let name = "\(instance.address), listener \(number + 1),"
            balancer.listeners.append(
                Listener(
                    place: place, name: name, port: block.value("lb_port").integer, tcp: .open, udp: .closed,
                    isCertain: block.isCertain,
                    forwards: [Forward(group: targetGroups.count, answer: .open, place: place)]))
            classicGroups[instance.index, default: []].append(targetGroups.count)
            targetGroups.append(
                TargetGroup(
                    instance: instance.index, name: "the instances of \(instance.address)",
                    port: block.value("instance_port").integer, targetType: "instance", transport: "TCP",
                    preservesClient: .null, crossesZones: .null))
        }
        add(
            instance,
            interfaces(
                of: instance, in: section.links("subnets"), groups: section.links("security_groups"),
                has6: { _ in .closed }, isPublic: { _ in (isPublic, Place(instance.index, "internal")) }),
            as: .balancer(balancers.count))
        balancerPlaces[instance.index] = balancers.count
        balancers.append(balancer)
    }

    /// The instances of classic load balancers, named by them or by a resource of their own.
    func addClassicRegistrations() {
        func register(_ target: Link?, at balancer: Link?, isCertain: Bool, _ place: Place) {
            guard let owner = instance(balancer, of: ["aws_elb"]),
                let target = instance(target, of: ["aws_instance", "aws_autoscaling_group", "aws_ecs_service"])
            else { return }
            for group in classicGroups[owner] ?? [] {
                registrations[target, default: []].append(
                    Registration(
                        group: group, target: target, port: targetGroups[group].port, isCertain: isCertain,
                        place: place))
            }
        }
        for instance in model.instances(ofType: "aws_elb") {
            for link in model.section(of: instance).links("instances").items {
                register(link, at: .instance(instance.index), isCertain: true, Place(instance.index, "instances"))
            }
        }
        for (type, target, balancer) in [
            ("aws_elb_attachment", "instance", "elb"), ("aws_autoscaling_attachment", "autoscaling_group_name", "elb"),
        ] {
            for instance in model.instances(ofType: type) {
                let section = model.section(of: instance)
                register(
                    section.link(target), at: section.link(balancer), isCertain: instance.isCertain,
                    Place(instance.index))
            }
        }
        for instance in model.instances(ofType: "aws_autoscaling_group") {
            for link in model.section(of: instance).links("load_balancers").items {
                register(
                    .instance(instance.index), at: link, isCertain: true, Place(instance.index, "load_balancers"))
            }
        }
        for instance in model.instances(ofType: "aws_ecs_service") {
            for (index, block) in model.section(of: instance).sections("load_balancer").enumerated() {
                register(
                    .instance(instance.index), at: block.link("elb_name"), isCertain: block.isCertain,
                    Place(instance.index, "load_balancer[\(index)]"))
            }
        }
    }
}
