/// What Terraform itself takes in a block, whatever the provider: arguments and nested blocks (Terraform, "Configuration
/// Language").
///
/// ```swift
/// BlockForm.variable.argument("sensitive")?.kind  // .flag
/// ```
/// A reader learns from it how an argument is written in JSON, and the rules learn what is missing or too much.
public struct BlockForm: Sendable {
    /// An argument by its name.
    public struct Argument: Sendable {
        /// The argument's name.
        public let name: String
        /// What Terraform reads there.
        public let kind: Kind
        /// Whether it must be there.
        public let isRequired: Bool
    }

    /// What Terraform reads in an argument.
    public enum Kind: Hashable, Sendable {
        /// An expression: in JSON, strings are templates.
        case expression
        /// A value taken literally, of any type.
        case literal
        /// A text taken literally.
        case text
        /// `true` or `false`, taken literally.
        case flag
        /// A type constraint, such as `list(string)`.
        case type
        /// One of a few words.
        case keyword([String])
        /// The address of another block, without `${}`.
        case reference
        /// A list of addresses, each without `${}`.
        case references
        /// Addresses by name, each without `${}`.
        case namedReferences
        /// Paths of the block's own arguments, or the word `all`.
        case ownArguments
    }

    /// A kind of nested block.
    public struct Nested: Sendable {
        /// The block's name.
        public let name: String
        /// The number of labels, each of which is a key in JSON.
        public let labels: Int
        /// The least number of such blocks.
        public let minimum: Int
        /// The greatest number of such blocks; nil where there is no limit.
        public let maximum: Int?
        /// What such a block takes.
        public let form: BlockForm
    }

    /// The arguments, in the order in which Terraform documents them.
    public let arguments: [Argument]
    /// The nested blocks.
    public let blocks: [Nested]
    /// Whether other names are allowed, which somebody else knows: a provider, a module, a backend.
    public let isOpen: Bool
    /// Names that Terraform keeps for later, or for other blocks.
    public let reserved: [String]
    /// The arguments that must be there.
    let required: [String]
    /// The nested blocks of which there must be one.
    let requiredBlocks: [String]
    /// The arguments of which Terraform takes only some literals.
    let literals: [Argument]

    init(
        _ arguments: [Argument], blocks: [Nested] = [], isOpen: Bool = false, reserved: [String] = []
    ) {
        self.arguments = arguments
        self.blocks = blocks
        self.isOpen = isOpen
        self.reserved = reserved
        required = arguments.filter(\.isRequired).map(\.name)
        requiredBlocks = blocks.filter { $0.minimum > 0 }.map(\.name)
        literals = arguments.filter { $0.kind.isLiteral }
    }

    /// The argument of that name.
    public func argument(_ name: String) -> Argument? { arguments.first { $0.name == name } }

    /// The nested block of that name.
    public func block(_ name: String) -> Nested? { blocks.first { $0.name == name } }
}

extension BlockForm.Kind {
    /// Whether a literal of some sort is all that can stand there.
    fileprivate var isLiteral: Bool {
        switch self {
        case .text, .flag, .keyword: true
        case .expression, .literal, .type, .reference, .references, .namedReferences, .ownArguments: false
        }
    }
}

extension BlockForm.Argument {
    /// One that must be there.
    static func required(_ name: String, _ kind: BlockForm.Kind = .expression) -> Self {
        Self(name: name, kind: kind, isRequired: true)
    }

    /// One that may be left out.
    static func optional(_ name: String, _ kind: BlockForm.Kind = .expression) -> Self {
        Self(name: name, kind: kind, isRequired: false)
    }
}

extension BlockForm.Nested {
    /// As many as wanted.
    static func any(_ name: String, labels: Int = 0, atLeast minimum: Int = 0, _ form: BlockForm) -> Self {
        Self(name: name, labels: labels, minimum: minimum, maximum: nil, form: form)
    }

    /// At most one.
    static func one(_ name: String, labels: Int = 0, _ form: BlockForm) -> Self {
        Self(name: name, labels: labels, minimum: 0, maximum: 1, form: form)
    }
}
