import Terraform

extension MarkRun {
    mutating func call(_ name: String, _ arguments: [ExpressionSyntax], _ isExpanded: Bool) -> Marking {
        let name = name.utf8.starts(with: "core::".utf8) ? String(name.dropFirst(6)) : name
        switch name {
        case "can", "issensitive": return Marking()
        case "try": return isExpanded ? Marking() : attempt(arguments)
        default: break
        }
        let markings = arguments.map { marking(of: $0) }
        let own = markings.reduce(into: Marks()) { $0.formUnion($1.own) }
        switch name {
        case "sensitive", "nonsensitive", "ephemeralasnull":
            guard !isExpanded, let first = markings.first else { return Marking() }
            return Self.changed(first, by: name)
        case "keys", "length", "setproduct": return Marking(own)
        case "lookup", "element", "merge", "tomap", "tolist", "values", "concat", "reverse", "flatten", "chunklist",
            "slice", "zipmap":
            if isExpanded { return Marking(own) }
            return rebuilt(name, arguments, markings, own)
        default:
            // Every other function takes the marks off whatever it gets and puts them on its result.
            return Marking(markings.reduce(into: Marks()) { $0.formUnion($1.all) })
        }
    }

    private static func changed(_ marking: Marking, by function: String) -> Marking {
        var result = marking
        switch function {
        case "sensitive": result.own.insert(.sensitive)
        case "nonsensitive": result.own.remove(.sensitive)
        // It goes through the whole value.
        default: return Marking(marking.own.intersection(.sensitive))
        }
        return result
    }

    /// Functions that pass elements on as they are.
    private mutating func rebuilt(
        _ name: String, _ arguments: [ExpressionSyntax], _ markings: [Marking], _ own: Marks
    ) -> Marking {
        var result = Marking(own)
        switch name {
        case "lookup":
            guard arguments.count > 1 else { return Marking() }
            result.own = markings[0].own.union(markings[1].own)
            guard let key = value(of: arguments[1]).string, let part = markings[0].part(.name(key)) else { break }
            result = part
            result.own.formUnion(markings[1].own)
        case "element":
            guard arguments.count == 2, let index = value(of: arguments[1]).number?.integer, index >= 0,
                let count = value(of: arguments[0]).elements?.count, count > 0,
                let part = markings[0].part(.index(index % count))
            else { break }
            result = part
            result.own.formUnion(own)
        case "merge":
            var hidden: Set<String> = []
            // What a later map has too, the earlier one loses.
            for (argument, marking) in zip(arguments, markings).reversed() {
                for case (.name(let key), let part) in marking.known where !hidden.contains(key) {
                    result.set(.name(key), part)
                }
                guard let entries = value(of: argument).entries else { break }
                hidden.formUnion(entries.map(\.key))
            }
        case "tomap", "tolist":
            guard let first = markings.first else { break }
            result = first
        case "slice":
            // Which elements are left, the value decides.
            break
        case "zipmap":
            result.own = own.union(markings.first?.all ?? [])
            result.addInside(markings.last?.all ?? [])
        default: for marking in markings { result.addInside(marking.all) }
        }
        return result
    }

    /// `try` is the first argument that is not wrong: marked where that is known, or where all are.
    private mutating func attempt(_ arguments: [ExpressionSyntax]) -> Marking {
        var (own, all) = (Marks.all, Marks.all)
        for argument in arguments {
            let marking = marking(of: argument)
            if let value = soundValue(of: argument), value.isWhollyKnown { return marking }
            own.formIntersection(marking.own)
            all.formIntersection(marking.all)
        }
        if arguments.isEmpty { return Marking() }
        var common = Marking(own)
        common.addInside(all)
        return common
    }
}
