/// How Terraform treats a resource over time: the `lifecycle` block.
///
/// All of it is literal in Terraform (a variable is refused there), which is why it is a Swift value that may differ by
/// environment while the address stays the same.
public struct Lifecycle: Sendable {
    /// Which changes made outside Terraform it leaves alone.
    public enum IgnoredChanges: Sendable, ExpressibleByArrayLiteral {
        /// Every change: Terraform creates and destroys the resource, and never updates it.
        case all
        /// The attributes with these Terraform names, such as `desired_count` or `tags["LastScan"]`.
        case attributes([String])

        /// The attributes with these Terraform names.
        public init(arrayLiteral elements: String...) {
            self = .attributes(elements)
        }
    }

    /// Create the replacement before the old object is destroyed; Terraform's default is the other way round.
    public var createBeforeDestroy: Bool?
    /// Refuse every plan that would destroy the resource.
    public var preventDestroy: Bool?
    /// Changes to leave alone.
    public var ignoreChanges: IgnoredChanges
    /// Replace the resource when one of these changes.
    public var replaceTriggeredBy: [Reference]
    /// What must hold before the resource is planned.
    public var preconditions: [Condition]
    /// What must hold once it is made; `self` names the resource.
    public var postconditions: [Condition]

    /// Makes a lifecycle; what is not given is left to Terraform.
    public init(
        createBeforeDestroy: Bool? = nil, preventDestroy: Bool? = nil, ignoreChanges: IgnoredChanges = [],
        replaceTriggeredBy: [Reference] = [], preconditions: [Condition] = [], postconditions: [Condition] = []
    ) {
        self.createBeforeDestroy = createBeforeDestroy
        self.preventDestroy = preventDestroy
        self.ignoreChanges = ignoreChanges
        self.replaceTriggeredBy = replaceTriggeredBy
        self.preconditions = preconditions
        self.postconditions = postconditions
    }

    /// The `lifecycle` block; nil where nothing is said.
    var block: Body? {
        var body = Body()
        if let createBeforeDestroy { body["create_before_destroy"] = .bool(createBeforeDestroy) }
        if let preventDestroy { body["prevent_destroy"] = .bool(preventDestroy) }
        switch ignoreChanges {
        case .all: body["ignore_changes"] = .verbatim(.string("all"))
        case .attributes(let names) where !names.isEmpty:
            body["ignore_changes"] = .verbatim(.list(names.map(Term.string)))
        case .attributes: break
        }
        if !replaceTriggeredBy.isEmpty {
            body["replace_triggered_by"] = .list(replaceTriggeredBy.map(Term.bare))
        }
        body.set("precondition", Blocks(preconditions))
        body.set("postcondition", Blocks(postconditions))
        return body.isEmpty ? nil : body
    }
}

/// What must hold, and what Terraform says where it does not: preconditions, postconditions, assertions, validations.
public struct Condition: NestedBlock {
    /// The condition and its message.
    public var body = Body()

    /// Makes a condition.
    ///
    /// - Parameters:
    ///   - condition: An expression of a boolean; Terraform requires that it refers to another object.
    ///   - errorMessage: What Terraform prints where it is false; a full sentence.
    public init(_ condition: Expression<Bool>, errorMessage: Expression<String>) {
        body.set("condition", condition)
        body.set("error_message", errorMessage)
    }
}
