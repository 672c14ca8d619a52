import AWS
public import Terraform

/// Where a stack is deployed: Terraform's own settings, the AWS provider with the tags of everything, the account's facts.
///
/// Becomes the `terraform` block, `provider "aws"` with `default_tags`, and the data sources `aws_caller_identity` and
/// `aws_partition`. The state lives in S3; its bucket is named at `terraform init -backend-config=bucket=…`, for it
/// belongs to the account and not to the stack.
public struct Account: Construct {
    let region: Region
    let tags: [String: String]
    let boundary: Boundary
    let state: State

    /// Where Terraform keeps what it made.
    public enum State: Sendable {
        /// In the account's bucket for state, locked by a file beside it; the bucket is named at `terraform init`.
        case s3
        /// In a file beside the document: for the stack that makes the bucket.
        case local
    }

    /// Whether the stack's roles have a permissions boundary, the upper limit of whatever their policies say.
    public enum Boundary: Sendable {
        /// Roles have their own policies alone.
        case none
        /// Roles can use these services, by their prefixes in policies such as `dynamodb`, and pass roles of this system
        /// on to them; they can never change identities, leave the organization, stop the audit, or destroy keys.
        case services([String])
    }

    /// Describes where a stack is deployed.
    ///
    /// - Parameters:
    ///   - region: The region of every resource that does not say otherwise.
    ///   - tags: Tags for everything, beside `Project`, `Environment` and `Stack`, which its names give.
    ///   - boundary: The limit of all roles.
    ///   - state: Where Terraform keeps what it made; in the account's bucket unless given.
    public init(region: Region, tags: [String: String] = [:], boundary: Boundary = .none, state: State = .s3) {
        self.region = region
        self.tags = tags
        self.boundary = boundary
        self.state = state
    }

    /// What other constructs need to know about the account.
    public struct Parts {
        let stack: Stack
        /// The region.
        public let region: Region
        /// The account's number.
        public let id: Expression<String>
        /// The partition, `aws` in the public regions.
        public let partition: Expression<String>
        let boundary: IAMPolicy?
        let defaultTags: [String: String]

        /// What the names in AWS start with, such as `shop-dev`.
        public var prefix: String { stack.prefix }
    }

    private func backend(of stack: Stack) -> Backend {
        switch state {
        case .s3:
            .s3(
                key: "\(stack.name)/\(stack.environment)/terraform.tfstate", region: Expression(region.name),
                encrypt: true)
        case .local: .local()
        }
    }

    /// Adds settings, provider and facts.
    public func build(in stack: Stack) -> Parts {
        stack.add(
            TerraformSettings(
                requiredVersion: ">= 1.10",
                requiredProviders: ["aws": RequiredProvider("hashicorp/aws", version: ">= 5.100.0, < 7.0.0")],
                backend: backend(of: stack)))
        let owned = [
            "Project": stack.name, "Environment": stack.environment, "Stack": stack.prefix, "ManagedBy": "terraform",
        ]
        let defaultTags = tags.merging(owned) { $1 }
        stack.add(ProviderConfiguration.aws(region: region.name, defaultTags: defaultTags))
        let identity = stack.add(CallerIdentityDataSource("current"))
        let partition = stack.add(PartitionDataSource("current"))
        return Parts(
            stack: stack, region: region, id: identity.accountID, partition: partition.partition,
            boundary: boundary.policy(in: stack, account: identity.accountID, partition: partition.partition),
            defaultTags: defaultTags)
    }
}
