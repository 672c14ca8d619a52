/// The settings of a provider: `provider "aws" { region = … }`.
///
/// One without an alias is the default for its resources; others are given to `add` as `provider:`.
public struct ProviderConfiguration: Declarable, Addressable {
    /// The provider's address: `aws`, or `aws.virginia`.
    public let address: Address
    /// The provider's arguments.
    public var body: Body

    /// Makes a provider configuration.
    ///
    /// - Parameters:
    ///   - name: The provider's local name, such as `aws`.
    ///   - alias: A name of its own, for a second configuration of the same provider.
    ///   - body: The provider's arguments.
    public init(_ name: String, alias: String? = nil, body: Body = Body()) {
        address = Address(.provider, type: name, alias ?? "")
        self.body = body
        if let alias { self.body["alias"] = .verbatim(.string(alias)) }
    }

    /// The block as it is added to a stack.
    public var declaration: Declaration { Declaration(address, body) }
}
