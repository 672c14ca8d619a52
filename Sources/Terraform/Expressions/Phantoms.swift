/// What an expression denotes that holds the ID of a resource: `Expression<ID<Subnet>>`.
///
/// No literal converts to it: an ID comes from a resource, or says itself that it is one (`.id("subnet-0a1b2c3d")`).
public enum ID<Resource> {}

/// What an expression denotes that holds the ARN of a resource: `Expression<ARN<Role>>`.
///
/// No literal converts to it: an ARN comes from a resource, or is written as one (`.arn("arn:aws:…")`).
public enum ARN<Resource> {}

/// Any type of resource, for arguments that take the ID or ARN of several.
public enum AnyResource {}

/// Any `ARN<…>`, whatever the resource.
public protocol SomeARN {}
/// Any `ID<…>`, whatever the resource.
public protocol SomeID {}
extension ARN: SomeARN {}
extension ID: SomeID {}

extension Expression where Value: SomeARN {
    /// The ARN without the type of its resource, for arguments that take several types.
    public var any: Expression<ARN<AnyResource>> { cast() }
}

extension Expression where Value: SomeID {
    /// The ID without the type of its resource, for arguments that take several types.
    public var any: Expression<ID<AnyResource>> { cast() }
}

extension Expression {
    /// The ID of a resource that Terraform does not manage here, such as `subnet-0a1b2c3d`.
    public static func id<Resource>(_ text: Expression<String>) -> Self where Value == ID<Resource> {
        Self(term: text.term)
    }
}

/// A closed set of words that an argument takes, as far as the provider knows them.
///
/// The known words are static members (`.ip`, `.instance`); one that AWS added later is written `.other("word")`.
public protocol ValueSet {}

extension Expression where Value: ValueSet {
    /// A known word of the set, as AWS spells it.
    public init(word: String) {
        self.init(term: .string(word))
    }

    /// A word that AWS accepts and this version does not know.
    public static func other(_ word: String) -> Self {
        Self(term: .string(word))
    }
}

// Text is not taken for an ARN or an ID, and the compiler says what to write instead.

@available(*, unavailable, message: "text is no ARN; refer to the resource, as in 'role.arn', or write '.arn(\"…\")'")
extension ARN: WrittenAsString {}

@available(*, unavailable, message: "text is no ID; refer to the resource, as in 'subnet.id', or write '.id(\"…\")'")
extension ID: WrittenAsString {}
