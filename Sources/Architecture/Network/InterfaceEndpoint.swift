/// An AWS service that a network reaches through an interface endpoint, without NAT.
public struct InterfaceEndpoint: Hashable, Sendable {
    /// The last part of the endpoint service's name, such as `ecr.api`.
    public let service: String

    /// An endpoint by the last part of its service's name, for one that has no member here.
    public init(_ service: String) {
        self.service = service
    }

    /// The container registry's API.
    public static let ecrAPI = InterfaceEndpoint("ecr.api")
    /// The container registry's images; their layers come through the gateway endpoint of S3.
    public static let ecrDocker = InterfaceEndpoint("ecr.dkr")
    /// CloudWatch Logs.
    public static let logs = InterfaceEndpoint("logs")
    /// Systems Manager: Parameter Store.
    public static let ssm = InterfaceEndpoint("ssm")
    /// The channel of Session Manager and ECS Exec.
    public static let ssmMessages = InterfaceEndpoint("ssmmessages")
    /// Secrets Manager.
    public static let secretsManager = InterfaceEndpoint("secretsmanager")
    /// Key Management Service.
    public static let kms = InterfaceEndpoint("kms")

    /// The part of local names that stands for the service.
    var label: String {
        service.replacing(".", with: "_")
    }
}
