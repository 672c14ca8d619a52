import Terraform

extension Schema {
    /// The resource type whose name is most like this one, with or without `aws_`; nil when none is near.
    public func nearestResource(to name: String) -> String? { nearest(to: name, among: resourceNames) }

    /// The data source whose name is most like this one, with or without `aws_`; nil when none is near.
    public func nearestDataSource(to name: String) -> String? { nearest(to: name, among: dataSourceNames) }

    private func nearest(to name: String, among names: [String]) -> String? {
        let isPrefixed = name.isEmpty || name.hasPrefix("aws")
        return Spelling.nearest(to: isPrefixed ? name : "aws_" + name, among: names)
    }
}
