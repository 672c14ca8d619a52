public import Terraform

/// The containers of an ECS task, as JSON in the form that AWS gives back.
///
/// ```swift
/// ECSTaskDefinition("web", containerDefinitions: .containers(web, .xRayDaemon(), in: .quarterVCPU(.mib512)), …)
/// ```
public struct ContainerDefinitions: Hashable, Sendable {
    /// The containers in the order given, which means nothing to ECS.
    public let containers: [ContainerDefinition]
    /// The task's size, which the containers must fit; unchecked where nil.
    public let size: FargateSize?

    /// Takes containers.
    ///
    /// - Parameters:
    ///   - containers: The task's containers, 1 to 10.
    ///   - size: The task's size, which they must fit; not checked unless given.
    public init(_ containers: [ContainerDefinition], in size: FargateSize? = nil) {
        self.containers = containers
        self.size = size
    }
}

extension ContainerDefinitions: ExpressionConvertible {
    /// The containers as JSON text, or the first mistake in them.
    public var term: Term {
        if let message = mistake { return .invalid(Mistake(rule: "container-definitions", message)) }
        return JSONText.array(containers.map(\.json)).term
    }

    private var mistake: String? {
        containers.lazy.compactMap(\.mistake).first ?? mistakeTogether ?? mistakeInOrder ?? mistakeInSize
    }

    private var mistakeTogether: String? {
        guard (1...10).contains(containers.count) else {
            return "a task has 1 to 10 containers, and this one has \(containers.count)"
        }
        var names: Set<String> = []
        for container in containers where !names.insert(container.name).inserted {
            return "two containers of a task are called \"\(container.name)\"; rename one"
        }
        guard containers.contains(where: \.isEssential) else {
            return "no container of the task is essential; one must be"
        }
        // Containers of one task share its network interface.
        var ports: [String: String] = [:]
        for container in containers {
            for port in container.ports {
                let key = "\(port.container.number)/\(port.transport.rawValue)"
                if let other = ports.updateValue(container.name, forKey: key) {
                    return "port \(key) is used by containers \"\(other)\" and \"\(container.name)\"; change one"
                }
            }
        }
        return nil
    }

    private var mistakeInOrder: String? {
        for container in containers {
            for dependency in container.dependsOn {
                guard let other = containers.first(where: { $0.name == dependency.container }) else {
                    return
                        "container \"\(container.name)\" depends on \"\(dependency.container)\", which is not in the task"
                }
                if dependency.condition == .healthy, other.healthCheck == nil {
                    return "container \"\(container.name)\" waits for \"\(other.name)\" to be healthy, "
                        + "which has no health check"
                }
                if [.complete, .success].contains(dependency.condition), other.isEssential {
                    return "container \"\(container.name)\" waits for the end of \"\(other.name)\", "
                        + "which is essential and so ends the task"
                }
            }
            for other in container.volumesFrom where !containers.contains(where: { $0.name == other.container }) {
                return
                    "container \"\(container.name)\" uses volumes of \"\(other.container)\", which is not in the task"
            }
        }
        // Taking away what waits for nothing leaves the circle, if there is one.
        var waiting = containers
        while let index = waiting.firstIndex(where: { container in
            !container.dependsOn.contains { dependency in waiting.contains { $0.name == dependency.container } }
        }) {
            waiting.remove(at: index)
        }
        guard !waiting.isEmpty else { return nil }
        return "containers \(waiting.map { "\"\($0.name)\"" }.joined(separator: ", ")) wait for each other"
    }

    private var mistakeInSize: String? {
        guard let size else { return nil }
        for container in containers {
            if let memory = container.memory, memory > size.mebibytes {
                return "container \"\(container.name)\" may use \(memory) MiB of a task of \(size.mebibytes) MiB"
            }
        }
        let memory = containers.reduce(0) { $0 + ($1.memoryReservation ?? $1.memory ?? 0) }
        if memory > size.mebibytes {
            return "the containers set \(memory) MiB aside of a task of \(size.mebibytes) MiB"
        }
        let cpu = containers.reduce(0) { $0 + $1.cpu }
        if cpu > size.cpuUnits {
            return "the containers set \(cpu) CPU units aside of a task of \(size.cpuUnits)"
        }
        return nil
    }
}

extension ContainerDefinition {
    /// What AWS would refuse in this container alone.
    var mistake: String? {
        let isName =
            (1...255).contains(name.utf8.count)
            && name.utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        guard isName else {
            return "\"\(name)\" is no name of a container: names are letters, digits, \"-\" and \"_\", at most 255"
        }
        if let twice = environment.duplicate ?? secrets.duplicate {
            return "variable \"\(twice)\" of container \"\(name)\" is set twice"
        }
        if let both = environment.pairs.first(where: { secrets[$0.name] != nil }) {
            return "variable \"\(both.name)\" of container \"\(name)\" is both a value and a secret"
        }
        if let memory, let memoryReservation, memoryReservation > memory {
            return "container \"\(name)\" sets \(memoryReservation) MiB aside and may use only \(memory) MiB"
        }
        if let memory = memory ?? memoryReservation, memory < 6 {
            return "container \"\(name)\" has \(memory) MiB; Docker needs at least 6"
        }
        if let stopTimeout, !(Duration.zero...(.seconds(120))).contains(stopTimeout) {
            return "container \"\(name)\" may take \"\(stopTimeout)\" to stop; Fargate waits 120 seconds at most"
        }
        if let message = healthCheck?.mistake { return "\(message), in container \"\(name)\"" }
        return nil
    }
}

extension Expression where Value == ContainerDefinitions {
    /// The containers of a task, in the form that AWS gives back.
    ///
    /// - Parameters:
    ///   - containers: The task's containers.
    ///   - size: The task's size, which they must fit; not checked unless given.
    public static func containers(_ containers: ContainerDefinition..., in size: FargateSize? = nil) -> Self {
        Self(ContainerDefinitions(containers, in: size))
    }
}
