/// Types of which the AWS provider's schema says nothing.
enum OtherTypes {
    /// Whether nobody here knows what a resource of the type holds: it may be a database of another cloud.
    static func mayHoldData(_ type: String) -> Bool {
        !type.hasPrefix("aws_") && !harmless.contains(type) && !harmlessPrefixes.contains { type.hasPrefix($0) }
    }

    /// What holds nothing that could not be made again; that of `tls_private_key` could not.
    private static let harmless: Set<String> = [
        "archive_file", "local_file", "local_sensitive_file", "null_resource", "terraform_data",
    ]
    private static let harmlessPrefixes = ["random_", "time_"]

    /// What a difference does: what Terraform's own documentation says of it, else nobody knows.
    static func replacement(of type: String, by difference: Difference) -> Replacement? {
        guard let trigger = triggers[type] else { return .possible }
        guard difference.path.names.first == trigger else { return nil }
        return difference.isLiteral ? .certain : .possible
    }

    /// The one argument that replaces (Terraform, "terraform_data"; provider null, "null_resource").
    private static let triggers = ["terraform_data": "triggers_replace", "null_resource": "triggers"]
}
