public import AWS
public import Terraform

/// A container registry for one application: scanned on push, tags that never change, old images removed.
public struct Repository: Construct {
    let name: String
    let account: Account.Parts
    let keep: Int
    let key: Key.Parts
    let protection: Protection

    /// Describes a registry.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - account: Where it is deployed.
    ///   - keep: How many tagged images are kept.
    ///   - key: The key that encrypts the images.
    ///   - protection: How it is kept from being destroyed.
    public init(_ name: String, in account: Account.Parts, keep: Int, key: Key.Parts, protection: Protection) {
        self.name = name
        self.account = account
        self.keep = keep
        self.key = key
        self.protection = protection
    }

    /// A registry that images can be pushed to and pulled from.
    public struct Parts {
        let stack: Stack
        /// The registry itself.
        public let repository: ECRRepository

        /// Lets a role pull images.
        public func grantPull(
            to grantee: some Grantee, file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            grant("pull", Self.pulling, to: grantee, at: SourcePosition(file: file, line: line, column: column))
        }

        /// Lets a role pull and push images.
        public func grantPush(
            to grantee: some Grantee, file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            grant(
                "push", Self.pulling + Self.pushing, to: grantee,
                at: SourcePosition(file: file, line: line, column: column))
        }

        private static let pulling: [Action] = [
            .ecr.batchCheckLayerAvailability, .ecr.batchGetImage, .ecr.getDownloadURLForLayer,
        ]
        private static let pushing: [Action] = [
            .ecr.completeLayerUpload, .ecr.initiateLayerUpload, .ecr.putImage, .ecr.uploadLayerPart,
        ]

        private func grant(_ access: String, _ actions: [Action], to grantee: some Grantee, at position: SourcePosition)
        {
            stack.at(position) {
                grantee.grantee.allow(
                    "\(repository.node.name.asAWSName)-\(access)",
                    [
                        .allow(actions, on: [.arn(repository.arn)]),
                        // The token is the account's, so the action knows no resource (ECR, "Actions, resources, and
                        // condition keys").
                        .allow([.ecr.getAuthorizationToken], on: [.everything]),
                    ])
            }
        }
    }

    /// Adds registry and lifecycle policy.
    public func build(in stack: Stack) -> Parts {
        let label = name.asLocalName
        let repository = stack.add(
            ECRRepository(
                label, name: "\(stack.prefix)-\(name)", forceDelete: protection.isDisposable,
                imageTagMutability: .immutable,
                encryptionConfiguration: [.init(encryptionType: .kms, kmsKey: key.arn)],
                imageScanningConfiguration: .init(scanOnPush: true)),
            lifecycle: protection.lifecycle())
        stack.add(
            ECRLifecyclePolicy(
                label, policy: .images(.expireUntagged(after: .days(7)), .keepLast(keep)),
                repository: repository.id))
        return Parts(stack: stack, repository: repository)
    }
}
