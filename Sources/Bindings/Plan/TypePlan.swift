import Provider

/// What the Swift of a type will hold, before it is written.
struct TypePlan {
    let typeName: String
    let kind: Binding.Kind
    let isNew: Bool
    let isDeprecated: Bool
    var root: StructPlan
    /// Attributes of the type that can be referred to, by Terraform name.
    var references: [ReferencePlan]
    /// Typed members of phantoms and blocks, by qualified Swift name.
    var members: [MembersPlan]
}

/// A struct: the type itself, or a nested block.
struct StructPlan {
    let name: String
    /// The name from the top: `LBListener.DefaultAction.Forward`.
    let qualifiedName: String
    /// The path of the block in Terraform; empty at the top.
    let path: [String]
    /// An attribute in disguise, of which every key must be written.
    let writesEveryKey: Bool
    var arguments: [ArgumentPlan] = []
    var wordSets: [WordSetPlan] = []
    var nested: [StructPlan] = []
    /// Empty enums that stand for objects which the provider computes.
    var phantoms: [PhantomPlan] = []
}

/// An argument of an initializer.
struct ArgumentPlan {
    let terraformName: String
    let swiftName: String
    /// The Swift type without the question mark.
    let type: String
    let isRequired: Bool
    let isBlock: Bool
    /// The default when it is not required: `nil`, `[]` or `[:]`.
    let absent: String
    /// What is known about its value, in words.
    let notes: [String]
}

/// A closed set of words.
struct WordSetPlan {
    let name: String
    let qualifiedName: String
    let argument: String
    /// Words with their member names.
    let words: [(word: String, member: String)]
}

/// An object that the provider computes.
struct PhantomPlan {
    let name: String
    let qualifiedName: String
    let argument: String
    var nested: [PhantomPlan] = []
}

/// An attribute that can be referred to.
struct ReferencePlan {
    let terraformName: String
    let swiftName: String
    let type: String
    let isAssigned: Bool
    let isSensitive: Bool
}

/// The attributes of an object or block that can be referred to.
struct MembersPlan {
    let qualifiedName: String
    var members: [ReferencePlan]
}
