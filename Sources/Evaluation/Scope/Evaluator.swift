public import Terraform

/// Evaluates the expressions of a configuration.
///
/// ```swift
/// let evaluator = Evaluator(configuration, mode: .validation) { address in schema.type(of: address) }
/// for block in configuration.blocks {
///     let scope = evaluator.scope(in: block)
///     …
/// }
/// ```
/// It remembers what it has found out, so that one is best kept for all questions about a configuration. It is not to be
/// used by several threads at once.
public final class Evaluator {
    /// What is taken for known.
    public enum Mode: Sendable {
        /// As `terraform validate` does, with the types that a plan would have: variables, resources and data sources are
        /// unknown values of their types.
        case validation
        /// As an analysis wants it: variables have their defaults, and an attribute that is an argument in the document
        /// has the argument's value; all else is a symbol.
        case analysis
    }

    /// The configuration whose expressions are evaluated.
    public let configuration: Configuration
    /// What is taken for known.
    public let mode: Mode

    private let typeOf: (Address) -> ValueType?
    private let functionOf: (String, String) -> ProvidersFunction
    let known: (Block, String) -> Value?
    let markingOf: (Address) -> Marking
    /// The first block of each address.
    private let index: [Address: Int]
    private var types: [Address: ValueType?] = [:]
    /// By the place of the block.
    private var repetitions: [Repetition?]
    private var blockTypes: [ValueType??]
    private var values: [Address: Value] = [:]
    private var beingEvaluated: Set<Address> = []
    private var syntaxes: [String: ExpressionSyntax] = [:]
    private var suggestions: [Address: String?] = [:]
    var bodies: [Reference: (body: Body, scope: Scope)] = [:]
    var attributes: [Reference: Value] = [:]
    var attributesInProgress: Set<Reference> = []
    var markings: [Address: Marking] = [:]
    var markingsInProgress: Set<Address> = []
    /// How many expressions the question at hand has taken so far.
    var steps = 0
    /// How deep evaluation is in itself, through expressions and the values that they name.
    var depth = 0

    /// The depth beyond which a value counts as unknown: more than the levels of one expression that the parser takes, and
    /// a chain of some hundred values that name each other, which is as far as two megabytes of stack go in debug builds.
    static let depthLimit = 300

    /// Makes an evaluator.
    ///
    /// - Parameters:
    ///   - configuration: The configuration.
    ///   - mode: What is taken for known.
    ///   - typeOf: The object type of a resource, data source or ephemeral resource, with all its attributes and nested
    ///     blocks; nil where it is not known, so that any attribute may be there. Asked once for each type, and for each
    ///     block that names its provider.
    ///   - functionOf: What `provider::local::name` is, by the provider's local name and the function's name.
    ///   - known: The value of an attribute that the caller knows better than the document, in analysis: the partition
    ///     of `aws_partition`, say. Nil leaves it to the document.
    ///   - markingOf: What of a resource or data source its provider holds for secret. Asked once for each.
    public init(
        _ configuration: Configuration, mode: Mode, typeOf: @escaping (Address) -> ValueType? = { _ in nil },
        functionOf: @escaping (String, String) -> ProvidersFunction = { _, _ in .notKnown },
        known: @escaping (Block, String) -> Value? = { _, _ in nil },
        markingOf: @escaping (Address) -> Marking = { _ in Marking() }
    ) {
        self.configuration = configuration
        self.mode = mode
        self.typeOf = typeOf
        self.functionOf = functionOf
        self.known = known
        self.markingOf = markingOf
        var index: [Address: Int] = [:]
        index.reserveCapacity(configuration.blocks.count)
        for (place, block) in configuration.blocks.enumerated() where index[block.address] == nil {
            index[block.address] = place
        }
        self.index = index
        repetitions = [Repetition?](repeating: nil, count: configuration.blocks.count)
        blockTypes = [ValueType??](repeating: nil, count: configuration.blocks.count)
    }

    /// The scope of expressions in no block in particular.
    public var moduleScope: Scope { Scope(self, block: nil) }

    /// The scope of expressions in a block: `each` and `count` are unknown values of their types where it has
    /// `for_each` or `count`.
    public func scope(in block: Block) -> Scope {
        guard let place = index[block.address] else { return moduleScope }
        return scope(in: place)
    }

