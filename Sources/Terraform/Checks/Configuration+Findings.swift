extension Configuration {
    /// Everything that is wrong with the configuration by Terraform's own rules, and what was reported on the way.
    ///
    /// Each rule stands in a file of its own beside this one. The findings are in the order of their positions, then of
    /// their rules; two runs give the same.
    ///
    /// - Parameter unused: Whether variables and locals are reported that nothing refers to. Synthesis leaves them out:
    ///   a module of constructs may declare more than each stack uses.
    public func findings(unused: Bool = false) -> [Finding] {
        let survey = Survey(of: self)
        let rules = unused ? Self.rules + [UnusedDeclaration()] : Self.rules
        return (reported + rules.flatMap { $0.findings(in: survey) }).sorted()
    }

    /// What ``findings(unused:)`` looks for, in the order of the rules' names.
    public static var ruleDescriptions: [RuleDescription] {
        (readingRules + (rules + [UnusedDeclaration()]).flatMap(\.descriptions)).sorted { $0.name < $1.name }
    }

    private static let rules: [any Rule] = [
        DuplicateAddress(), DuplicateKey(), IllegalName(), InvalidValue(), LiteralOnly(), UnknownReference(),
        ReferenceCycle(), StillDeclared(), CountAndForEach(), EmptyStack(), SuppressionReason(),
        UnknownArgument(), MissingArgument(), LiteralArgument(), DefaultValue(), IgnoredChanges(), Repetition(),
        RootModule(), VersionConstraints(), ProviderRequirements(), ModuleSource(), BackendType(), OutOfScope(),
        IncompleteReference(), InstanceKey(), Dependencies(), DestroyProvisioner(), ConditionReference(),
        MoveTarget(), RemovalTarget(), ImportTarget(), BuiltInTypes(), ProvisionerArguments(), ProvisionerValues(),
        LanguageSettings(),
    ]
}

/// Something that can be wrong with a configuration, one file each; its messages stand at the end of that file.
protocol Rule: Sendable {
    /// The names that its findings carry, with what they say.
    var descriptions: [RuleDescription] { get }

    /// What is wrong, for every place where it is.
    func findings(in survey: Survey) -> [Finding]
}

extension [Finding] {
    /// The findings in the order in which people read them: by file, line and column, then by rule and message.
    public func sorted() -> [Finding] {
        sorted { first, second in
            switch (first.position, second.position) {
            case (let one?, let other?) where one != other: one < other
            case (nil, .some): false
            case (.some, nil): true
            default: (first.rule, first.message) < (second.rule, second.message)
            }
        }
    }
}

extension SourcePosition: Comparable {
    /// Whether a position comes before another: by file, then line, then column.
    public static func < (first: SourcePosition, second: SourcePosition) -> Bool {
        (first.file, first.line, first.column) < (second.file, second.line, second.column)
    }
}
