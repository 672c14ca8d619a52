public import Terraform

/// Who a statement is about: a service, a role, an account, a federated identity, or anyone.
public struct Principal: Hashable, Sendable {
    enum Kind: String, Hashable, Sendable, CaseIterable {
        // In the order in which they are written.
        case aws = "AWS"
        case service = "Service"
        case federated = "Federated"
        case canonicalUser = "CanonicalUser"
    }

    let kind: Kind
    let value: Expression<String>

    /// A service that acts on the account's behalf, such as `.service(.lambda)`.
    public static func service(_ service: ServicePrincipal) -> Principal {
        Principal(kind: .service, value: Expression(service.name))
    }

    /// A role or user by its ARN.
    public static func aws<Resource>(_ arn: Expression<ARN<Resource>>) -> Principal {
        Principal(kind: .aws, value: arn.cast())
    }

    /// An account: everyone in it whom its own administrators allow.
    ///
    /// - Parameters:
    ///   - id: The account's twelve digits, or an expression of them.
    ///   - partition: `aws`; `aws-cn` in China, `aws-us-gov` in GovCloud.
    public static func account(_ id: Expression<String>, partition: Expression<String> = "aws") -> Principal {
        Principal(kind: .aws, value: "arn:\(partition):iam::\(id):root")
    }

    /// An identity provider by its ARN or name, such as GitHub's or Cognito's.
    public static func federated(_ provider: Expression<String>) -> Principal {
        Principal(kind: .federated, value: provider)
    }

    /// An identity provider by its ARN.
    public static func federated<Resource>(_ provider: Expression<ARN<Resource>>) -> Principal {
        Principal(kind: .federated, value: provider.cast())
    }

    /// An account as S3's access lists know it: 64 hexadecimal digits.
    public static func canonicalUser(_ id: Expression<String>) -> Principal {
        Principal(kind: .canonicalUser, value: id)
    }

    /// Everyone, with or without an AWS account, as far as the conditions let them: `{"AWS": "*"}`.
    public static let anyone = Principal(kind: .aws, value: "*")

    /// Principals by kind, in the order of the kinds.
    static func json(of principals: [Principal]) -> JSONText {
        .object(
            Kind.allCases.compactMap { kind in
                let values = principals.filter { $0.kind == kind }.map(\.value)
                return values.isEmpty ? nil : JSONText.Member(kind.rawValue, .oneOrMany(values))
            })
    }
}
