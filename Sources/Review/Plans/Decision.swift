import Terraform

/// What a plan does to one object, as it is judged.
struct Decision: Hashable, Sendable {
    /// The actions of Terraform 1.11, and room for those of later versions.
    enum Action: Hashable, Sendable {
        case nothing, create, read, update, delete, forget
        case deleteThenCreate, createThenDelete, createThenForget
        /// Words that this version does not know.
        case other(String)
    }

    let action: Action

    init(_ actions: [String]) {
        action =
            switch actions {
            case ["no-op"]: .nothing
            case ["create"]: .create
            case ["read"]: .read
            case ["update"]: .update
            case ["delete"]: .delete
            case ["forget"]: .forget
            case ["delete", "create"]: .deleteThenCreate
            case ["create", "delete"]: .createThenDelete
            case ["create", "forget"]: .createThenForget
            default: .other(actions.joined(separator: ", "))
            }
    }

    /// What is done, in words.
    var words: String {
        switch action {
        case .nothing: "nothing"
        case .create: "created"
        case .read: "read"
        case .update: "changed in place"
        case .delete: "deleted"
        case .forget: "forgotten"
        case .deleteThenCreate: "deleted and made anew"
        case .createThenDelete: "made anew, then the old one deleted"
        case .createThenForget: "made anew, and the old one forgotten"
        case .other(let words): "unknown action '\(words)'"
        }
    }

    /// Terraform's reasons for an action in words (Terraform, "JSON Output Format"); those not known as they are.
    static func words(forReason reason: String) -> String {
        known[reason] ?? "for a reason that this version does not know: \(reason)"
    }

    /// Terraform's reasons for planning something only later, in words.
    static func words(forDeferral reason: String) -> String {
        switch reason {
        case "instance_count_unknown": "its count or for_each is known after apply only"
        case "resource_config_unknown": "its arguments are known after apply only"
        case "provider_config_unknown": "its provider is configured after apply only"
        case "deferred_prereq": "something that it depends on is deferred"
        case "absent_prereq": "something that it depends on is not there yet"
        default: "reason '\(reason)'"
        }
    }

    private static let known = [
        "replace_because_tainted": "the object is marked as tainted",
        "replace_because_cannot_update": "the provider cannot change it in place",
        "replace_by_request": "somebody asked for it with -replace",
        "replace_by_triggers": "replace_triggered_by says so",
        "delete_because_no_resource_config": "it is no longer in the configuration",
        "delete_because_no_module": "its module is no longer in the configuration",
        "delete_because_wrong_repetition": "count or for_each came or went",
        "delete_because_count_index": "its index is beyond count",
        "delete_because_each_key": "its key is no longer in for_each",
        "delete_because_no_move_target": "it was moved to where nothing is",
        "read_because_config_unknown": "its arguments are known after apply only",
        "read_because_dependency_pending": "something that it depends on changes",
        "read_because_check_nested": "a check reads it",
    ]
}
