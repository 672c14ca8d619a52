/// What `for_each` makes an instance for: the keys of a map, or the texts of a set.
///
/// ```swift
/// stack.add(Bucket("logs"), forEach: ["a", "b"])               // "${toset(["a", "b"])}"
/// stack.add(Bucket("logs"), forEach: ["a": "eu", "b": "us"])   // {"a": "eu", "b": "us"}
/// stack.add(Bucket("logs"), forEach: .set(zones.value))        // "${toset(var.zones)}"
/// ```
/// Inside the block `.eachKey` and `.eachValue` stand for the instance at hand.
public struct ForEach: Sendable, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    let term: Term

    /// An instance for each entry of a map.
    public static func map<Element>(_ entries: Expression<[String: Element]>) -> ForEach { ForEach(term: entries.term) }

    /// An instance for each text of a set or list; a list is made a set, as Terraform demands.
    public static func set(_ elements: Expression<[String]>) -> ForEach { ForEach(term: elements.toset.term) }

    /// An instance for each instance of a resource that itself has `for_each`.
    public static func instances<Resource: NodeBlock>(of resource: Resource) -> ForEach {
        ForEach(term: .reference(Reference(resource.address, "")))
    }

    private init(term: Term) {
        self.term = term
    }

    /// An instance for each text.
    public init(arrayLiteral elements: Expression<String>...) {
        self.init(term: Expression(elements).toset.term)
    }

    /// An instance for each entry.
    public init(dictionaryLiteral elements: (String, Expression<String>)...) {
        self.init(term: .sorted(elements.map { Term.Field($0, $1.term) }))
    }
}
