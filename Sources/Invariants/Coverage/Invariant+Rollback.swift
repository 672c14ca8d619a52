import Terraform

extension Invariant {
    /// Deployments that do not undo themselves when they fail.
    static let rollback = Invariant(
        "rollback", "A deployment that fails is rolled back by itself.",
        source: "AWS Well-Architected Framework, OPS06-BP04 \"Automate testing and rollback\""
    ) { model in
        model.all("aws_ecs_service").compactMap(circuitBreaker)
            + model.all("aws_codedeploy_deployment_group").compactMap(group)
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
        guard let configuration = configurations.first, configuration["enabled"].bool != false else {
            return Violation(
                group,
                "\(group.address) does not roll a failed deployment back; add auto_rollback_configuration with "
                    + "enabled and the event DEPLOYMENT_FAILURE")
        }
        let events = configuration["events"]
        guard events.isNull || events.elements.map({ !$0.contains(.string("DEPLOYMENT_FAILURE")) }) ?? false else {
            return nil
        }
        return Violation(
            group, at: configuration.place("events"),
            "\(group.address) rolls back, but not on DEPLOYMENT_FAILURE; add it to the events")
    }
}
