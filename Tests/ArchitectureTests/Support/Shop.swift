import AWS
import Architecture
import Reading
import Terraform
import Testing

/// A stack for tests, and the parts that most constructs need; each is added when a test first asks for it.
final class Shop {
    let stack: Stack
    let account: Account.Parts
    /// The protection of every part of the shop.
    var protection = Protection.off

    lazy var key = stack.add(
        Key("data", in: account, description: "Data of the shop", usedBy: [.logs], protection: protection))
    lazy var logs = LogSettings(keep: .oneWeek, encryptedWith: key)
    lazy var alerts = stack.add(Notifications("alerts", in: account, email: "ops@example.com", key: key))
    lazy var network = stack.add(
        Network(
            "main", in: account, cidrBlock: "10.10.0.0/16", zones: ["a", "b"], nat: .single, flowLogs: logs))
    lazy var accessLogs = stack.add(
        LogBucket(
            "access-logs", in: account, lifecycle: [LifecycleRule("age", expires: .days(30))], protection: protection))
    lazy var zone = stack.add(Route53ZoneDataSource("main", name: "example.com", privateZone: false))
    lazy var certificate = stack.add(Certificate("web", for: "example.com", in: zone))
    lazy var balancer = stack.add(
        LoadBalancer(
            "web", in: network.publicSubnets, openTo: .internet, accessLogs: accessLogs, protection: protection))
    lazy var cluster = stack.add(Cluster("main", capacity: .fargate))
    lazy var rollingTargets = stack.add(
        RollingTargets(
            "web", behind: balancer, certificate: certificate, port: 8080, healthCheck: HealthCheck(path: "/health")))
    lazy var blueGreenTargets = stack.add(
        BlueGreenTargets(
            "web", behind: balancer, certificate: certificate, port: 8080, healthCheck: HealthCheck(path: "/health")))
    lazy var images = stack.add(Repository("web", in: account, keep: 5, key: key, protection: protection))
    lazy var role = stack.add(
        Role("worker", in: account, assumedBy: .service(.lambda), description: "Does the work"))

    init(environment: String = "test", boundary: Account.Boundary = .none) {
        stack = Stack("shop", environment: environment)
        account = stack.add(Account(region: .apNortheast2, boundary: boundary))
    }

    /// What a test made.
    var configuration: Configuration { stack.configuration() }

    /// The findings without their positions: `rule: message`.
    var findings: [String] { configuration.findings().map { "\($0.rule): \($0.message)" } }

    /// A block by its address; the test fails where there is none.
    func block(_ address: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Block {
        try #require(configuration.block(at: address), "\(address) is not there", sourceLocation: sourceLocation)
    }

    /// Adds a service of one owner, with a secret and a variable.
    func addService<Owner>(
        _ targets: Owner.Targets, ownedBy owner: Owner.Type, secrets: [String: SSMParameter] = [:]
    ) -> FargateService<Owner>.Parts {
        stack.add(
            FargateService<Owner>(
                "web", in: cluster, network: network, targets: targets, size: .quarterVCPU(.mib512), tasks: 1...4,
                image: .standIn(healthPath: "/health", port: 8080), environment: ["STAGE": "test"], secrets: secrets,
                secretsKey: key, healthPath: "/health", scaling: ServiceScaling(), logs: logs))
    }
}

extension Configuration {
    /// The statements of all policies that hold for identities and resources, with the address of their block.
    var allStatements: [(address: String, statement: PolicyStatement)] {
        blocks.flatMap { block in
            ["policy", "assume_role_policy"].flatMap { block.statements($0) }.map { (block.address.text, $0) }
        }
    }
}
