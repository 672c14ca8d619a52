public import Terraform

/// Something that should hold for every system: a rule with a name, a source, and a severity.
///
/// Terraform and AWS accept what breaks it; people who run systems regret it. Where it does not hold for good reason, the
/// resource says so with a ``Suppression`` that has a reason, an owner and an end.
public struct Invariant: Sendable {
    /// What it means that an invariant is broken.
    public enum Severity: String, Sendable {
        /// Worth a look: a warning.
        case advisory
        /// Not to be deployed: an error.
        case mandatory
    }

    /// The name, in kebab case, such as `backup`; stable, for suppressions.
    public let name: String
    /// What should hold, as one sentence.
    public let summary: String
    /// The document that the rule comes from, by name.
    public let source: String
    /// What it means that it is broken.
    public let severity: Severity
    /// What Terraform itself can be asked to assert of a document.
    let assertions: @Sendable (Model) -> [Assertion]
    let violations: @Sendable (Model) -> [Violation]

    init(
        _ name: String, _ summary: String, source: String, severity: Severity = .mandatory,
        assertions: @escaping @Sendable (Model) -> [Assertion] = { _ in [] },
        violations: @escaping @Sendable (Model) -> [Violation]
    ) {
        self.name = name
        self.summary = summary
        self.source = source
        self.severity = severity
        self.assertions = assertions
        self.violations = violations
    }

    /// A stack that is weaker than one of a lower environment; whoever knows both says where.
    public static let weakerEnvironment = Invariant(
        "weaker-environment", "Production is nowhere weaker than the environments before it.",
        source: "AWS Well-Architected Framework, OPS05-BP08 \"Use multiple environments\""
    ) { _ in [] }

    /// All invariants, in the order of their names.
    public static let all: [Invariant] = [
        .adminPolicy, .alarm, .backup, .deletionProtection, .encryptionAtRest, .encryptionInTransit, .healthCheck,
        .keyRotation, .logRetention, .pipeline, .publicAccess, .rollback, .scalingRoom, .tags, .weakerEnvironment,
        .wideAction,
        .wideResource, .zoneLoss,
    ].sorted { $0.name < $1.name }

    /// The invariants as reports describe rules.
    public static var ruleDescriptions: [RuleDescription] {
        (all.map { RuleDescription($0.name, "\($0.summary) Source: \($0.source).") } + suppressionRules)
            .sorted { $0.name < $1.name }
    }

    private static let suppressionRules = [
        RuleDescription("expired-suppression", "A suppression of an invariant has ended."),
        RuleDescription("unused-suppression", "A suppression of an invariant has nothing to suppress."),
    ]
}

/// A place where an invariant does not hold.
public struct Violation: Sendable {
    let block: Block
    /// The argument; nil for the block as a whole.
    let path: String?
    let message: String

    init(_ resource: Arguments, at argument: String? = nil, _ message: String) {
        let path = argument.map(resource.place) ?? (resource.path.isEmpty ? nil : resource.path)
        self.init(resource.instance.block, at: path, message)
    }

    /// Makes one for a block, or for an argument of it.
    public init(_ block: Block, at path: String? = nil, _ message: String) {
        self.block = block
        self.path = path
        self.message = message
    }
}
