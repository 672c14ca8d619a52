import Terraform

extension Invariant {
    /// Services that cannot grow to their largest size, or lose more with a zone than they can spare.
    static let scalingRoom = Invariant(
        "scaling-room", "The subnets of a service have addresses for its largest number of tasks during a deployment.",
        source: "Amazon ECS Developer Guide, \"Fargate task networking\": each task takes an address of its subnet"
    ) { model in
        model.all("aws_ecs_service").compactMap { service in
            guard let most = tasks(of: service), let zones = zones(of: service) else { return nil }
            let percent =
                service["deployment_maximum_percent"].isNull
                ? 200 : service.integer("deployment_maximum_percent") ?? 200
            // CodeDeploy runs a whole second set beside the first.
            let isTwice = service.blocks("deployment_controller")?.first?.text("type") == "CODE_DEPLOY"
            let needed = isTwice ? 2 * most : (most * percent + 99) / 100
            for (zone, addresses) in zones where addresses < (needed + zones.count - 1) / zones.count {
                return Violation(
                    service, at: "network_configuration",
                    "\(service.address) may run \(needed) tasks during a deployment, and its subnets in zone \(zone) have "
                        + "\(addresses) addresses; make them larger, or lower the maximum")
            }
            return nil
        }
    }

    /// Services that stand or fall with one zone.
    static let zoneLoss = Invariant(
        "zone-loss", "A service or group has subnets in two zones or more, with room for all when one is lost.",
        source: "AWS Well-Architected Framework, REL10-BP01 \"Deploy the workload to multiple locations\""
    ) { model in
        model.all("aws_autoscaling_group").compactMap(group)
            + model.all("aws_ecs_service").compactMap { service in
                guard let zones = zones(of: service) else { return nil }
                if zones.count == 1, let zone = zones.first {
                    return Violation(
                        service, at: "network_configuration",
                        "\(service.address) has subnets in zone \(zone.name) alone; add a subnet in another zone")
                }
                guard let most = tasks(of: service) else { return nil }
                let left = zones.map(\.addresses).reduce(0, +) - (zones.map(\.addresses).max() ?? 0)
                guard left < most else { return nil }
                return Violation(
                    service, at: "network_configuration",
                    "\(service.address) may run \(most) tasks, and without its largest zone its subnets have \(left) addresses; "
                        + "make them larger")
            }
    }

    /// Instances that stand or fall with one zone.
    private static func group(_ group: Arguments) -> Violation? {
        // Without subnets of its own a group takes the default subnets of zones.
        if let names = group["availability_zones"].elements, names.count == 1, let zone = names.first {
            return Violation(
                group, at: "availability_zones",
                "\(group.address) is in zone \(zone.string ?? "of availability_zones") alone; add another zone")
        }
        guard let zones = zones(ofSubnets: group.targets("vpc_zone_identifier")), zones.count == 1,
            let zone = zones.first
        else { return nil }
        return Violation(
            group, at: "vpc_zone_identifier",
            "\(group.address) has subnets in zone \(zone.name) alone; add a subnet in another zone")
    }

    /// The most tasks of a service: what scaling allows, else what it is told to run.
    private static func tasks(of service: Arguments) -> Int? {
        for target in service.model.all("aws_appautoscaling_target") {
            let id = target["resource_id"]
            let names: Bool
            if case .text(let parts) = id {
                names =
                    parts.contains {
                        if case .symbol(let symbol) = $0 { symbol.instance == service.instance.index } else { false }
                    } || service.text("name").map { id.knownText.hasSuffix("/\($0)") } ?? false
            } else {
                names = service.text("name").map { id.knownText.hasSuffix("/\($0)") } ?? false
            }
            guard names else { continue }
            guard let most = target.integer("max_capacity") else { return nil }
            return max(most, scheduled(for: target))
        }
        return service.integer("desired_count")
    }

    /// The most that scheduled actions allow at any time.
    private static func scheduled(for target: Arguments) -> Int {
        target.model.all("aws_appautoscaling_scheduled_action").lazy
            .filter { $0["resource_id"] == target["resource_id"] }
            .flatMap { $0.blocks("scalable_target_action") ?? [] }.compactMap { $0.integer("max_capacity") }.max() ?? 0
    }

    /// The zones of a service's subnets with the addresses that are left to tasks; nil where something is not known.
    private static func zones(of service: Arguments) -> [(name: String, addresses: Int)]? {
        zones(ofSubnets: service.blocks("network_configuration")?.first?.targets("subnets"))
    }

    private static func zones(ofSubnets subnets: [Arguments]?) -> [(name: String, addresses: Int)]? {
        guard let subnets, !subnets.isEmpty else { return nil }
        var zones: [(key: Resolved, name: String, addresses: Int)] = []
        for subnet in subnets {
            let zone =
                ["availability_zone", "availability_zone_id"].map { subnet[$0] }.first { !$0.isNull } ?? .unknown
            guard zone.isOneValue, let block = subnet.text("cidr_block").flatMap({ IPNetwork($0) }),
                block.family == .v4
            else {
                return nil
            }
            // AWS keeps five addresses of each subnet (Amazon VPC User Guide, "Subnet CIDR blocks").
            let addresses = max(0, (1 << (32 - block.length)) - 5)
            if let index = zones.firstIndex(where: { $0.key == zone }) {
                zones[index].addresses += addresses
            } else {
                zones.append((zone, zone.string ?? "of \(subnet.address)", addresses))
            }
        }
        return zones.map { ($0.name, $0.addresses) }
    }
}

extension Resolved {
    /// Whether it is known, or one symbol, so that it can be told from others.
    fileprivate var isOneValue: Bool { if case .symbol = self { true } else { isKnown } }
}
