import Terraform

extension Invariant {
    /// Keys that stay the same for ever.
    static let keyRotation = Invariant(
        "key-rotation", "Keys that encrypt data are rotated by KMS.",
        source: "AWS Security Hub, KMS.4: AWS KMS key rotation should be enabled",
        assertions: rotationAssertions
    ) { model in
        model.all("aws_kms_key").compactMap { key in
            // KMS rotates symmetric keys with material of its own alone (KMS Developer Guide, "Rotate AWS KMS keys").
            guard key["customer_master_key_spec"].isNull || key.text("customer_master_key_spec") == "SYMMETRIC_DEFAULT",
                key["key_usage"].isNull || key.text("key_usage") == "ENCRYPT_DECRYPT",
                key["custom_key_store_id"].isNull
            else { return nil }
            let value = key["enable_key_rotation"]
            guard value.isNull || value.bool == false else { return nil }
            return Violation(
                key, at: value.isNull ? nil : "enable_key_rotation",
                "\(key.address) is never rotated; set enable_key_rotation to true")
        }
    }
}
