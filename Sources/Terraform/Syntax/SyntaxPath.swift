/// A path in an expression that starts with a name: `aws_vpc.main.id` has the names `aws_vpc`, `main` and `id`.
struct SyntaxPath {
    /// The names up to the first index or splat, each with the offset behind it.
    let names: [(text: String, end: Int)]
    /// Where the whole path stands in the text, with what follows the names.
    let range: Range<Int>

    /// The path that an expression is, which may be a name alone; nil where it is anything else.
    init?(_ expression: ExpressionSyntax) {
        var names: [(text: String, end: Int)] = []
        var step = expression
        while true {
            switch step.kind {
            case .name(let name):
                names.append((name, step.range.upperBound))
                self.names = names.reversed()
                range = expression.range
                return
            case .attribute(let object, let name):
                names.append((name, step.range.upperBound))
                step = object
            case .index(let collection, _):
                names.removeAll()
                step = collection
            case .splat(let collection, _, _):
                names.removeAll()
                step = collection
            default: return nil
            }
        }
    }
}

extension ExpressionSyntax {
    /// The paths in the expression, in the order of the text, without those that start with a name that `for` binds.
    ///
    /// - Parameter bound: Names that stand for something else here, such as a dynamic block's iterator.
    func paths(bound: [String] = []) -> [SyntaxPath] {
        var collector = PathCollector(bound: bound)
        collector.walk(self)
        return collector.paths
    }
}

/// Collects the paths of an expression; the parser has bounded how deep it is.
private struct PathCollector {
    var bound: [String]
    var paths: [SyntaxPath] = []

    mutating func walk(_ expression: ExpressionSyntax) {
        switch expression.kind {
        case .null, .bool, .number: break
        case .template(let parts): walk(parts)
        case .name, .attribute, .index, .splat: walkPath(expression)
        case .tuple(let elements): elements.forEach { walk($0) }
        case .object(let items):
            for item in items {
                if case .name = item.key.kind {} else { walk(item.key) }
                walk(item.value)
            }
        case .for(let loop):
            walk(loop.collection)
            binding([loop.keyName, loop.valueName]) { collector in
                if let key = loop.key { collector.walk(key) }
                collector.walk(loop.value)
                if let condition = loop.condition { collector.walk(condition) }
            }
        case .call(_, let arguments, _): arguments.forEach { walk($0) }
        case .unary(_, let operand): walk(operand)
        case .binary, .conditional: walkChain(expression)
        case .parentheses(let inner): walk(inner)
        }
    }

    /// Operators and conditionals in a row, of which there may be more than levels.
    private mutating func walkChain(_ expression: ExpressionSyntax) {
        var rights: [ExpressionSyntax] = []
        var step = expression
        while true {
            switch step.kind {
            case .binary(let left, _, let right):
                rights.append(right)
                step = left
                continue
            case .conditional(let condition, let then, let otherwise) where rights.isEmpty:
                walk(condition)
                walk(then)
                step = otherwise
                continue
            default: walk(step)
            }
            break
        }
        for right in rights.reversed() { walk(right) }
    }

    /// The path itself where it starts with a name, or what it starts with, then the indexes in it.
    private mutating func walkPath(_ expression: ExpressionSyntax) {
        var indexes: [ExpressionSyntax.SplatStep] = []
        var step = expression
        search: while true {
            switch step.kind {
            case .attribute(let object, _): step = object
            case .index(let collection, let key):
                indexes.append(.index(key))
                step = collection
            case .splat(let collection, _, let steps):
                indexes += steps.reversed()
                step = collection
            default: break search
            }
        }
        if let path = SyntaxPath(expression) {
            if !bound.contains(path.names[0].text) { paths.append(path) }
        } else {
            walk(step)
        }
        walk(indexes.reversed())
    }

    private mutating func walk(_ steps: [ExpressionSyntax.SplatStep]) {
        for step in steps {
            switch step {
            case .attribute: break
            case .index(let key): walk(key)
            case .splat(_, let steps): walk(steps)
            }
        }
    }

    private mutating func walk(_ parts: [TemplateSyntax]) {
        for part in parts {
            switch part {
            case .text: break
            case .interpolation(let expression): walk(expression)
            case .if(let condition, let then, let otherwise):
                walk(condition)
                walk(then)
                walk(otherwise)
            case .for(let keyName, let valueName, let collection, let body):
                walk(collection)
                binding([keyName, valueName]) { $0.walk(body) }
            }
        }
    }

    private mutating func binding(_ names: [String?], _ walk: (inout PathCollector) -> Void) {
        let outer = bound.count
        bound += names.compactMap { $0 }
        walk(&self)
        bound.removeSubrange(outer...)
    }
}
