/// Which of the instances of a block that `count` or `for_each` repeats.
public enum InstanceKey: Hashable, Sendable {
    /// The only one of a block that is not repeated.
    case none
    /// One that `count` makes.
    case index(Int)
    /// One that `for_each` makes.
    case key(String)

    /// The key as it follows the address: `[0]`, `["a"]`, or nothing.
    public var text: String {
        switch self {
        case .none: ""
        case .index(let index): "[\(index)]"
        case .key(let key): "[\(Quoting.go(key))]"
        }
    }
}
