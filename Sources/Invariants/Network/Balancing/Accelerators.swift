/// A load balancer or instance behind a listener of Global Accelerator.
struct Accelerated {
    let place: Place
    let name: String
    /// Whether the accelerator is on, and this endpoint gets a share of what comes.
    let isEnabled: Answer
    let transport: Resolved
    /// The listener's ports.
    let ports: [PortRange]
    /// The ports that arrive as others: the listener's and the endpoint's.
    let overrides: [(listener: Int?, endpoint: Int?)]
    /// Whether the endpoint sees the client's address.
    let keepsClient: Answer
    let isCertain: Bool

    /// Whether what comes to the accelerator arrives on a port.
    func takes(_ traffic: Traffic) -> Answer {
        let name = transport.string?.lowercased()
        guard name == nil || name == traffic.transport.rawValue else { return .closed }
        var best = Answer.closed
        for override in overrides {
            let isPort: Answer = override.endpoint.map { $0 == traffic.port ? .open : .closed } ?? .unknown
            let isTaken = override.listener.map { port in ports.map { $0.contains(port) }.max() ?? .closed } ?? .unknown
            best = best.or(isPort.and(isTaken))
        }
        if !overrides.contains(where: { $0.listener == traffic.port }) {
            best = best.or(ports.map { $0.contains(traffic.port) }.max() ?? .closed)
        }
        return best.and(name == nil || !isCertain ? .unknown : .open)
    }
}

extension Topology {
    func addAccelerators() {
        for instance in model.instances(ofType: "aws_globalaccelerator_endpoint_group") {
            let section = model.section(of: instance)
            guard
                let listener = self.instance(section.link("listener_arn"), of: ["aws_globalaccelerator_listener"])
            else { continue }
            let settings = self.section(listener)
            let accelerator = self.instance(
                settings.link("accelerator_arn"), of: ["aws_globalaccelerator_accelerator"])
            let isOn = accelerator.map { self.section($0).value("enabled").answer(default: .open) } ?? .unknown
            let dial = section.value("traffic_dial_percentage")
            for (number, block) in section.sections("endpoint_configuration").enumerated() {
                guard
                    let target = self.instance(
                        block.link("endpoint_id"), of: ["aws_lb", "aws_alb", "aws_instance"])
                else { continue }
                let share: [Answer] = [dial, block.value("weight")].map { value in
                    value.isNull ? .open : value.integer.map { $0 == 0 ? .closed : .open } ?? .unknown
                }
                // Network Load Balancers keep it in some setups only.
                let isNetwork = balancerPlaces[target].map { balancers[$0].kind != .application } ?? false
                let keeps = block.value("client_ip_preservation_enabled")
                accelerators[target, default: []].append(
                    Accelerated(
                        place: Place(instance.index, "endpoint_configuration[\(number)]"), name: instance.address,
                        isEnabled: share.reduce(isOn) { $0.and($1) }, transport: settings.value("protocol"),
                        ports: settings.sections("port_range").map {
                            PortRange(first: $0.value("from_port").integer, last: $0.value("to_port").integer)
                        },
                        overrides: section.sections("port_override").map {
                            ($0.value("listener_port").integer, $0.value("endpoint_port").integer)
                        },
                        keepsClient: keeps.answer(default: isNetwork ? .unknown : .open),
                        isCertain: instance.isCertain && block.isCertain))
            }
        }
    }
}