    func scope(in place: Int) -> Scope {
        var scope = Scope(self, block: place)
        switch repetition(of: place) {
        case .none: break
        case .count: scope.count = .unknown(.number)
        case .forEach(let entries, let element):
            scope.each = (.unknown(.string), .unknown(element ?? .dynamic))
            // A set's element is its own key.
            if case .set? = entries?.kind { scope.each?.value = .unknown(.string) }
        }
        return scope
    }

    /// The place of the block of an address in the configuration; nil where there is none.
    func place(of address: Address) -> Int? { index[address] }

    /// The nearest address to one that there is none of; nil too after many of them, for it is a long search.
    func nearest(to address: Address) -> String? {
        if let known = suggestions[address] { return known }
        guard suggestions.count < 100 else { return nil }
        let candidates = index.keys.lazy.filter { $0.kind == address.kind && $0.type == address.type }.map(\.text)
        let others = index.keys.lazy.filter { $0.kind == address.kind }.map(\.text)
        let text = address.text
        let nearest = Spelling.nearest(to: text, among: candidates) ?? Spelling.nearest(to: text, among: others)
        suggestions[address] = nearest
        return nearest
    }

    /// The function of a provider that a name such as `provider::aws::arn_parse` calls; nil where it is not known.
    func providersFunction(_ name: String) -> Function? {
        guard case .known(let function)? = providersAnswer(name) else { return nil }
        return function
    }

    /// Why there is no function of a name such as `provider::aws::arn_parse`; nil where there is one or nobody knows.
    func adviceOnProvidersFunction(_ name: String) -> String? {
        guard case .missing(let advice)? = providersAnswer(name) else { return nil }
        return advice
    }

    private func providersAnswer(_ name: String) -> ProvidersFunction? {
        let parts = name.split(separator: ":")
        guard parts.count == 3, parts[0] == "provider" else { return nil }
        return functionOf(String(parts[1]), String(parts[2]))
    }

    /// The object type of a block's type; nil where it is not known.
    private func type(of address: Address) -> ValueType? {
        let key = Address(address.kind, type: address.type, "")
        if let type = types[key] { return type }
        let type = typeOf(address)
        types[key] = type
        return type
    }

    /// The object type of the block at a place; nil where it is not known.
    func type(of place: Int) -> ValueType? {
        if let type = blockTypes[place] { return type }
        let block = configuration.blocks[place]
        // Providers may have types of one name.
        let type = block.body["provider"] == nil ? type(of: block.address) : typeOf(block.address)
        blockTypes[place] = .some(type)
        return type
    }

    /// Reads an expression, or says why it cannot be read.
    func parsed(_ code: String, problems: inout [Problem]) -> ExpressionSyntax? {
        if let syntax = syntaxes[code] { return syntax }
        do throws(SyntaxError) {
            let syntax = try ExpressionSyntax(parsing: code)
            syntaxes[code] = syntax
            return syntax
        } catch {
            problems.append(Problem(.syntax, "has an expression that is none: \(error.message)", mention: code))
            return nil
        }
    }

    /// The value of a local or variable, found once.
    func value(of address: Address, _ find: () -> Value) -> Value {
        if let value = values[address] { return value }
        // Terraform refuses a cycle; here the value is just not known.
        guard depth < Self.depthLimit, beingEvaluated.insert(address).inserted else {
            return .unknown(.dynamic, symbol(address))
        }
        depth += 1
        var value = find()
        depth -= 1
        beingEvaluated.remove(address)
        if value.isTooLarge { value = .unknown(.dynamic, symbol(address)) }
        values[address] = value
        return value
    }

    /// How a block is repeated, found once.
    func repetition(of place: Int) -> Repetition {
        if let repetition = repetitions[place] { return repetition }
        let body = configuration.blocks[place].body
        // While its own count is looked at, a block that names itself counts as not repeated.
        repetitions[place] = Repetition.none
        let repetition = Repetition(body, in: moduleScope)
        repetitions[place] = repetition
        return repetition
    }

    /// A symbol where the mode has symbols.
    func symbol(_ address: Address, _ path: String = "") -> Symbol? {
        mode == .analysis ? Symbol(Reference(address, path)) : nil
    }
}
