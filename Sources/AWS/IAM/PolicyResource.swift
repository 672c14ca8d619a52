public import Terraform

/// What a statement is about: an ARN, a pattern of ARNs with `*` and `?`, or everything.
///
/// ```swift
/// [.arn(table.arn), "\(table.arn)/index/*"]
/// ```
public struct PolicyResource: Hashable, Sendable {
    /// The ARN or pattern.
    public let expression: Expression<String>

    /// One resource by its ARN.
    public static func arn<Resource>(_ arn: Expression<ARN<Resource>>) -> PolicyResource {
        PolicyResource(expression: arn.cast())
    }

    /// A pattern that is an expression already.
    public static func pattern(_ pattern: Expression<String>) -> PolicyResource {
        PolicyResource(expression: pattern)
    }

    /// Every resource: `*`; for actions that know no resources, and for a key's own policy.
    public static let everything = PolicyResource(expression: "*")
}

extension PolicyResource: ExpressibleByStringInterpolation {
    /// An ARN or a pattern, taken literally.
    public init(stringLiteral value: String) {
        self.init(expression: Expression(value))
    }

    /// A pattern with expressions in it.
    public init(stringInterpolation: TemplateInterpolation) {
        self.init(expression: Expression<String>(stringInterpolation: stringInterpolation))
    }
}
