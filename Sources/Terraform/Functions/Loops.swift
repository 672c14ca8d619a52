extension Expression where Value: WrittenAsList {
    /// A list made from each element: `[for item in list : …]`.
    ///
    /// ```swift
    /// zones.value.map { $0.upper }                                      // [for item in var.zones : upper(item)]
    /// zones.value.map(where: { $0.differs(from: "b") }) { $0.upper }    // […: upper(item) if item != "b"]
    /// ```
    public func map<Result>(
        where condition: ((Expression<Value.Element>) -> Expression<Bool>)? = nil,
        _ transform: (Expression<Value.Element>) -> Expression<Result>
    ) -> Expression<[Result]> {
        loop { item in
            (transform(item), nil, condition?(item))
        }
    }

    /// The elements for which a condition holds: `[for item in list : item if …]`.
    public func filter(
        _ condition: (Expression<Value.Element>) -> Expression<Bool>
    ) -> Expression<[Value.Element]> {
        loop { item in (item, nil, condition(item)) }
    }

    /// A map with an entry from each element: `{for item in list : key => value}`.
    public func map<Result>(
        key: (Expression<Value.Element>) -> Expression<String>,
        value: (Expression<Value.Element>) -> Expression<Result>
    ) -> Expression<[String: Result]> {
        loop { item in (value(item), key(item), nil) }
    }

    private func loop<Part, Result>(
        _ parts: (Expression<Value.Element>) -> (
            value: Expression<Part>, key: Expression<String>?, condition: Expression<Bool>?
        )
    ) -> Expression<Result> {
        .loop(over: term, names: ["item"]) { names in
            let made = parts(.expression(names[0]))
            return (made.value.term, made.key?.term, made.condition?.term)
        }
    }
}

extension Expression where Value: WrittenAsMap {
    /// A list made from each entry: `[for key, value in map : …]`.
    public func map<Result>(
        _ transform: (_ key: Expression<String>, _ value: Expression<Value.Value>) -> Expression<Result>
    ) -> Expression<[Result]> {
        .loop(over: term, names: ["key", "value"]) { names in
            (transform(.expression(names[0]), .expression(names[1])).term, nil, nil)
        }
    }

    /// A map with the same keys and other values: `{for key, value in map : key => …}`.
    public func mapValues<Result>(
        _ transform: (_ key: Expression<String>, _ value: Expression<Value.Value>) -> Expression<Result>
    ) -> Expression<[String: Result]> {
        .loop(over: term, names: ["key", "value"]) { names in
            (transform(.expression(names[0]), .expression(names[1])).term, .code(names[0]), nil)
        }
    }
}

extension Expression {
    /// A `for` expression whose names differ from those of the loops within it.
    fileprivate static func loop(
        over collection: Term, names: [String], _ parts: ([String]) -> (value: Term, key: Term?, condition: Term?)
    ) -> Expression {
        // An inner loop of the same names would hide this one's: ask once, and again with a number until none does.
        var number = 1
        while true {
            let names = number == 1 ? names : names.map { "\($0)\(number)" }
            let (value, key, condition) = parts(names)
            let head = "for \(names.joined(separator: ", ")) in "
            let codes = [value.code, key?.code ?? "", condition?.code ?? ""]
            number += 1
            if codes.contains(where: { $0.contains(head) }) { continue }
            let all = [collection, value] + [key, condition].compactMap { $0 }
            return Expression(
                term: .code(of: all) {
                    let filter = condition.map { " if \($0.code)" } ?? ""
                    let loop = "\(head)\(collection.code) :"
                    guard let key else { return "[\(loop) \(value.code)\(filter)]" }
                    return "{\(loop) \(key.code) => \(value.code)\(filter)}"
                })
        }
    }
}
