extension Configuration {
    /// What reading a document can find, beside what the rules find in any configuration.
    static let readingRules = [
        RuleDescription("json", "A file is not JSON, or not UTF-8."),
        RuleDescription("unknown-block", "A key at the top of a document is no block of Terraform's."),
        RuleDescription("wrong-shape", "A block is written as something other than objects and arrays of objects."),
        RuleDescription("missing-label", "A block lacks the keys that are its type or name."),
        RuleDescription("duplicate-argument", "An argument is set twice in one block."),
        RuleDescription("duplicate-block", "A block of which Terraform takes one stands there twice."),
        RuleDescription("nesting", "Arrays and objects stand within each other too deep."),
        RuleDescription("size", "A document, or a text with expressions in it, is too large to be read."),
        RuleDescription("override", "An override file holds what overrides nothing, or cannot be overridden."),
    ]
}
