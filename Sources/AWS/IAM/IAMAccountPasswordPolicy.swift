// Written by 'synth bind aws_iam_account_password_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// What the passwords of an account's users must be like: `aws_iam_account_password_policy` in Terraform.
public struct IAMAccountPasswordPolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_iam_account_password_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - allowUsersToChangePassword: `allow_users_to_change_password`; default true.
    ///   - hardExpiry: `hard_expiry`.
    ///   - maxPasswordAge: `max_password_age`.
    ///   - minimumPasswordLength: `minimum_password_length`; default 6.
    ///   - passwordReusePrevention: `password_reuse_prevention`.
    ///   - requireLowercaseCharacters: `require_lowercase_characters`.
    ///   - requireNumbers: `require_numbers`.
    ///   - requireSymbols: `require_symbols`.
    ///   - requireUppercaseCharacters: `require_uppercase_characters`.
    public init(
        _ localName: String,
        allowUsersToChangePassword: Expression<Bool>? = nil,
        hardExpiry: Expression<Bool>? = nil,
        maxPasswordAge: Expression<Int>? = nil,
        minimumPasswordLength: Expression<Int>? = nil,
        passwordReusePrevention: Expression<Int>? = nil,
        requireLowercaseCharacters: Expression<Bool>? = nil,
        requireNumbers: Expression<Bool>? = nil,
        requireSymbols: Expression<Bool>? = nil,
        requireUppercaseCharacters: Expression<Bool>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("allow_users_to_change_password", allowUsersToChangePassword)
        node.body.set("hard_expiry", hardExpiry)
        node.body.set("max_password_age", maxPasswordAge)
        node.body.set("minimum_password_length", minimumPasswordLength)
        node.body.set("password_reuse_prevention", passwordReusePrevention)
        node.body.set("require_lowercase_characters", requireLowercaseCharacters)
        node.body.set("require_numbers", requireNumbers)
        node.body.set("require_symbols", requireSymbols)
        node.body.set("require_uppercase_characters", requireUppercaseCharacters)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `allow_users_to_change_password`.
    public var allowUsersToChangePassword: Expression<Bool> { reference("allow_users_to_change_password") }
    /// The attribute `expire_passwords`, which the provider computes.
    public var expirePasswords: Expression<Bool> { reference("expire_passwords") }
    /// The attribute `hard_expiry`.
    public var hardExpiry: Expression<Bool> { reference("hard_expiry") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<IAMAccountPasswordPolicy>> { reference("id") }
    /// The attribute `max_password_age`.
    public var maxPasswordAge: Expression<Int> { reference("max_password_age") }
    /// The attribute `minimum_password_length`.
    public var minimumPasswordLength: Expression<Int> { reference("minimum_password_length") }
    /// The attribute `password_reuse_prevention`.
    public var passwordReusePrevention: Expression<Int> { reference("password_reuse_prevention") }
    /// The attribute `require_lowercase_characters`.
    public var requireLowercaseCharacters: Expression<Bool> { reference("require_lowercase_characters") }
    /// The attribute `require_numbers`.
    public var requireNumbers: Expression<Bool> { reference("require_numbers") }
    /// The attribute `require_symbols`.
    public var requireSymbols: Expression<Bool> { reference("require_symbols") }
    /// The attribute `require_uppercase_characters`.
    public var requireUppercaseCharacters: Expression<Bool> { reference("require_uppercase_characters") }
}
