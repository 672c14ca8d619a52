import Terraform

/// Ports that a service or its target group names and its containers do not have.
///
/// Amazon ECS API Reference, "LoadBalancer" and "PortMapping"; Amazon ECS Developer Guide, "Use load balancing to
/// distribute Amazon ECS service traffic": tasks of the network mode awsvpc are registered by their IP addresses.
struct ContainerPorts: RefusalRule {
    let descriptions = [
        RuleDescription(
            "container-port", "A service's load balancer block names a container and a port that its task has."),
        RuleDescription("host-port", "In the network mode awsvpc a container's host port is its container port."),
        RuleDescription("target-type", "Tasks of the network mode awsvpc need a target group of the target type ip."),
        RuleDescription(
            "target-group-port", "A target group's port is that of the containers that register with it."),
    ]

    func findings(in model: Model) -> [Finding] {
        model.all("aws_ecs_task_definition").flatMap(hostPorts)
            + model.all("aws_ecs_service").flatMap { service in
                (service.blocks("load_balancer") ?? []).flatMap { findings(of: $0, service) }
            }
    }

    private func hostPorts(of task: Arguments) -> [Finding] {
        guard task.text("network_mode") == "awsvpc" else { return [] }
        return containers(of: task).flatMap { container in
            mappings(of: container).compactMap { mapping -> Finding? in
                guard let port = mapping["containerPort"]?.integer, let host = mapping["hostPort"]?.integer, host != 0,
                    host != port
                else { return nil }
                return task.finding(
                    rule: "host-port",
                    "container \"\(container["name"]?.string ?? "")\" of \(task.address) maps port \(port) to "
                        + "host port \(host); with network mode awsvpc both are the same, so leave hostPort out",
                    at: "container_definitions")
            }
        }
    }

    private func findings(of balancer: Arguments, _ service: Arguments) -> [Finding] {
        let group = balancer.target("target_group_arn")
        var findings = group.map { portFindings(balancer, $0) } ?? []
        guard let task = service.target("task_definition"), task.instance.type == "aws_ecs_task_definition" else {
            return findings
        }
        if let group, task.text("network_mode") == "awsvpc", group.instance.type.hasSuffix("lb_target_group") {
            let type = group["target_type"]
            if type.isNull || type.string != nil && type.string != "ip" {
                findings.append(
                    group.finding(
                        rule: "target-type",
                        "target_type of \(group.address) is \"\(type.string ?? "instance")\", but "
                            + "\(service.address) registers tasks of network mode awsvpc, which takes \"ip\"",
                        at: type.isNull ? nil : "target_type"))
            }
        }
        return findings + containerFindings(balancer, task)
    }

    private func containerFindings(_ balancer: Arguments, _ task: Arguments) -> [Finding] {
        guard let name = balancer.text("container_name"), let port = balancer.integer("container_port") else {
            return []
        }
        let containers = containers(of: task)
        let names = containers.compactMap { $0["name"]?.string }
        guard !containers.isEmpty, names.count == containers.count else { return [] }
        guard let container = containers.first(where: { $0["name"]?.string == name }) else {
            let nearest = Spelling.nearest(to: name, among: names).map { "; did you mean \"\($0)\"?" }
            return [
                balancer.finding(
                    rule: "container-port",
                    "container_name of \(balancer.address) is \"\(name)\", which \(task.address) "
                        + "does not have"
                        + (nearest ?? "; it has \(names.map { "\"\($0)\"" }.joined(separator: ", "))"),
                    at: "container_name")
            ]
        }
        let mappings = mappings(of: container)
        let ports = mappings.compactMap { $0["containerPort"]?.integer }
        guard ports.count == mappings.count, !ports.contains(port) else { return [] }
        let has = ports.isEmpty ? "has no port" : "has \(ports.map(String.init).joined(separator: ", "))"
        return [
            balancer.finding(
                rule: "container-port",
                "container_port of \(balancer.address) is \(port), but container \"\(name)\" of "
                    + "\(task.address) \(has)",
                at: "container_port")
        ]
    }

    /// AWS registers each task with its own port; a group of another port is a mistake all the same, and health checks of
    /// `traffic-port` go where nobody expects them.
    private func portFindings(_ balancer: Arguments, _ group: Arguments) -> [Finding] {
        guard let port = balancer.integer("container_port"), let groupPort = group.integer("port"), port != groupPort
        else { return [] }
        return [
            balancer.finding(
                .warning, rule: "target-group-port",
                "container_port of \(balancer.address) is \(port), and \(group.address) has port "
                    + "\(groupPort); give both the same",
                at: "container_port")
        ]
    }

    private func containers(of task: Arguments) -> [Resolved] {
        task["container_definitions"].decodedJSON?.elements ?? []
    }

    private func mappings(of container: Resolved) -> [Resolved] { container["portMappings"]?.elements ?? [] }
}
