extension Term {
    /// The term followed by a path, such as `.name` or `[0]`: a longer reference, or code.
    func appending(_ path: String) -> Term {
        switch self {
        case .reference(let reference): .reference(Reference(reference.address, reference.path + path))
        case .code(let text) where ExpressionSyntax.isOperand(text): .code(text + path)
        case .invalid: self
        default: .code(of: [self]) { "(\(code))\(path)" }
        }
    }
}

extension Expression {
    /// An attribute of the object that this expression denotes, by its Terraform name; its type comes from the context.
    public func attribute<Member>(_ name: String) -> Expression<Member> {
        Expression<Member>(term: term.appending(".\(name)"))
    }
}

extension Expression where Value: WrittenAsList {
    /// The element at an index: `list[0]`.
    public subscript(index: Int) -> Expression<Value.Element> {
        Expression<Value.Element>(term: term.appending("[\(index)]"))
    }

    /// The first element of a set or list: `tolist(set)[0]`; sets have no indexes of their own.
    public var first: Expression<Value.Element> {
        tolist[0]
    }

    /// One attribute of every element: `list[*].name`.
    public func splat<Member>(_ name: String) -> Expression<[Member]> {
        Expression<[Member]>(term: term.appending("[*].\(name)"))
    }
}

extension Expression where Value: WrittenAsMap {
    /// The value of a key: `map["key"]`.
    public subscript(key: String) -> Expression<Value.Value> {
        Expression<Value.Value>(term: term.appending("[\"\(Term.quoted(key))\"]"))
    }
}
