/// A plan as `terraform show -json PLAN` writes it (Terraform, "JSON Output Format", "Plan Representation").
///
/// Its parts are read where they lie, when they are asked for. What this version does not know is kept: actions and
/// reasons are text, and ``unknownParts`` is what else is there.
public struct Plan: Sendable {
    /// The document that was read.
    public let document: JSONDocument
    /// What becomes of each resource, also of those that stay as they are.
    public let changes: [PlannedChange]
    /// What somebody changed outside Terraform since the last apply.
    public let drift: [PlannedChange]
    /// Changes that Terraform will plan only later, each with its ``PlannedChange/deferral``.
    public let deferred: [PlannedChange]

    private var root: JSONValue { document.root }

    /// Reads a plan.
    ///
    /// - Throws: What is wrong where the document is no plan, or one of a format that is not known.
    public init(reading document: JSONDocument) throws(JSONError) {
        let root = document.root
        guard Self.isPlan(document) else {
            throw JSONError("it is no plan of 'terraform show -json'", at: root.position)
        }
        guard let format = root["format_version"] else {
            throw JSONError(
                "the plan has no format_version; write it again with 'terraform show -json'", at: root.position)
        }
        guard let version = format.string, version == "1" || version.hasPrefix("1.") || version.hasPrefix("0.") else {
            throw JSONError(
                "format_version \(format.string ?? "") of the plan is not known; this version reads 1.x",
                at: format.position)
        }
        self.document = document
        changes = Self.changes(root["resource_changes"])
        drift = Self.changes(root["resource_drift"])
        deferred =
            (root["deferred_changes"]?.elements).map { list in
                list.compactMap { element in
                    element["resource_change"].map { PlannedChange($0, deferral: element["reason"]?.string ?? "") }
                }
            } ?? []
        for (name, kind) in [("resource_changes", JSONValue.Kind.array), ("output_changes", .object)] {
            if let part = root[name], part.kind != kind, !part.isNull {
                throw JSONError("\(name) of the plan is no \(kind == .array ? "array" : "object")", at: part.position)
            }
        }
    }

    /// Whether a document looks like a plan.
    public static func isPlan(_ document: JSONDocument) -> Bool {
        let root = document.root
        // No configuration has these words; a plan without its version is one that somebody cut.
        return root["resource_changes"] != nil || root["planned_values"] != nil || root["output_changes"] != nil
    }

    private static func changes(_ list: JSONValue?) -> [PlannedChange] {
        list.map { $0.elements.map { PlannedChange($0) } } ?? []
    }

    /// The version of Terraform that made the plan; empty where it does not say.
    public var terraformVersion: String { root["terraform_version"]?.string ?? "" }

    /// When the plan was made, as RFC 3339 text; nil where it does not say.
    public var timestamp: String? { root["timestamp"]?.string }

    /// Whether planning failed, so that the plan says only what came before.
    public var isErrored: Bool { root["errored"]?.bool ?? false }

    /// Whether nothing is left to be planned after this plan is applied; true where it does not say.
    public var isComplete: Bool { root["complete"]?.bool ?? true }

    /// Whether applying the plan does anything; nil where it does not say.
    public var isApplyable: Bool? { root["applyable"]?.bool }

    /// The outputs by name, each with its change.
    public var outputs: [(name: String, change: PlannedValues)] {
        (root["output_changes"]?.members).map { $0.map { ($0.key, PlannedValues($0.value)) } } ?? []
    }

    /// The values of the root module's variables by name.
    public var variables: [(name: String, value: JSONValue)] {
        (root["variables"]?.members).map { members in
            members.compactMap { member in member.value["value"].map { (member.key, $0) } }
        } ?? []
    }

    /// Checks that did not pass, by address, with their status.
    public var failedChecks: [(address: String, status: String)] {
        (root["checks"]?.elements).map { checks in
            checks.compactMap { check in
                guard let status = check["status"]?.string, status != "pass", status != "unknown" else { return nil }
                return (check["address"]?["to_display"]?.string ?? "", status)
            }
        } ?? []
    }

    /// What the plan says besides, by keys that this version does not know; none for what is empty.
    public var unknownParts: [(key: String, value: JSONValue)] {
        root.members.compactMap { member in
            guard !Self.known.contains(member.key), !member.value.isNull else { return nil }
            if member.value.kind == .array || member.value.kind == .object {
                guard !member.value.elements.isEmpty || !member.value.members.isEmpty else { return nil }
            }
            return (member.key, member.value)
        }
    }

    private static let known: Set<String> = [
        "format_version", "terraform_version", "variables", "planned_values", "proposed_unknown", "resource_drift",
        "resource_changes", "deferred_changes", "output_changes", "prior_state", "configuration", "relevant_attributes",
        "checks", "timestamp", "applyable", "complete", "errored",
    ]
}
