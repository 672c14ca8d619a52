import Terraform

extension ContainerDefinition {
    /// The container as DescribeTaskDefinition gives it back: `cpu` and `essential` always there, and the lists that AWS
    /// fills in written out, so that a second plan finds nothing to change.
    var json: JSONText {
        var members: [JSONText.Member] = []
        func add(_ key: String, _ value: JSONText?) {
            if let value { members.append(.init(key, value)) }
        }
        func text(_ value: String?) -> JSONText? { value.map { .string(Expression($0)) } }
        func integer(_ value: Int?) -> JSONText? { value.map { .integer(Expression($0)) } }
        func list(_ values: [JSONText]) -> JSONText? { values.isEmpty ? .none : .some(.array(values)) }
        func words(_ values: [String]) -> JSONText? { list(values.map { .string(Expression($0)) }) }

        add("name", text(name))
        add("image", .string(image))
        add("cpu", integer(cpu))
        add("memory", integer(memory))
        add("memoryReservation", integer(memoryReservation))
        add("portMappings", .array(ports.map(\.json)))
        add("essential", .bool(Expression(isEssential)))
        add("entryPoint", words(entryPoint))
        add("command", words(command))
        add("environment", environment.json)
        add(
            "environmentFiles",
            list(environmentFiles.map { .object([.init("value", .string($0)), .init("type", "s3")]) }))
        add("mountPoints", .array(mountPoints.map(\.json)))
        add("volumesFrom", .array(volumesFrom.map(\.json)))
        add("linuxParameters", usesInit.map { .object([.init("initProcessEnabled", .bool(Expression($0)))]) })
        if !secrets.isEmpty { add("secrets", secrets.json) }
        add("dependsOn", list(dependsOn.map(\.json)))
        add("startTimeout", startTimeout.map { .number($0.inSeconds.cast()) })
        add("stopTimeout", stopTimeout.map { .number($0.inSeconds.cast()) })
        add("user", text(user))
        add("workingDirectory", text(workingDirectory))
        add("readonlyRootFilesystem", hasReadOnlyRoot.map { .bool(Expression($0)) })
        if !dockerLabels.isEmpty {
            add("dockerLabels", .object(dockerLabels.pairs.map { .init($0.name, .string($0.value)) }))
        }
        add("ulimits", list(ulimits.map(\.json)))
        add("logConfiguration", logs?.json)
        add("healthCheck", healthCheck?.json)
        add("systemControls", .array(systemControls.map(\.json)))
        return .object(members + others)
    }
}
