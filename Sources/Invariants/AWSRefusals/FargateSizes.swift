import Terraform

/// CPU and memory that Fargate does not offer together, and what else a task on Fargate must say.
///
/// Amazon ECS Developer Guide, "Amazon ECS task definition parameters for Fargate", task CPU and memory.
struct FargateSizes: RefusalRule {
    let descriptions = [
        RuleDescription("fargate-size", "Fargate does not offer this CPU and memory together."),
        RuleDescription("fargate-network", "A task on Fargate needs the network mode awsvpc."),
    ]

    func findings(in model: Model) -> [Finding] {
        model.all("aws_ecs_task_definition").flatMap { task -> [Finding] in
            guard task["requires_compatibilities"].elements?.contains(.string("FARGATE")) == true else { return [] }
            return size(of: task) + network(of: task)
        }
    }

    private func size(of task: Arguments) -> [Finding] {
        for name in ["cpu", "memory"] where task[name].isNull {
            let message = "\(task.address) has no \(name), which Fargate needs; give the task's own"
            return [task.finding(rule: "fargate-size", message)]
        }
        guard let cpu = units(task.text("cpu"), of: "vcpu"),
            let memory = units(task.text("memory"), of: "gb")
        else { return [] }
        guard let offered = Self.memory[cpu] else {
            let list = Self.memory.keys.sorted().map(String.init).joined(separator: ", ")
            let message = "cpu of \(task.address) is \(cpu), and Fargate offers \(list)"
            return [task.finding(rule: "fargate-size", message, at: "cpu")]
        }
        if offered.contains(memory) { return [] }
        let nearest = offered.min { abs($0 - memory) < abs($1 - memory) } ?? memory
        return [
            task.finding(
                rule: "fargate-size",
                "\(task.address) has cpu \(cpu) and memory \(memory), which Fargate does not offer together; "
                    + "the nearest memory is \(nearest)",
                at: "memory")
        ]
    }

    private func network(of task: Arguments) -> [Finding] {
        let mode = task["network_mode"]
        guard mode.isNull || mode.string != nil && mode.string != "awsvpc" else { return [] }
        let given = mode.string.map { "is \"\($0)\"" } ?? "is not given"
        return [
            task.finding(
                rule: "fargate-network",
                "network_mode of \(task.address) \(given), and Fargate takes \"awsvpc\" alone",
                at: mode.isNull ? nil : "network_mode")
        ]
    }

    /// CPU units or MiB, also of the forms `.25 vCPU` and `2 GB`, which are 1,024 to the unit.
    private func units(_ text: String?, of unit: String) -> Int? {
        guard let text else { return nil }
        if let number = Int(text) { return number }
        let lower = text.lowercased()
        guard lower.hasSuffix(unit) else { return nil }
        let digits = lower.dropLast(unit.count).filter { $0 != " " }
        return Double(digits.first == "." ? "0\(digits)" : String(digits)).map { Int($0 * 1024) }
    }

    /// The memory in MiB for each number of CPU units.
    private static let memory: [Int: [Int]] = [
        256: [512, 1024, 2048],
        512: Array(stride(from: 1024, through: 4096, by: 1024)),
        1024: Array(stride(from: 2048, through: 8192, by: 1024)),
        2048: Array(stride(from: 4096, through: 16384, by: 1024)),
        4096: Array(stride(from: 8192, through: 30720, by: 1024)),
        8192: Array(stride(from: 16384, through: 61440, by: 4096)),
        16384: Array(stride(from: 32768, through: 122_880, by: 8192)),
    ]
}
