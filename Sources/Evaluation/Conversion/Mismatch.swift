/// Says why values of one type cannot be values of another.
enum Mismatch {
    /// The place within the value, and what is wrong there.
    static func describe(_ given: ValueType, _ wanted: ValueType) -> (path: String, reason: String) {
        switch (given, wanted) {
        case (.object(let have), .object(let want)): return objects(given, have, want)
        case (.tuple, .list(.dynamic)): return ("", "the elements of a list must have one type")
        case (.tuple, .set(.dynamic)): return ("", "the elements of a set must have one type")
        case (.object, .map(.dynamic)): return ("", "the values of a map must have one type")
        case (.tuple(let elements), .list(let element)), (.tuple(let elements), .set(let element)):
            for (index, type) in elements.enumerated() where !type.isConvertible(to: element) {
                let (path, reason) = describe(type, element)
                return ("[\(index)]\(path)", reason)
            }
        case (.object(let attributes), .map(let element)):
            for attribute in attributes where !attribute.type.isConvertible(to: element) {
                let (path, reason) = describe(attribute.type, element)
                return ("[\(Quoting.go(attribute.name))]\(path)", reason)
            }
        case (.tuple(let have), .tuple(let want)):
            if have.count != want.count { break }
            for (index, (type, element)) in zip(have, want).enumerated() where !type.isConvertible(to: element) {
                let (path, reason) = describe(type, element)
                return ("[\(index)]\(path)", reason)
            }
        case (.list(let have), .list(let want)), (.set(let have), .list(let want)), (.list(let have), .set(let want)),
            (.set(let have), .set(let want)), (.map(let have), .map(let want)):
            let (path, reason) = describe(have, want)
            return (path.isEmpty ? "" : "[*]\(path)", path.isEmpty ? "of its elements, \(reason)" : reason)
        default: break
        }
        return ("", "\(wanted.demand) is required, got \(article(given))")
    }

    private static func objects(
        _ given: ValueType, _ have: [ValueType.Attribute], _ want: [ValueType.Attribute]
    ) -> (path: String, reason: String) {
        let missing = want.filter { attribute in
            !attribute.isOptional && given.attribute(attribute.name) == nil
        }
        if !missing.isEmpty {
            let names = missing.map { Quoting.go($0.name) }
            let verb = names.count == 1 ? "attribute \(names[0]) is" : "attributes \(ValueType.listed(names)) are"
            return ("", "\(verb) required")
        }
        for attribute in want {
            guard let type = given.attribute(attribute.name)?.type, !type.isConvertible(to: attribute.type) else {
                continue
            }
            let (path, reason) = describe(type, attribute.type)
            return (".\(attribute.name)\(path)", reason)
        }
        return ("", "an object with other attributes is required")
    }

    /// A type as something that was given: `a string`, `an object`.
    static func article(_ type: ValueType) -> String {
        switch type {
        case .dynamic: "a value of unknown type"
        case .object: "an object"
        default: "a \(type.text)"
        }
    }
}
