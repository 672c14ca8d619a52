extension Expression where Value: WrittenAsList {
    /// How many elements there are: `length(list)`.
    public var length: Expression<Int> { .call("length", term) }
    /// The elements without order and repetition, as `for_each` wants them: `toset(list)`.
    public var toset: Self { .call("toset", term) }
    /// The elements of a set as a list, in the order that Terraform gives them: `tolist(set)`.
    public var tolist: Self { .call("tolist", term) }
    /// The elements without repetition, in the order of the list: `distinct(list)`.
    public var distinct: Self { .call("distinct", term) }
    /// The texts in alphabetical order: `sort(list)`.
    public var sort: Self { .call("sort", term) }

    /// The element at an index that starts again at the end of the list: `element(list, index)`.
    public func element(_ index: Expression<Int>) -> Expression<Value.Element> { .call("element", term, index.term) }

    /// The elements as one text: `join(separator, list)`.
    public func join(_ separator: Expression<String>) -> Expression<String> { .call("join", separator.term, term) }

    /// These elements, then those of other lists: `concat(list, other)`.
    public func concat(_ others: Self...) -> Self { Self(term: .call("concat", [term] + others.map(\.term))) }

    /// Whether the list holds a value: `contains(list, value)`.
    public func contains(_ value: Expression<Value.Element>) -> Expression<Bool> {
        .call("contains", term, value.term)
    }
}

extension Expression where Value: WrittenAsMap {
    /// How many entries there are: `length(map)`.
    public var length: Expression<Int> { .call("length", term) }
    /// The keys in alphabetical order: `keys(map)`.
    public var keys: Expression<[String]> { .call("keys", term) }
    /// The values in the order of their keys: `values(map)`.
    public var values: Expression<[Value.Value]> { .call("values", term) }

    /// The value of a key, or another where the key is missing: `lookup(map, key, default)`.
    public func lookup(
        _ key: Expression<String>, default value: Expression<Value.Value>
    ) -> Expression<Value.Value> {
        .call("lookup", term, key.term, value.term)
    }

    /// The entries of this map and of others; where a key repeats, the last one counts: `merge(map, other)`.
    public func merge(_ others: Self...) -> Self { Self(term: .call("merge", [term] + others.map(\.term))) }
}
