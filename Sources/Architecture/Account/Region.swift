/// An AWS region, by AWS's own name for it, such as `ap-northeast-2`.
public struct Region: Hashable, Sendable {
    /// The region's name.
    public let name: String

    /// A region by its name, for one that has no member here.
    public init(_ name: String) {
        self.name = name
    }

    /// Seoul.
    public static let apNortheast2 = Region("ap-northeast-2")
    /// Tokyo.
    public static let apNortheast1 = Region("ap-northeast-1")
    /// Singapore.
    public static let apSoutheast1 = Region("ap-southeast-1")
    /// Ireland.
    public static let euWest1 = Region("eu-west-1")
    /// Frankfurt.
    public static let euCentral1 = Region("eu-central-1")
    /// Northern Virginia, where certificates and web ACLs of CloudFront live.
    public static let usEast1 = Region("us-east-1")
    /// Oregon.
    public static let usWest2 = Region("us-west-2")
}
