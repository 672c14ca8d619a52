public import AWS
public import Terraform

/// A machine in the public subnets from which people reach what is private: databases and caches.
///
/// Session Manager is the better way in: it needs no open port, no key, and leaves a record. SSH is open to the address
/// ranges that the deployment names, by the security group and the network ACL alike, and to nobody unless it names some.
/// The instance runs the latest Amazon Linux 2023 of the day it was made, with an encrypted disk and IMDSv2 alone.
///
/// ```swift
/// let bastion = stack.add(Bastion("bastion", in: network, places: .onePerZone, sshFrom: networks.value, key: dataKey))
/// database.allow(from: bastion)
/// ```
public struct Bastion: Construct {
    /// How many there are.
    public enum Places: Sendable {
        /// One, in the first zone.
        case one
        /// One in each zone, so that a zone's loss leaves a way in.
        case onePerZone
    }

    let name: String
    let network: Network.Parts
    let places: Places
    let sshFrom: Expression<[String]>
    let keyPair: KeyPair?
    let instanceType: String
    let packages: [String]
    let key: Key.Parts

    /// Describes bastions.
    ///
    /// - Parameters:
    ///   - name: Their name; the account's prefix stands before it in AWS.
    ///   - network: The network whose public subnets they are in.
    ///   - places: How many there are; one by default.
    ///   - sshFrom: The address ranges that SSH is open to; usually a variable whose default is empty. At most 10, for the
    ///     network ACL has a line for each.
    ///   - keyPair: The key for SSH; without one, the default, people use Session Manager or EC2 Instance Connect.
    ///   - instanceType: The type of the instances, for x86-64; `t3.micro` by default.
    ///   - packages: What is installed at the first start, such as the client of a database; nothing by default.
    ///   - key: The key that encrypts the disks.
    public init(
        _ name: String, in network: Network.Parts, places: Places = .one, sshFrom: Expression<[String]>,
        keyPair: KeyPair? = nil, instanceType: String = "t3.micro", packages: [String] = [], key: Key.Parts
    ) {
        self.name = name
        self.network = network
        self.places = places
        self.sshFrom = sshFrom
        self.keyPair = keyPair
        self.instanceType = instanceType
        self.packages = packages
        self.key = key
    }

    /// Bastions that can be let in elsewhere.
    public struct Parts: Connectable, Grantee {
        /// The instances, by the order of their zones.
        public let instances: [Instance]
        /// What the instances act with: Session Manager's agent.
        public let grantee: Role.Parts
        /// Security group, and the port of SSH.
        public let connections: Connections
    }

    /// Adds instances, role, security group and the lines of the network ACL.
    public func build(in stack: Stack) -> Parts {
        let label = name.asLocalName
        let role = stack.add(
            Role(
                name, in: network.account, assumedBy: .service(.ec2),
                description: "Lets Session Manager reach the bastions of \(stack.prefix)"))
        role.attach(managed: "AmazonSSMManagedInstanceCore")
        let profile = stack.add(
            IAMInstanceProfile(label, name: "\(stack.prefix)-\(name)", role: role.role.id))
        let group = stack.add(
            SecurityGroup(
                label, description: "Bastion \(stack.prefix)-\(name)", name: "\(stack.prefix)-\(name)",
                tags: ["Name": "\(stack.prefix)-\(name)"], vpcID: network.vpc.id))
        let connections = Connections(stack: stack, securityGroup: group, port: .ssh)
        let instances = addInstances(profile: profile, group: group, in: stack)
        let parts = Parts(instances: instances, grantee: role, connections: connections)
        parts.allow(fromEachOf: sshFrom, port: .ssh, label: "named_networks")
        // Session Manager's agent and the package repositories, which are in S3.
        parts.allowOut(to: .anywhere, port: .https, label: "internet")
        addACLRules(in: stack)
        return parts
    }

    private func addInstances(
        profile: IAMInstanceProfile, group: SecurityGroup, in stack: Stack
    ) -> [Instance] {
        let label = name.asLocalName
        // Public parameters are named after what they hold (Systems Manager, "Discovering public parameters").
        let image = stack.add(
            SSMParameterDataSource(
                "\(label)_image", name: "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"))
        let all = Array(zip(network.zones, network.publicSubnets.subnets))
        return (places == .one ? Array(all.prefix(1)) : all).map { zone, subnet in
            let tags: Expression<[String: String]> = ["Name": "\(stack.prefix)-\(name)-\(zone)"]
            return stack.add(
                Instance(
                    "\(label)_\(zone)", ami: image.insecureValue,
                    // Elastic addresses are few in an account, and the NAT gateways need them (VPC, "Amazon VPC quotas").
                    associatePublicIPAddress: true, ebsOptimized: true, iamInstanceProfile: profile.id,
                    instanceType: Expression(instanceType), keyName: keyPair?.id, subnetID: subnet.id,
                    tags: tags, userData: packages.isEmpty ? nil : Expression(script),
                    volumeTags: tags, vpcSecurityGroupIDs: [group.id],
                    metadataOptions: .init(
                        httpEndpoint: .enabled, httpPutResponseHopLimit: 1, httpTokens: .required),
                    rootBlockDevice: .init(encrypted: true, kmsKeyID: key.arn, volumeSize: 10, volumeType: .gp3)
                ).suppressing(
                    .checkov(
                        "CKV_AWS_88",
                        because: "a bastion is reached from outside; its group admits named networks alone"),
                    .checkov("CKV_AWS_126", because: "nobody waits for a bastion; metrics of five minutes do")),
                // A new image each few weeks is no reason to replace the machine under somebody's session.
                lifecycle: Lifecycle(ignoreChanges: ["ami"]))
        }
    }

    private var script: String {
        "#!/bin/sh\ndnf install -y \(packages.joined(separator: " "))\n"
    }

    /// A line for each range, after those of the network itself.
    private func addACLRules(in stack: Stack) {
        stack.add(
            NetworkACLRule(
                "\(name.asLocalName)_ssh", networkACLID: network.publicACL.id, protocol: "tcp",
                ruleAction: .allow, ruleNumber: .expression("200 + count.index"),
                cidrBlock: sshFrom.element(.countIndex).cast(), egress: false, fromPort: 22, toPort: 22),
            count: sshFrom.length)
    }
}
