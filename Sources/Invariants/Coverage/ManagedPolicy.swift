import Terraform

/// A policy of AWS that is attached to a role, user or group.
struct ManagedPolicy {
    let holder: Arguments
    /// The argument that attaches it.
    let argument: String
    /// Its name, such as `AmazonS3FullAccess`.
    let name: String

    /// All of a document.
    static func attached(in model: Model) -> [ManagedPolicy] {
        arguments.flatMap { types, argument in
            types.flatMap(model.all).flatMap { holder in
                let value = holder[argument]
                return (value.elements ?? [value]).compactMap { name(of: $0, in: model) }.map {
                    ManagedPolicy(holder: holder, argument: argument, name: $0)
                }
            }
        }
    }

    private static let arguments: [(types: [String], argument: String)] = [
        (
            [
                "aws_iam_role_policy_attachment", "aws_iam_user_policy_attachment", "aws_iam_group_policy_attachment",
                "aws_iam_policy_attachment",
            ], "policy_arn"
        ),
        (["aws_iam_role"], "managed_policy_arns"),
        (
            [
                "aws_iam_role_policy_attachments_exclusive", "aws_iam_user_policy_attachments_exclusive",
                "aws_iam_group_policy_attachments_exclusive",
            ], "policy_arns"
        ),
    ]

    /// The name in an ARN, also where only the partition is not known, or in the data source that reads it.
    private static func name(of value: Resolved, in model: Model) -> String? {
        if case .symbol(let symbol) = value, let index = symbol.instance {
            let source = model.instances[index]
            guard source.block.address.kind == .data, source.type == "aws_iam_policy" else { return nil }
            let section = model.section(of: source)
            return section.value("name").string ?? name(inARN: section.value("arn").knownText)
        }
        return name(inARN: value.knownText)
    }

    private static func name(inARN text: String) -> String? {
        text.contains("::aws:policy/") ? text.split(separator: "/").last.map(String.init) : nil
    }
}
