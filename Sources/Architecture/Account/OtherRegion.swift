import AWS
public import Terraform

/// A second region of the same account, for what AWS keeps in one place: the certificates and metrics of CloudFront live
/// in `us-east-1` alone (CloudFront Developer Guide, "Requirements for using SSL/TLS certificates with CloudFront").
///
/// Becomes a provider with an alias, such as `aws.us_east_1`, and the tags of the first one.
public struct OtherRegion: Construct {
    let region: Region
    let account: Account.Parts

    /// Describes a further region.
    public init(_ region: Region, in account: Account.Parts) {
        self.region = region
        self.account = account
    }

    /// A region that resources can be put in.
    public struct Parts {
        /// The region.
        public let region: Region
        /// The account, whose other resources are elsewhere.
        public let account: Account.Parts
        /// What is given to `add` as `provider:`.
        public let provider: ProviderConfiguration
    }

    /// Adds the provider.
    public func build(in stack: Stack) -> Parts {
        let provider = stack.add(
            ProviderConfiguration.aws(
                region: region.name, alias: region.name.asLocalName, defaultTags: account.defaultTags))
        return Parts(region: region, account: account, provider: provider)
    }
}
