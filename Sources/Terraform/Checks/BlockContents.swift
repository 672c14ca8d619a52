/// A place in a block that refers to another block.
public struct Use: Hashable, Sendable {
    /// What is referred to.
    public let reference: Reference
    /// The argument that refers to it, such as `ingress[0].security_groups`.
    public let path: String
    /// Whether Terraform wants the bare address there: `depends_on`, `provider`, `from`, `to`.
    public let isBare: Bool
}

extension Block {
    /// Every reference in the block, typed ones and those found in raw expressions, in the order of the arguments.
    public var uses: [Use] { BlockContents(of: body).uses }
}

/// A place in a block that names something other than a block: a word of Terraform's own (`each.key`), or half a reference.
struct WordUse {
    /// The names of the path up to its first index, such as `each` and `key`; at least one.
    let names: [String]
    /// The path as it stands in the expression.
    let text: String
    /// The argument that holds it.
    let path: String
}

/// What a walk over a block finds: references, mistakes, repeated keys.
struct BlockContents {
    /// References to other blocks, or to the block itself.
    private(set) var uses: [Use] = []
    /// Whether any of the references is a bare address.
    private(set) var hasBareUses = false
    /// Paths in expressions that refer to no block.
    private(set) var words: [WordUse] = []
    /// Values that would be refused, each with the argument's path.
    private(set) var mistakes: [(path: String, mistake: Mistake)] = []
    /// Keys that an object has more than once, each with the object's path.
    private(set) var duplicateKeys: [(path: String, key: String)] = []
    /// Arguments that Terraform reads literally and that hold an expression.
    private(set) var expressionsInLiterals: [String] = []

    private var path: [PathStep] = []
    private var iterators: [String] = []

    init(of body: Body) {
        walk(body)
    }

    private mutating func walk(_ body: Body) {
        for item in body.items {
            path.append(.name(item.name))
            switch item.content {
            case .argument(let term): walk(term)
            case .block(let body): walk(body)
            case .blocks(let bodies, let dynamic):
                for (index, body) in bodies.enumerated() { at(.index(index)) { $0.walk(body) } }
                for block in dynamic { walk(block) }
            case .labelled(let blocks):
                for block in blocks { at(.name(block.label)) { $0.walk(block.body) } }
            }
            path.removeLast()
        }
    }

    private mutating func walk(_ block: DynamicBlock) {
        at(.name("for_each")) { $0.walk(block.forEach) }
        // Within the block the iterator's name hides a resource type of the same name.
        iterators.append(block.iterator)
        walk(block.content)
        iterators.removeLast()
    }

    private mutating func at(_ step: PathStep, _ walk: (inout BlockContents) -> Void) {
        path.append(step)
        walk(&self)
        path.removeLast()
    }

    private mutating func walk(_ term: Term, isLiteral: Bool = false) {
        switch term {
        case .null, .bool, .integer, .number, .string: break
        case .reference(let reference):
            add(reference)
            if isLiteral { expressionsInLiterals.append(pathText) }
        case .bare(let reference):
            add(reference, isBare: true)
            // An index may hold Terraform's own words: `aws_vpc.main[each.key]`.
            if reference.path.utf8.contains(UInt8(ascii: "[")) { walk(reference.text, inIndexOf: reference) }
        case .code(let code):
            walk(code)
            if isLiteral { expressionsInLiterals.append(pathText) }
        case .template(let segments):
            for case .value(let term) in segments { walk(term, isLiteral: false) }
            if isLiteral { expressionsInLiterals.append(pathText) }
        case .verbatim(let term): walk(term, isLiteral: true)
        case .list(let elements):
            for index in elements.indices where !elements[index].isPlain {
                let element = elements[index]
                at(.index(index)) { $0.walk(element, isLiteral: isLiteral) }
            }
        case .object(let fields):
            for index in fields.indices {
                let field = fields[index]
                if index > 0 && fields[index - 1].key == field.key { duplicateKeys.append((pathText, field.key)) }
                if !field.value.isPlain { at(.name(field.key)) { $0.walk(field.value, isLiteral: isLiteral) } }
            }
        case .invalid(let mistake): mistakes.append((pathText, mistake))
        }
    }

    private mutating func walk(_ code: String) {
        do throws(SyntaxError) {
            for path in try ExpressionSyntax(parsing: code).paths(bound: iterators) {
                if let reference = Reference(path, in: code) {
                    add(reference)
                } else {
                    words.append(
                        WordUse(names: path.names.map(\.text), text: code.bytes(path.range), path: pathText))
                }
            }
        } catch {
            mistakes.append((pathText, Mistake(rule: "syntax", "\(error.message), in \(Self.shown(code))", in: code)))
        }
    }

    /// The words in the indexes of a reference that is known already.
    private mutating func walk(_ text: String, inIndexOf reference: Reference) {
        guard let paths = try? ExpressionSyntax(parsing: text).paths(bound: iterators) else { return }
        for path in paths where Reference(path, in: text) == nil {
            words.append(WordUse(names: path.names.map(\.text), text: text.bytes(path.range), path: pathText))
        }
    }

    /// Code as messages show it: in one line, and cut off where it is long.
    private static func shown(_ code: String) -> String {
        let line = code.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > 60 ? "\"\(line.prefix(60))…\"" : "\"\(line)\""
    }

    private mutating func add(_ reference: Reference, isBare: Bool = false) {
        if isBare { hasBareUses = true }
        uses.append(Use(reference: reference, path: pathText, isBare: isBare))
    }

    private var pathText: String { PathStep.text(path) }
}

extension Term {
    /// Whether the term is a literal without parts, of which no rule has anything to say.
    fileprivate var isPlain: Bool {
        switch self {
        case .null, .bool, .integer, .number, .string: true
        default: false
        }
    }
}
