/// What a plan does to one resource.
public struct PlannedChange: Sendable {
    /// The entry in the plan.
    public let value: JSONValue
    /// Why Terraform will plan it only later, such as `instance_count_unknown`; nil for what the plan itself does.
    public let deferral: String?

    init(_ value: JSONValue, deferral: String? = nil) {
        self.value = value
        self.deferral = deferral
    }

    /// The address with modules and instance key, such as `module.web.aws_instance.a[0]`.
    public var address: String { value["address"]?.string ?? "" }
    /// The address in the state before the plan, where the resource is moved.
    public var previousAddress: String? { value["previous_address"]?.string }
    /// `managed`, `data`, or what else there may be.
    public var mode: String { value["mode"]?.string ?? "" }
    /// The resource's type, such as `aws_vpc`.
    public var type: String { value["type"]?.string ?? "" }
    /// The resource's name without modules and instance key.
    public var name: String { value["name"]?.string ?? "" }
    /// The provider's source address, such as `registry.terraform.io/hashicorp/aws`.
    public var provider: String { value["provider_name"]?.string ?? "" }
    /// The key of an object that was replaced and not yet deleted.
    public var deposed: String? { value["deposed"]?.string }
    /// Why Terraform does it, such as `replace_because_cannot_update`; text of later versions too.
    public var actionReason: String? { value["action_reason"]?.string }
    /// What it does, with the values.
    public var change: PlannedValues { PlannedValues(value["change"] ?? value) }

    /// What the entry says besides, by keys that this version does not know.
    public var unknownParts: [(key: String, value: JSONValue)] {
        guard let values = value["change"] else { return Self.unknown(in: value, Self.known + PlannedValues.known) }
        return Self.unknown(in: value, Self.known) + Self.unknown(in: values, PlannedValues.known)
    }

    private static func unknown(in value: JSONValue, _ known: [String]) -> [(key: String, value: JSONValue)] {
        value.members.compactMap { member in
            known.contains { member.name.isString($0) } || member.value.isNull ? nil : (member.key, member.value)
        }
    }

    private static let known = [
        "address", "previous_address", "module_address", "mode", "type", "name", "index", "provider_name", "deposed",
        "action_reason", "change",
    ]
}

/// The values of a resource or output before and after a plan, and what the plan does to it.
public struct PlannedValues: Sendable {
    private let value: JSONValue

    init(_ value: JSONValue) {
        self.value = value
    }

    static let known = [
        "actions", "before", "after", "after_unknown", "before_sensitive", "after_sensitive", "replace_paths",
        "importing", "generated_config", "before_identity", "after_identity",
    ]

    /// The actions in order: `["delete", "create"]`; words of later versions too.
    public var actions: [String] { value["actions"].map { $0.elements.map { $0.string ?? "" } } ?? [] }
    /// The values before; nil where there is no object.
    public var before: JSONValue? { value["before"].flatMap { $0.isNull ? nil : $0 } }
    /// The values after, as far as they are known; nil where there is no object.
    public var after: JSONValue? { value["after"].flatMap { $0.isNull ? nil : $0 } }
    /// `true` at each place whose value is known after apply only.
    public var afterUnknown: JSONValue? { value["after_unknown"] }
    /// `true` at each place whose value before is hidden.
    public var beforeSensitive: JSONValue? { value["before_sensitive"] }
    /// `true` at each place whose value after is hidden.
    public var afterSensitive: JSONValue? { value["after_sensitive"] }
    /// The ID or identity by which an existing object is taken over; nil where none is.
    public var importing: JSONValue? { value["importing"].flatMap { $0.isNull ? nil : $0 } }
    /// The configuration that Terraform generated for an import.
    public var generatedConfiguration: String? { value["generated_config"]?.string }

    /// The paths that make the resource be replaced, each a list of names and indexes.
    public var replacePaths: [[JSONValue]] {
        value["replace_paths"].map { $0.elements.map { Array($0.elements) } } ?? []
    }
}
