/// Where an expression stands: what `each`, `count`, variables and iterators mean there.
struct Frame {
    /// The module instance.
    var module = 0
    /// The resource instance; nil outside of resources.
    var key = ResourceInstance.Key.none
    /// What `each.value` is.
    var eachValue = Resolved.unknown
    /// What the names of dynamic blocks and `for` expressions stand for; the innermost last.
    var names: [(name: String, value: Resolved)] = []
}
