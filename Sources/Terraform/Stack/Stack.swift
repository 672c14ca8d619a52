/// One system in one environment: the blocks that become one Terraform document.
///
/// ```swift
/// let stack = Stack("shop", environment: "dev")
/// let vpc = stack.add(VPC("main", cidrBlock: "10.0.0.0/16"))
/// stack.add(Subnet("a", vpcID: vpc.id, cidrBlock: "10.0.1.0/24"))
///
/// let configuration = stack.configuration()
/// let findings = configuration.findings()              // mistakes, each with its line in the stack
/// if !findings.hasErrors { print(configuration.json()) }
/// ```
/// From a value in Swift to Terraform's JSON there are four steps:
///
/// 1. **Values.** A ``Declarable`` value describes one block: its ``Address`` and its ``Body`` of arguments. An argument
///    is an ``Expression``, typed for the compiler, around a ``Term``, which is a literal, a reference or code.
/// 2. **Stack.** `add` takes the value in, remembers the line that called it, and gives the value back to refer to.
///    A ``Construct`` adds several blocks; they carry the line where the construct was added, with its own line beside.
/// 3. **Configuration.** ``configuration()`` makes one immutable ``Configuration`` of it. Whatever answers a question is
///    a function of that value, whether a stack made it or a file was read into it.
/// 4. **Findings and JSON.** `findings()` runs the rules of the folder `Checks`; `json()` writes the document, its keys
///    sorted, so that the order of adding does not show.
public final class Stack {
    /// The system's name, such as `shop`.
    public let name: String
    /// The environment's name, such as `dev`.
    public let environment: String
    private var blocks: [Block] = []
    private var findings: [Finding] = []
    private var callers: [SourcePosition] = []
    private var suppressions: [Address: [Suppression]] = [:]

    /// Makes an empty stack.
    ///
    /// - Parameters:
    ///   - name: The system's name; constructs put it in front of the names that AWS shows.
    ///   - environment: The environment's name, which follows the system's.
    public init(_ name: String, environment: String) {
        self.name = name
        self.environment = environment
    }

    /// What the names in AWS start with: system and environment, such as `shop-dev`.
    public var prefix: String { "\(name)-\(environment)" }

