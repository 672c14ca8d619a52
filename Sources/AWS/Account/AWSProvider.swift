public import Terraform

extension ProviderConfiguration {
    /// The AWS provider for one region: `provider "aws" { region = …, default_tags { tags = … } }`.
    ///
    /// - Parameters:
    ///   - region: The region's name, such as `ap-northeast-2`.
    ///   - alias: A name of its own, for a second region; nil for the default provider.
    ///   - defaultTags: Tags that the provider puts on everything that can have tags.
    public static func aws(region: String, alias: String? = nil, defaultTags: [String: String] = [:]) -> Self {
        var body = Body()
        body["region"] = .string(region)
        if !defaultTags.isEmpty {
            var tags = Body()
            tags["tags"] = defaultTags.term
            body[content: "default_tags"] = .block(tags)
        }
        return ProviderConfiguration("aws", alias: alias, body: body)
    }
}
