public import AWS
public import Terraform

/// One instance with a public address that stays the same, for jobs whose partners admit by address.
///
/// Nobody can connect to it: whoever works on it comes through Session Manager. Its disk is encrypted and backed up.
public struct StandaloneInstance: Construct {
    let name: String
    let network: Network.Parts
    let type: String
    let diskKey: Key.Parts
    let protection: Protection

    /// Describes an instance in the first public subnet.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - network: The network that it is in.
    ///   - type: Its type, such as `t3.small`.
    ///   - diskKey: The key that encrypts its disk.
    ///   - protection: How it is kept from being destroyed.
    public init(
        _ name: String, in network: Network.Parts, type: String, diskKey: Key.Parts, protection: Protection
    ) {
        self.name = name
        self.network = network
        self.type = type
        self.diskKey = diskKey
        self.protection = protection
    }

    /// An instance that can be granted permissions and let out.
    public struct Parts: Grantee, Connectable {
        /// The instance itself.
        public let instance: Instance
        /// Its address.
        public let address: EIP
        /// What it acts with.
        public let grantee: Role.Parts
        /// Its security group; it listens on nothing.
        public let connections: Connections
    }

    /// Adds role, security group, instance and address.
    public func build(in stack: Stack) -> Parts {
        let label = name.asLocalName
        let tags: Expression<[String: String]> = ["Name": "\(stack.prefix)-\(name)"]
        let (role, profile) = stack.addInstanceRole(
            label, in: network.account, description: "What the instance \(name) acts with")
        let group = stack.add(
            SecurityGroup(
                label, description: "Instance \(stack.prefix)-\(name)", name: "\(stack.prefix)-\(name)", tags: tags,
                vpcID: network.vpc.id))
        // A newer image would replace the instance and what is on its disk: that is decided by hand.
        let instance = stack.add(
            Instance(
                label, ami: InstanceImage.amazonLinux2023(label, in: stack), disableAPITermination: protection.isOn,
                ebsOptimized: true, iamInstanceProfile: profile.id, instanceType: Expression(type), monitoring: true,
                subnetID: network.publicSubnets.subnets.first?.id,
                tags: Expression(Backups.tag.merging(["Name": "\(stack.prefix)-\(name)"]) { $1 }),
                vpcSecurityGroupIDs: [group.id],
                metadataOptions: .init(httpEndpoint: .enabled, httpPutResponseHopLimit: 1, httpTokens: .required),
                rootBlockDevice: .init(encrypted: true, kmsKeyID: diskKey.arn, volumeSize: 20, volumeType: .gp3)),
            lifecycle: protection.lifecycle(ignoreChanges: ["ami"]))
        let address = stack.add(EIP(label, domain: .vpc, instance: instance.id, tags: tags))
        return Parts(
            instance: instance, address: address, grantee: role,
            connections: Connections(stack: stack, securityGroup: group, port: nil))
    }
}
