public import Terraform
public import Testing

/// A stack as a test looks at it: what it describes, found by type, address or relation; what reaches what; who may what.
///
/// ```swift
/// @Suite struct `The shop` {
///     @Test(arguments: stacks.tested("dev", "prd")) func `keeps its tables from being deleted`(stack: TestedStack) {
///         stack.expectEvery(DynamoDBTable.self) { $0.deletionProtectionEnabled == true }
///     }
/// }
/// ```
/// What is found shows its address and its line in `Stacks`, so a failed `#expect` says where to look.
public struct TestedStack: Sendable, CustomTestStringConvertible {
    /// The stack's name, such as `dev`.
    public let name: String
    /// How the stack is described; nil for a configuration of another origin.
    let definition: StackDefinition?
    /// The package's folder; positions are shown relative to it.
    let root: String
    private let described: Configuration
    private let evaluated: Evaluation
    private let index: Index
    private let absence: Absence?

    /// What the stack describes.
    public var configuration: Configuration {
        failIfAbsent()
        return described
    }

    /// What is evaluated when somebody asks.
    var evaluation: Evaluation {
        failIfAbsent()
        return evaluated
    }

    /// Describes a stack for a test.
    ///
    /// - Parameters:
    ///   - definition: The stack.
    ///   - file: The test's file; the package's folder is what stands before `/Tests/`.
    public init(_ definition: StackDefinition, file: String = #filePath) {
        self.init(definition.configuration(), name: definition.name, definition: definition, file: file)
    }

    /// Takes a configuration for a test, such as one that a file was read into.
    ///
    /// - Parameters:
    ///   - configuration: The configuration.
    ///   - name: What to call it; the configuration's own name where nil.
    ///   - file: The test's file; the package's folder is what stands before `/Tests/`.
    public init(_ configuration: Configuration, name: String? = nil, file: String = #filePath) {
        self.init(configuration, name: name ?? configuration.stack, definition: nil, file: file)
    }

    private init(
        _ configuration: Configuration, name: String, definition: StackDefinition?, absence: Absence? = nil,
        file: String
    ) {
        described = configuration
        self.absence = absence
        self.name = name
        self.definition = definition
        let parts = file.split(separator: "/", omittingEmptySubsequences: false)
        root = parts.lastIndex(of: "Tests").map { parts[..<$0].joined(separator: "/") } ?? "/"
        index = Index(of: configuration)
        evaluated = Evaluation(of: configuration)
    }

    /// The stack's name, as the test runner shows it.
    public var testDescription: String { name }

    /// What the environment's stack is called in AWS, such as `shop-dev`.
    public var prefix: String { configuration.stack }

    /// The blocks by what tests ask for.
    final class Index: Sendable {
        let byType: [String: [Block]]
        let byAddress: [Address: Block]

        init(of configuration: Configuration) {
            var byType: [String: [Block]] = [:]
            var byAddress: [Address: Block] = [:]
            for block in configuration.blocks {
                byType["\(block.address.kind.keyword) \(block.address.type)", default: []].append(block)
                if byAddress[block.address] == nil { byAddress[block.address] = block }
            }
            self.byType = byType.mapValues { $0.sorted { $0.address.name < $1.address.name } }
            self.byAddress = byAddress
        }
    }

    func block(at address: Address) -> Block? {
        failIfAbsent()
        return index.byAddress[address]
    }

    func blocks(_ kind: Address.Kind, _ type: String) -> [Block] {
        failIfAbsent()
        return index.byType["\(kind.keyword) \(type)"] ?? []
    }

    /// A position as messages show it, with a space behind it; empty where none is known.
    func place(_ position: SourcePosition?) -> String {
        position.map { "\($0.text(relativeTo: root)): " } ?? ""
    }
}

extension TestedStack {
    /// That there is no stack of a name, and where it was asked for.
    fileprivate struct Absence {
        let message: String
        let place: SourceLocation
    }

    /// Stands for a stack that is not there: Swift Testing drops what is recorded while a test's arguments are made, and
    /// skips a test without arguments, so that the first look at the stack has to fail.
    fileprivate init(absent name: String, _ absence: Absence, file: String) {
        self.init(
            Stack(name, environment: "").configuration(), name: name, definition: nil, absence: absence, file: file)
    }

    private func failIfAbsent() {
        if let absence { Issue.record("\(absence.message)", sourceLocation: absence.place) }
    }
}

extension [StackDefinition] {
    /// The stacks of these names, for a test's arguments; a test that looks at one that is not there fails.
    ///
    /// ```swift
    /// @Test(arguments: stacks.tested("dev", "prd")) func `has alarms`(stack: TestedStack) { … }
    /// ```
    public func tested(
        _ names: String..., file: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
    ) -> [TestedStack] {
        names.map { name in
            if let definition = first(where: { $0.name == name }) { return TestedStack(definition, file: file) }
            let nearest = Spelling.nearest(to: name, among: map(\.name)).map { "; did you mean '\($0)'?" } ?? ""
            let absence = TestedStack.Absence(message: "there is no stack '\(name)'\(nearest)", place: sourceLocation)
            return TestedStack(absent: name, absence, file: file)
        }
    }

    /// All stacks, for a test's arguments.
    public func allTested(file: String = #filePath) -> [TestedStack] { map { TestedStack($0, file: file) } }
}
