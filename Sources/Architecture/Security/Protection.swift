public import Terraform

/// How what holds data is kept from being destroyed.
///
/// AWS's own switches (deletion protection of tables and load balancers, refusing to delete what is not empty) follow an
/// expression, usually a variable, so that a deployment can be taken down on purpose. `prevent_destroy` takes a literal
/// alone (Terraform, "The lifecycle Meta-Argument"), so it is a Swift value: it may differ by environment while the
/// address stays the same.
public struct Protection: Sendable {
    /// Whether AWS's own switches are on.
    public let isOn: Expression<Bool>
    /// Whether Terraform refuses every plan that would destroy it.
    public let preventDestroy: Bool

    /// Makes a protection.
    public init(isOn: Expression<Bool>, preventDestroy: Bool = false) {
        self.isOn = isOn
        self.preventDestroy = preventDestroy
    }

    /// No protection: for what comes and goes.
    public static let off = Protection(isOn: false)

    /// Whether Terraform may delete what is not empty.
    var isDisposable: Expression<Bool> {
        if case .bool(let flag) = isOn.term { Expression(!flag) } else { .expression("!\(isOn.code)") }
    }

    /// The days that AWS keeps a deleted key: the most that it offers, or the least.
    var keyWindow: Expression<Int> {
        if case .bool(let flag) = isOn.term { flag ? 30 : 7 } else { .expression("\(isOn.code) ? 30 : 7") }
    }

    /// The lifecycle of a resource that holds data.
    func lifecycle(ignoreChanges: Lifecycle.IgnoredChanges = []) -> Lifecycle {
        Lifecycle(preventDestroy: preventDestroy ? true : nil, ignoreChanges: ignoreChanges)
    }
}
