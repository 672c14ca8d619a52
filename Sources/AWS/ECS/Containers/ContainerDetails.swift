import Terraform

/// Another container of the task that must have come so far before this one starts.
public struct ContainerDependency: Hashable, Sendable {
    /// How far the other container must have come.
    public enum Condition: String, Hashable, Sendable {
        /// It runs.
        case start = "START"
        /// It ran and ended, however.
        case complete = "COMPLETE"
        /// It ran and ended with 0.
        case success = "SUCCESS"
        /// Its health check passes; it must have one.
        case healthy = "HEALTHY"
    }

    /// The other container's name.
    public let container: String
    /// How far it must have come.
    public let condition: Condition

    /// Waits for a container.
    public init(_ container: String, _ condition: Condition = .start) {
        self.container = container
        self.condition = condition
    }

    var json: JSONText {
        .object([
            .init("containerName", .string(Expression(container))),
            .init("condition", .string(Expression(condition.rawValue))),
        ])
    }
}

/// A volume of the task as a container sees it.
public struct MountPoint: Hashable, Sendable {
    /// The volume's name in the task definition.
    public let volume: String
    /// Where the container sees it.
    public let path: String
    /// Whether the container may only read.
    public let isReadOnly: Bool

    /// Mounts a volume; writable unless said otherwise.
    public init(_ volume: String, at path: String, isReadOnly: Bool = false) {
        self.volume = volume
        self.path = path
        self.isReadOnly = isReadOnly
    }

    var json: JSONText {
        .object([
            .init("sourceVolume", .string(Expression(volume))), .init("containerPath", .string(Expression(path))),
            .init("readOnly", .bool(Expression(isReadOnly))),
        ])
    }
}

/// A limit of the operating system for a container's processes; Fargate lets `nofile` alone be set.
public struct Ulimit: Hashable, Sendable {
    /// The limit's name, such as `nofile`.
    public let name: String
    /// What a process starts with.
    public let soft: Int
    /// What a process may raise it to.
    public let hard: Int

    /// Makes a limit.
    public init(_ name: String, soft: Int, hard: Int) {
        self.name = name
        self.soft = soft
        self.hard = hard
    }

    /// The number of open files.
    public static func openFiles(soft: Int, hard: Int) -> Ulimit { Ulimit("nofile", soft: soft, hard: hard) }

    var json: JSONText {
        .object([
            .init("name", .string(Expression(name))), .init("softLimit", .integer(Expression(soft))),
            .init("hardLimit", .integer(Expression(hard))),
        ])
    }
}

/// A kernel parameter of the container's own, such as `net.ipv4.tcp_keepalive_time`.
public struct SystemControl: Hashable, Sendable {
    /// The parameter's name.
    public let name: String
    /// Its value.
    public let value: String

    /// Sets a parameter.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    var json: JSONText {
        .object([.init("namespace", .string(Expression(name))), .init("value", .string(Expression(value)))])
    }
}

/// The volumes of another container of the task.
public struct VolumesFrom: Hashable, Sendable {
    /// The other container's name.
    public let container: String
    /// Whether this container may only read.
    public let isReadOnly: Bool

    /// Takes over the mounts of a container; writable unless said otherwise.
    public init(_ container: String, isReadOnly: Bool = false) {
        self.container = container
        self.isReadOnly = isReadOnly
    }

    var json: JSONText {
        .object([
            .init("sourceContainer", .string(Expression(container))), .init("readOnly", .bool(Expression(isReadOnly))),
        ])
    }
}
