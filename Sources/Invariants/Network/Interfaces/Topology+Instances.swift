extension Topology {
    /// Elastic addresses, by the instance or network interface that has them.
    func addElasticAddresses() {
        func address(_ section: Section, _ instance: ResourceInstance) -> Int? {
            instance.type == "aws_eip" ? instance.index : self.instance(section.link("allocation_id"), of: ["aws_eip"])
        }
        func add(_ section: Section, _ interface: String, _ instance: ResourceInstance) {
            for (argument, types) in [
                ("instance", ["aws_instance"]), ("instance_id", ["aws_instance"]),
                (interface, ["aws_network_interface"]),
            ] {
                guard let link = section.link(argument),
                    let target = self.instance(link, of: types, by: ["id", "primary_network_interface_id"])
                else { continue }
                elasticAddresses[target, default: []].append(
                    (instance.isCertain ? .open : .unknown, Place(instance.index), address(section, instance)))
            }
            // The first interface of an instance may be named through the instance.
            if case .foreign(.symbol(let symbol))? = section.link(interface), let target = symbol.instance,
                symbol.attribute == "primary_network_interface_id"
            {
                elasticAddresses[target, default: []].append(
                    (instance.isCertain ? .open : .unknown, Place(instance.index), address(section, instance)))
            }
        }
        for instance in model.instances(ofType: "aws_eip") {
            add(model.section(of: instance), "network_interface", instance)
        }
        for instance in model.instances(ofType: "aws_eip_association") {
            add(model.section(of: instance), "network_interface_id", instance)
        }
    }

    /// The elastic addresses of an instance or network interface.
    private func elastic(of targets: [Int]) -> [Int?] {
        targets.flatMap { elasticAddresses[$0] ?? [] }.map { $0.answer == .open ? $0.address : nil }
    }

    /// A public address by itself, or an elastic one for certain.
    private func publicAddress(_ own: Answer, _ place: Place, of targets: [Int]) -> (Answer, Place) {
        var best = (own, place)
        for elastic in targets.flatMap({ elasticAddresses[$0] ?? [] }) where elastic.answer > best.0 {
            best = (elastic.answer, elastic.place)
        }
        return best
    }

    /// The groups that resources of their own give to interfaces, by the instance or network interface.
    func addGroupAttachments() {
        for instance in model.instances(ofType: "aws_network_interface_sg_attachment") {
            let section = model.section(of: instance)
            guard let link = section.link("security_group_id"), let interface = section.link("network_interface_id")
            else { continue }
            let links = instance.isCertain && link != .unknown ? Links([link]) : Links(mayHaveMore: true)
            if let target = self.instance(
                interface, of: ["aws_network_interface", "aws_instance"], by: ["id", "primary_network_interface_id"])
            {
                attachedGroups[target, default: Links()].add(links)
            } else if interface.literal == nil {
                // An interface that the document looks up, or has from elsewhere, may be any.
                anywhereGroups.mayHaveMore = true
            }
        }
    }

    /// The groups that an interface has beside those that it names.
    private func attachedGroups(of holders: [Int]) -> Links {
        holders.reduce(into: anywhereGroups) { links, holder in
            if let more = attachedGroups[holder] { links.add(more) }
        }
    }

    func addInstances() {
        for instance in model.instances(ofType: "aws_network_interface") {
            add(instance, interface(instance, ownedBy: instance))
        }
        for instance in model.instances(ofType: "aws_instance") { addInstance(instance) }
        for instance in model.instances(ofType: "aws_network_interface_attachment") {
            let section = model.section(of: instance)
            guard let owner = self.instance(section.link("instance_id"), of: ["aws_instance"]),
                let interface = self.instance(section.link("network_interface_id"), of: ["aws_network_interface"])
            else { continue }
            endpoints[owner]?.interfaces += self.interface(model.instances[interface], ownedBy: model.instances[owner])
        }
        for instance in model.instances(ofType: "aws_network_interface") {
            for block in model.section(of: instance).sections("attachment") {
                guard let owner = self.instance(block.link("instance"), of: ["aws_instance"]) else { continue }
                endpoints[owner]?.interfaces += self.interface(instance, ownedBy: model.instances[owner])
            }
        }
        for instance in model.instances(ofType: "aws_autoscaling_group") { addGroup(instance) }
    }

    private func interface(_ instance: ResourceInstance, ownedBy owner: ResourceInstance) -> [Interface] {
        let section = model.section(of: instance)
        let addresses = section.value("private_ips")
        var address: IPNetwork?
        if case .list(let list) = addresses, list.count == 1 { address = list[0].network }
        let holders = instance.index == owner.index ? [instance.index] : [instance.index, owner.index]
        return interfaces(
            of: owner, in: section.link("subnet_id").map { Links([$0]) } ?? Links(),
            groups: section.links("security_groups"), more: attachedGroups(of: holders), address: address,
            has6: { self.has6(section, $0) }, elastic: elastic(of: holders),
            isPublic: { _ in self.publicAddress(.closed, Place(instance.index), of: holders) })
    }

    private func has6(_ section: Section, _ subnet: Subnet) -> Answer {
        let count = section.value("ipv6_address_count")
        if !count.isNull { return count.integer.map { $0 > 0 ? .open : .closed } ?? .unknown }
        if section.has("ipv6_addresses") { return .open }
        return subnet.assigns6
    }

    private func addInstance(_ instance: ResourceInstance) {
        let section = model.section(of: instance)
        let template = section.section("launch_template").flatMap { launchTemplate($0, "id", "name") }
        var found: [Interface] = []
        let given = section.sections("network_interface") + section.sections("primary_network_interface")
        if !given.isEmpty {
            for block in given {
                if let interface = self.instance(block.link("network_interface_id"), of: ["aws_network_interface"]) {
                    found += self.interface(model.instances[interface], ownedBy: instance)
                } else {
                    found += interfaces(of: instance, in: Links(), groups: Links([], mayHaveMore: true)) { _ in
                        (.unknown, Place(instance.index))
                    }
                }
            }
        } else {
            let settings = template.map { launchSettings($0) }
            let flag = section.value("associate_public_ip_address")
            var groups = section.links("vpc_security_group_ids")
            if groups.isEmpty { groups = section.links("security_groups") }
            if groups.isEmpty { groups = settings?.groups ?? groups }
            let subnet = section.link("subnet_id") ?? settings?.subnet
            found = interfaces(
                of: instance, in: subnet.map { Links([$0]) } ?? Links(), groups: groups,
                more: attachedGroups(of: [instance.index]), address: section.value("private_ip").network,
                has6: { self.has6(section, $0) }, elastic: elastic(of: [instance.index])
            ) { subnet in
                let chosen = flag.isNull ? settings?.isPublic ?? .null : flag
                let own = chosen.isNull ? subnet.mapsPublic : chosen.answer()
                let place =
                    chosen.isNull
                    ? subnet.place ?? Place(instance.index) : Place(instance.index, "associate_public_ip_address")
                return self.publicAddress(own, place, of: [instance.index])
            }
        }
        add(instance, found)
    }

    /// Auto Scaling groups; their instances are as the launch template says.
    private func addGroup(_ instance: ResourceInstance) {
        let section = model.section(of: instance)
        var settings: LaunchSettings?
        if let block = section.section("launch_template") {
            settings = launchTemplate(block, "id", "name").map { launchSettings($0) }
        } else if let policy = section.section("mixed_instances_policy"),
            let block = policy.section("launch_template")?.section("launch_template_specification")
        {
            settings = launchTemplate(block, "launch_template_id", "launch_template_name").map { launchSettings($0) }
        } else if let index = self.instance(
            section.link("launch_configuration"), of: ["aws_launch_configuration"])
        {
            let own = self.section(index)
            settings = LaunchSettings(
                groups: own.links("security_groups"), isPublic: own.value("associate_public_ip_address"),
                place: Place(index, "associate_public_ip_address"))
        }
        let groups = settings?.groups ?? Links([], mayHaveMore: true)
        let flag = settings?.isPublic ?? .unknown
        add(
            instance,
            interfaces(of: instance, in: section.links("vpc_zone_identifier"), groups: groups) { subnet in
                flag.isNull
                    ? (subnet.mapsPublic, subnet.place ?? Place(instance.index))
                    : (flag.answer(), settings?.place ?? Place(instance.index))
            })
    }

    private struct LaunchSettings {
        var groups: Links
        var subnet: Link?
        /// What is said of public addresses; null where the subnet decides.
        var isPublic: Resolved
        let place: Place
    }

    private func launchTemplate(_ block: Section, _ id: String, _ name: String) -> Int? {
        instance(block.link(id) ?? block.link(name), of: ["aws_launch_template"])
    }

    private func launchSettings(_ template: Int) -> LaunchSettings {
        let section = section(template)
        guard let interface = section.section("network_interfaces") else {
            var groups = section.links("vpc_security_group_ids")
            if groups.isEmpty { groups = section.links("security_group_names") }
            return LaunchSettings(groups: groups, isPublic: .null, place: Place(template))
        }
        var groups = interface.links("security_groups")
        if groups.isEmpty { groups = section.links("vpc_security_group_ids") }
        return LaunchSettings(
            groups: groups, subnet: interface.link("subnet_id"),
            isPublic: interface.value("associate_public_ip_address"),
            place: Place(template, "network_interfaces[0].associate_public_ip_address"))
    }
}
