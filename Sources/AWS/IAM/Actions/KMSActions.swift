extension Action {
    /// The actions of KMS.
    public static var kms: KMS { KMS() }

    /// The actions of KMS, for `.kms.encrypt`.
    public struct KMS: Sendable {
        /// Every action of the service: `kms:*`.
        public var all: Action { "kms:*" }
        /// Encrypts up to 4 KB.
        public var encrypt: Action { "kms:Encrypt" }
        /// Decrypts what the key encrypted, data keys above all.
        public var decrypt: Action { "kms:Decrypt" }
        /// Decrypts as the first half of changing the key.
        public var reEncryptFrom: Action { "kms:ReEncryptFrom" }
        /// Encrypts as the second half of changing the key.
        public var reEncryptTo: Action { "kms:ReEncryptTo" }
        /// Makes a key for data, plain and encrypted.
        public var generateDataKey: Action { "kms:GenerateDataKey" }
        /// Makes a key for data, encrypted only.
        public var generateDataKeyWithoutPlaintext: Action { "kms:GenerateDataKeyWithoutPlaintext" }
        /// Tells a key's state and kind.
        public var describeKey: Action { "kms:DescribeKey" }
        /// Lets a service use the key for a resource, such as a volume.
        public var createGrant: Action { "kms:CreateGrant" }
        /// Lists a key's grants.
        public var listGrants: Action { "kms:ListGrants" }
        /// Takes a grant back.
        public var revokeGrant: Action { "kms:RevokeGrant" }
    }
}
