/// Why a type could not be bound.
public enum BindingError: Error, Equatable, CustomStringConvertible {
    /// The provider has no such resource type or data source; the nearest name where one is near.
    case unknownType(String, kind: Binding.Kind, nearest: String?)

    /// What is wrong, and the likely fix.
    public var description: String {
        switch self {
        case .unknownType(let name, let kind, let nearest):
            let what = kind == .resource ? "resource type" : "data source"
            let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
            return "the AWS provider has no \(what) '\(name)'\(hint)"
        }
    }
}
