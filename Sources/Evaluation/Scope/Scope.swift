public import Terraform

/// What the names in an expression mean: those of the configuration, and `each`, `count`, `self` and iterators where it
/// stands in a block that has them.
///
/// ```swift
/// let evaluator = Evaluator(configuration, mode: .analysis)
/// var problems: [Problem] = []
/// let value = evaluator.scope(in: block).value(of: term, problems: &problems)
/// ```
public struct Scope {
    let evaluator: Evaluator
    /// The block in which the expression stands; nil for the module as a whole.
    let block: Int?
    /// Iterators of dynamic blocks around the expression, the innermost last.
    var iterators: [(name: String, value: Value)] = []
    /// `each.key` and `each.value`; nil where there is no `for_each`.
    var each: (key: Value, value: Value)?
    /// `count.index`; nil where there is no `count`.
    var count: Value?
    /// `self`; nil where it means nothing.
    var own: Value?

    init(_ evaluator: Evaluator, block: Int?) {
        self.evaluator = evaluator
        self.block = block
    }

    /// What a term is worth. The problems found are added, each with its path within the term.
    ///
    /// Literals are taken as they are. Where an expression is wrong, its value is unknown.
    public func value(of term: Term, problems: inout [Problem]) -> Value {
        switch term {
        case .null: return .null(.dynamic)
        case .bool(let flag): return .bool(flag)
        case .integer(let number): return .integer(number)
        case .number(let number): return Number(number).map(Value.number) ?? .unknown(.number)
        case .string(let text): return .string(text)
        case .reference(let reference): return value(of: reference, problems: &problems)
        case .bare(let reference): return .unknown(.dynamic, Symbol(reference))
        case .code(let code):
            return evaluator.parsed(code, problems: &problems).map { value(of: $0, in: code, problems: &problems) }
                ?? .unknown(.dynamic)
        case .template(let segments): return value(of: segments, problems: &problems)
        case .verbatim(let inner): return value(of: inner, problems: &problems)
        case .list(let elements):
            return .tuple(
                elements.enumerated().map { index, element in
                    within("[\(index)]", &problems) { value(of: element, problems: &$0) }
                })
        case .object(let fields):
            return .object(
                of: fields.map { field in
                    let path = Self.isName(field.key) ? ".\(field.key)" : "[\(Quoting.go(field.key))]"
                    return Value.Entry(
                        field.key, within(path, &problems) { value(of: field.value, problems: &$0) })
                })
        case .invalid: return .unknown(.dynamic)
        }
    }

    /// What a term is worth, without regard to what is wrong with it.
    public func value(of term: Term) -> Value {
        var problems: [Problem] = []
        return value(of: term, problems: &problems)
    }

    /// What an expression is worth that has been read already; `source` is its text, for the problems' mentions.
    public func value(of syntax: ExpressionSyntax, in source: String, problems: inout [Problem]) -> Value {
        var run = Run(self, source: source)
        let value = run.evaluate(syntax)
        problems += run.found
        return value
    }

    /// The scope with a name bound to a value, as the iterator of a dynamic block is.
    public func binding(_ name: String, to value: Value) -> Scope {
        var copy = self
        copy.iterators.append((name, value))
        return copy
    }

    /// The scope in which `self` names the block: provisioners, connections and postconditions.
    public func withSelf() -> Scope {
        var copy = self
        copy.own = block.map { evaluator.ownValue(of: $0, in: self) }
        return copy
    }

    /// By far the most expressions: an attribute of another block.
    private func value(of reference: Reference, problems: inout [Problem]) -> Value {
        if let value = evaluator.plainValue(of: reference) { return value }
        let code = reference.text
        guard let syntax = evaluator.parsed(code, problems: &problems) else { return .unknown(.dynamic) }
        return value(of: syntax, in: code, problems: &problems)
    }

    private func value(of segments: [Term.Segment], problems: inout [Problem]) -> Value {
        let parts = segments.filter { if case .text(let text) = $0 { !text.isEmpty } else { true } }
        // A template that is one expression is that expression's value.
        if parts.count == 1, case .value(let term) = parts[0] { return value(of: term, problems: &problems) }
        var text = ""
        var isKnown = true
        for part in parts {
            switch part {
            case .text(let piece): text += piece
            case .value(let term):
                let value = value(of: term, problems: &problems)
                if case .string(let piece) = value {
                    text += piece
                    continue
                }
                if case .unknown(let type, _) = value, type.isConvertible(to: .string) {
                    isKnown = false
                    continue
                }
                let code = term.code
                var run = Run(self, source: code)
                if let piece = run.text(of: value, 0..<code.utf8.count) { text += piece } else { isKnown = false }
                problems += run.found
            }
        }
        return isKnown ? .string(text) : .unknown(.string)
    }

    private func within(_ path: String, _ problems: inout [Problem], _ work: (inout [Problem]) -> Value) -> Value {
        let start = problems.count
        let value = work(&problems)
        for index in start..<problems.count { problems[index].path = path + problems[index].path }
        return value
    }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, first | 0x20 >= UInt8(ascii: "a") || first == UInt8(ascii: "_") else {
            return false
        }
        return text.utf8.allSatisfy { byte in
            byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
                || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "-")
        }
    }
}
