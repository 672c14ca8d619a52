// Written by 'synth bind aws_kms_key'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A key for encryption that never leaves AWS: `aws_kms_key` in Terraform.
public struct KMSKey: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_kms_key"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bypassPolicyLockoutSafetyCheck: `bypass_policy_lockout_safety_check`; default false.
    ///   - customKeyStoreID: `custom_key_store_id`; 1 to 22 characters; a change replaces the resource.
    ///   - customerMasterKeySpec: `customer_master_key_spec`; default `SYMMETRIC_DEFAULT`; a change replaces the resource.
    ///   - deletionWindowInDays: `deletion_window_in_days`; 7 to 30.
    ///   - description: `description`; at most 8192 characters.
    ///   - enableKeyRotation: `enable_key_rotation`; default false.
    ///   - isEnabled: `is_enabled`; default true.
    ///   - keyUsage: `key_usage`; default `ENCRYPT_DECRYPT`; a change replaces the resource.
    ///   - multiRegion: `multi_region`; a change replaces the resource.
    ///   - policy: `policy`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - rotationPeriodInDays: `rotation_period_in_days`; 90 to 2560; only with `enable_key_rotation`.
    ///   - tags: `tags`.
    ///   - xksKeyID: `xks_key_id`; 1 to 128 characters; only with `custom_key_store_id`; a change replaces the resource.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        bypassPolicyLockoutSafetyCheck: Expression<Bool>? = nil,
        customKeyStoreID: Expression<String>? = nil,
        customerMasterKeySpec: Expression<KMSKey.CustomerMasterKeySpec>? = nil,
        deletionWindowInDays: Expression<Int>? = nil,
        description: Expression<String>? = nil,
        enableKeyRotation: Expression<Bool>? = nil,
        isEnabled: Expression<Bool>? = nil,
        keyUsage: Expression<KMSKey.KeyUsage>? = nil,
        multiRegion: Expression<Bool>? = nil,
        policy: Expression<PolicyDocument>? = nil,
        region: Expression<String>? = nil,
        rotationPeriodInDays: Expression<Int>? = nil,
        tags: Expression<[String: String]>? = nil,
        xksKeyID: Expression<String>? = nil,
        timeouts: KMSKey.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bypass_policy_lockout_safety_check", bypassPolicyLockoutSafetyCheck)
        node.body.set("custom_key_store_id", customKeyStoreID)
        node.body.set("customer_master_key_spec", customerMasterKeySpec)
        node.body.set("deletion_window_in_days", deletionWindowInDays)
        node.body.set("description", description)
        node.body.set("enable_key_rotation", enableKeyRotation)
        node.body.set("is_enabled", isEnabled)
        node.body.set("key_usage", keyUsage)
        node.body.set("multi_region", multiRegion)
        node.body.set("policy", policy)
        node.body.set("region", region)
        node.body.set("rotation_period_in_days", rotationPeriodInDays)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
        node.body.set("xks_key_id", xksKeyID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<KMSKey>> { reference("arn") }
    /// The attribute `bypass_policy_lockout_safety_check`.
    public var bypassPolicyLockoutSafetyCheck: Expression<Bool> { reference("bypass_policy_lockout_safety_check") }
    /// The attribute `custom_key_store_id`.
    public var customKeyStoreID: Expression<String> { reference("custom_key_store_id") }
    /// The attribute `customer_master_key_spec`.
    public var customerMasterKeySpec: Expression<KMSKey.CustomerMasterKeySpec> { reference("customer_master_key_spec") }
    /// The attribute `deletion_window_in_days`.
    public var deletionWindowInDays: Expression<Int> { reference("deletion_window_in_days") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `enable_key_rotation`.
    public var enableKeyRotation: Expression<Bool> { reference("enable_key_rotation") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<KMSKey>> { reference("id") }
    /// The attribute `is_enabled`.
    public var isEnabled: Expression<Bool> { reference("is_enabled") }
    /// The attribute `key_id`, which the provider computes.
    public var keyID: Expression<ID<KMSKey>> { reference("key_id") }
    /// The attribute `key_usage`.
    public var keyUsage: Expression<KMSKey.KeyUsage> { reference("key_usage") }
    /// The attribute `multi_region`.
    public var multiRegion: Expression<Bool> { reference("multi_region") }
    /// The attribute `policy`.
    public var policy: Expression<PolicyDocument> { reference("policy") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `rotation_period_in_days`.
    public var rotationPeriodInDays: Expression<Int> { reference("rotation_period_in_days") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `xks_key_id`.
    public var xksKeyID: Expression<String> { reference("xks_key_id") }

    /// The words that `customer_master_key_spec` takes.
    public enum CustomerMasterKeySpec: ValueSet {}

    /// The words that `key_usage` takes.
    public enum KeyUsage: ValueSet {}

    /// The block `timeouts` of `aws_kms_key`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        public init(
            create: Expression<String>? = nil
        ) {
            body.set("create", create)
        }
    }
}

extension Expression<KMSKey.CustomerMasterKeySpec> {
    /// The word `RSA_2048`.
    public static var rsa2048: Self { .init(word: "RSA_2048") }
    /// The word `RSA_3072`.
    public static var rsa3072: Self { .init(word: "RSA_3072") }
    /// The word `RSA_4096`.
    public static var rsa4096: Self { .init(word: "RSA_4096") }
    /// The word `ECC_NIST_P256`.
    public static var eccNistP256: Self { .init(word: "ECC_NIST_P256") }
    /// The word `ECC_NIST_P384`.
    public static var eccNistP384: Self { .init(word: "ECC_NIST_P384") }
    /// The word `ECC_NIST_P521`.
    public static var eccNistP521: Self { .init(word: "ECC_NIST_P521") }
    /// The word `ECC_SECG_P256K1`.
    public static var eccSecgP256k1: Self { .init(word: "ECC_SECG_P256K1") }
    /// The word `SYMMETRIC_DEFAULT`.
    public static var symmetricDefault: Self { .init(word: "SYMMETRIC_DEFAULT") }
    /// The word `HMAC_224`.
    public static var hmac224: Self { .init(word: "HMAC_224") }
    /// The word `HMAC_256`.
    public static var hmac256: Self { .init(word: "HMAC_256") }
    /// The word `HMAC_384`.
    public static var hmac384: Self { .init(word: "HMAC_384") }
    /// The word `HMAC_512`.
    public static var hmac512: Self { .init(word: "HMAC_512") }
    /// The word `SM2`.
    public static var sm2: Self { .init(word: "SM2") }
    /// The word `ML_DSA_44`.
    public static var mlDsa44: Self { .init(word: "ML_DSA_44") }
    /// The word `ML_DSA_65`.
    public static var mlDsa65: Self { .init(word: "ML_DSA_65") }
    /// The word `ML_DSA_87`.
    public static var mlDsa87: Self { .init(word: "ML_DSA_87") }
    /// The word `ECC_NIST_EDWARDS25519`.
    public static var eccNistEdwards25519: Self { .init(word: "ECC_NIST_EDWARDS25519") }
}

extension Expression<KMSKey.KeyUsage> {
    /// The word `SIGN_VERIFY`.
    public static var signVerify: Self { .init(word: "SIGN_VERIFY") }
    /// The word `ENCRYPT_DECRYPT`.
    public static var encryptDecrypt: Self { .init(word: "ENCRYPT_DECRYPT") }
    /// The word `GENERATE_VERIFY_MAC`.
    public static var generateVerifyMAC: Self { .init(word: "GENERATE_VERIFY_MAC") }
    /// The word `KEY_AGREEMENT`.
    public static var keyAgreement: Self { .init(word: "KEY_AGREEMENT") }
}
