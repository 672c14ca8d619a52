import Terraform

extension Invariant {
    /// Deployments that do not undo themselves when they fail.
    static let rollback = Invariant(
        "rollback", "A deployment that fails is rolled back by itself.",
        source: "AWS Well-Architected Framework, OPS06-BP04 \"Automate testing and rollback\"",
        assertions: rollbackAssertions
    ) { model in
        model.all("aws_ecs_service").compactMap(circuitBreaker)
            + model.all("aws_codedeploy_deployment_group").compactMap(group)
            + model.all("aws_autoscaling_group").compactMap(refresh)
    }

    private static func circuitBreaker(_ service: Arguments) -> Violation? {
        let controller = service.blocks("deployment_controller")?.first?["type"]
        guard controller == nil || controller?.string == "ECS" else { return nil }
        // A daemon or a service that alarms roll back needs no circuit breaker beside.
        let alarms =
            service.blocks("deployment_configuration")?.first?.blocks("alarms")?.first
            ?? service.blocks("alarms")?.first
        if alarms?["enable"].bool == true && alarms?["rollback"].bool == true { return nil }
        guard let breakers = service.blocks("deployment_circuit_breaker") else { return nil }
        guard let breaker = breakers.first else {
            return Violation(
                service,
                "\(service.address) does not roll a failed deployment back; add deployment_circuit_breaker with "
                    + "enable and rollback")
        }
        for name in ["enable", "rollback"] where breaker[name].bool == false {
            return Violation(
                service, at: breaker.place(name),
                "\(service.address) does not roll a failed deployment back: \(name) of its circuit breaker is false")
        }
        return nil
    }

    private static func group(_ group: Arguments) -> Violation? {
        guard let configurations = group.blocks("auto_rollback_configuration") else { return nil }
        // Left out, `enabled` is false.
        guard let configuration = configurations.first, !configuration["enabled"].isNull,
            configuration["enabled"].bool != false
        else {
            return Violation(
                group,
                "\(group.address) does not roll a failed deployment back; add auto_rollback_configuration with "
                    + "enabled and the event DEPLOYMENT_FAILURE")
        }
        let events = configuration["events"]
        guard let named = events.elements else {
            guard events.isNull else { return nil }
            return Violation(
                group, at: configuration.path,
                "\(group.address) rolls back on no event; add DEPLOYMENT_FAILURE to the events")
        }
        let alarms = group.blocks("alarm_configuration")?.first
        var wanted = ["DEPLOYMENT_FAILURE"]
        if let alarms, !alarms["alarms"].isNull, alarms["enabled"].bool != false {
            wanted.append("DEPLOYMENT_STOP_ON_ALARM")
        }
        guard let missing = wanted.first(where: { !named.contains(.string($0)) }) else { return nil }
        return Violation(
            group, at: configuration.place("events"),
            "\(group.address) rolls back, but not on \(missing); add it to the events")
    }

    /// A refresh that stops half-way leaves old and new instances side by side.
    private static func refresh(_ group: Arguments) -> Violation? {
        guard let refresh = group.blocks("instance_refresh")?.first,
            let preferences = refresh.blocks("preferences")
        else { return nil }
        let value = preferences.first?["auto_rollback"] ?? .null
        guard value.isNull || value.bool == false else { return nil }
        return Violation(
            group, at: "instance_refresh",
            "\(group.address) does not roll a failed refresh of its instances back; set auto_rollback of the preferences to "
                + "true")
    }
}
