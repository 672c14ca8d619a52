public import Terraform

/// The names of the rules that the provider's schema gives rise to.
enum SchemaRule: String {
    case unknownType = "unknown-type"
    case missingSchema = "missing-schema"
    case ignoredChange = "ignore-changes"
    case unknownArgument = "unknown-argument"
    case missingArgument = "missing-argument"
    case missingBlock = "missing-block"
    case blockCount = "block-count"
    case blockWanted = "block-wanted"
    case readOnly = "read-only"
    case deprecated = "deprecated"
    case providerVersion = "provider-version"
    case type = "wrong-type"
    case incompleteObject = "incomplete-object"
    case ignoredKey = "ignored-key"
    case word = "unknown-word"
    case length = "length"
    case pattern = "pattern"
    case format = "format"
    case range = "range"
    case elementCount = "element-count"
    case doubleElement = "double-element"
    case nameLimit = "name-limit"
    case conflict = "conflicting-arguments"
    case requiredWith = "required-together"
    case exactlyOne = "exactly-one"
    case atLeastOne = "at-least-one"

    /// Whether the rule is about what an argument is worth.
    var isOfValues: Bool {
        switch self {
        case .type, .word, .length, .pattern, .format, .range, .nameLimit: true
        default: false
        }
    }
}

extension Schema {
    /// What ``findings(in:)`` looks for, by the names of the rules.
    public static let rules: [RuleDescription] = [
        describe(
            .unknownType,
            "A resource type, data source or ephemeral resource type that the provider lacks."),
        describe(
            .missingSchema,
            "A block of a provider that is not in the schema by which the document is judged."),
        describe(.ignoredChange, "An entry of ignore_changes is not the name of an argument."),
        describe(
            .unknownArgument, "An argument or nested block that the type does not take where it stands."),
        describe(.missingArgument, "An argument without which the provider refuses the block."),
        describe(.missingBlock, "A nested block without which the provider refuses the block."),
        describe(.blockCount, "More or fewer nested blocks of one name than the provider takes."),
        describe(.blockWanted, "A value where the provider takes a nested block."),
        describe(.readOnly, "An attribute is given a value that only the provider sets."),
        describe(.deprecated, "A type, argument or block that the provider announces to remove."),
        describe(
            .providerVersion,
            "A type, argument or block that is not in every version of the provider that the document allows."
        ),
        describe(
            .type, "A value of another type than the provider takes, which Terraform does not convert."),
        describe(
            .incompleteObject,
            "An object without all of its keys, where Terraform wants each, if only as null."),
        describe(
            .ignoredKey, "A key of an object that its type does not have, which Terraform drops silently."
        ),
        describe(.word, "A word outside the closed set that the provider takes."),
        describe(.length, "A text longer or shorter than the provider takes."),
        describe(.pattern, "A text with characters, or in a form, that the provider refuses."),
        describe(
            .format,
            "A text that is not the ARN, CIDR block, time, JSON or the like that the provider wants."),
        describe(.range, "A number outside the limits of the provider."),
        describe(
            .elementCount, "More or fewer elements in a list, set or map than the provider takes."),
        describe(.doubleElement, "An element twice in a list whose elements must differ."),
        describe(.nameLimit, "A name that the provider passes on and the AWS service refuses."),
        describe(.conflict, "Two arguments or blocks that exclude each other."),
        describe(.requiredWith, "An argument or block without another that it needs."),
        describe(.exactlyOne, "None or several of the arguments of which the provider wants one."),
        describe(.atLeastOne, "None of the arguments of which the provider wants one or more."),
    ]
}

private func describe(_ rule: SchemaRule, _ summary: String) -> RuleDescription {
    RuleDescription(rule.rawValue, summary)
}