    /// Adds a top-level block: a data source, variable, output, provider, and whatever else is ``Declarable``.
    ///
    /// - Returns: The block, so that others can refer to it.
    @discardableResult
    public func add<Item: Declarable>(
        _ item: Item, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Item {
        append(item.declaration, at: SourcePosition(file: file, line: line, column: column))
        return item
    }

    /// Adds a data source.
    ///
    /// - Parameters:
    ///   - source: The data source.
    ///   - count: How often it is read; refer to the results as `source[0]`.
    ///   - forEach: A map or set with an element for each reading; refer to the results as `source["key"]`.
    ///   - dependsOn: What must exist first though no argument refers to it.
    ///   - provider: A provider other than the default one.
    ///   - lifecycle: Conditions on what is read.
    /// - Returns: The data source, so that others can refer to it.
    @discardableResult
    public func add<Source: DataSource>(
        _ source: Source, count: Expression<Int>? = nil, forEach: ForEach? = nil, dependsOn: [any Addressable] = [],
        provider: ProviderConfiguration? = nil, lifecycle: Lifecycle? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Source {
        append(
            source.declaration, MetaArguments(count, forEach, dependsOn, provider, lifecycle),
            at: SourcePosition(file: file, line: line, column: column))
        return source
    }

    /// Adds a resource.
    ///
    /// - Parameters:
    ///   - resource: The resource.
    ///   - count: How many instances there are; refer to them as `resource[0]`.
    ///   - forEach: A map or set with an element for each instance; refer to them as `resource["key"]`.
    ///   - dependsOn: What must exist first though no argument refers to it.
    ///   - provider: A provider other than the default one.
    ///   - lifecycle: How Terraform treats it over time.
    /// - Returns: The resource, so that others can refer to it.
    @discardableResult
    public func add<Resource: ManagedResource>(
        _ resource: Resource, count: Expression<Int>? = nil, forEach: ForEach? = nil,
        dependsOn: [any Addressable] = [], provider: ProviderConfiguration? = nil, lifecycle: Lifecycle? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Resource {
        append(
            resource.declaration, MetaArguments(count, forEach, dependsOn, provider, lifecycle),
            at: SourcePosition(file: file, line: line, column: column))
        return resource
    }

    /// Adds an ephemeral resource: a value that exists only while Terraform runs.
    ///
    /// - Parameters:
    ///   - resource: The ephemeral resource.
    ///   - count: How many instances there are; refer to them as `resource[0]`.
    ///   - forEach: A map or set with an element for each instance; refer to them as `resource["key"]`.
    ///   - dependsOn: What must exist first though no argument refers to it.
    ///   - provider: A provider other than the default one.
    ///   - lifecycle: Conditions on the value.
    /// - Returns: The ephemeral resource, so that others can refer to it.
    @discardableResult
    public func add<Resource: EphemeralResource>(
        _ resource: Resource, count: Expression<Int>? = nil, forEach: ForEach? = nil,
        dependsOn: [any Addressable] = [], provider: ProviderConfiguration? = nil, lifecycle: Lifecycle? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Resource {
        append(
            resource.declaration, MetaArguments(count, forEach, dependsOn, provider, lifecycle),
            at: SourcePosition(file: file, line: line, column: column))
        return resource
    }

    /// Adds a call of a module.
    ///
    /// - Parameters:
    ///   - module: The call.
    ///   - count: How often the module is called; refer to the calls as `module[0]`.
    ///   - forEach: A map or set with an element for each call; refer to the calls as `module["key"]`.
    ///   - dependsOn: What must exist first though no argument refers to it.
    ///   - providers: The module's provider configurations, by the names that the module uses (`aws`, `aws.replica`).
    /// - Returns: The call, so that others can refer to its outputs.
    @discardableResult
    public func add(
        _ module: Module, count: Expression<Int>? = nil, forEach: ForEach? = nil, dependsOn: [any Addressable] = [],
        providers: [String: ProviderConfiguration] = [:],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Module {
        var declaration = module.declaration
        if !providers.isEmpty {
            declaration.body["providers"] = .sorted(
                providers.map { Term.Field($0.key, .bare(Reference($0.value.address, ""))) })
        }
        append(
            declaration, MetaArguments(count, forEach, dependsOn, nil, nil),
            at: SourcePosition(file: file, line: line, column: column))
        return module
    }

    /// Adds a construct: all that it is made of, at the caller's position.
    ///
    /// - Returns: What the construct offers to the rest of the stack.
    @discardableResult
    public func add<Part: Construct>(
        _ construct: Part, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Part.Product {
        at(SourcePosition(file: file, line: line, column: column)) { construct.build(in: self) }
    }

    /// Does something on behalf of a caller, whose position the blocks then carry; for grants and connections.
    @discardableResult
    public func at<Result>(_ caller: SourcePosition, _ action: () -> Result) -> Result {
        callers.append(caller)
        defer { callers.removeLast() }
        return action()
    }

    /// Reports something that a type could not rule out; an error keeps the stack from being written.
    public func report(
        _ severity: Finding.Severity = .error, rule: String, _ message: String,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let own = SourcePosition(file: file, line: line, column: column)
        let notes = callers.isEmpty ? [] : [Finding.Note("found here", at: own)]
        findings.append(Finding(severity, rule: rule, message, at: callers.first ?? own, notes: notes))
    }

    private func append(_ declaration: Declaration, _ meta: MetaArguments, at own: SourcePosition) {
        var declaration = declaration
        meta.set(in: &declaration.body)
        append(declaration, at: own)
    }

    private func append(_ declaration: Declaration, at own: SourcePosition) {
        let caller = callers.first
        blocks.append(
            Block(
                address: declaration.address, body: declaration.body, position: caller ?? own,
                construct: caller == nil ? nil : own, suppressions: declaration.suppressions))
    }

    /// Says that a rule of a scanner does not hold for a block that a construct made.
    ///
    /// What holds wherever the block is used belongs into the construct: ``NodeBlock/suppressing(_:)-(Suppression...)``.
    public func suppress(
        _ suppression: Suppression, at block: some NodeBlock, file: String = #filePath, line: Int = #line,
        column: Int = #column
    ) {
        suppressions[block.address, default: []].append(suppression)
        if !blocks.contains(where: { $0.address == block.address }) {
            at(SourcePosition(file: file, line: line, column: column)) {
                report(
                    rule: "suppression",
                    "\(block.address.text) is not in the stack, so \(suppression.rule) cannot be suppressed there")
            }
        }
    }

    /// The configuration described so far, with what was reported while it was described.
    public func configuration() -> Configuration {
        let blocks = suppressions.isEmpty ? self.blocks : self.blocks.map(withSuppressions)
        return Configuration(stack: prefix, blocks: blocks, reported: findings)
    }

    private func withSuppressions(_ block: Block) -> Block {
        guard let more = suppressions[block.address] else { return block }
        return Block(
            address: block.address, body: block.body, position: block.position, construct: block.construct,
            suppressions: block.suppressions + more)
    }
}
