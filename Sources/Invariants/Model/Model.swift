public import Terraform

/// The resources of a document as they will be: repeated ones one by one, their arguments evaluated.
///
/// ```swift
/// let model = Model(configuration)
/// for subnet in model.instances(ofType: "aws_subnet") {
///     print(subnet.address, model.section(of: subnet).value("cidr_block"))
/// }
/// ```
/// Variables have their defaults, locals and local modules their values. A reference to an argument that the document
/// sets is that argument's value; every other attribute is a ``Symbol``. `id`, `arn` and `name` of a resource all name it
/// where a reference is wanted: ``Section/link(_:)``.
public struct Model {
    /// The document.
    public let configuration: Configuration
    /// Every instance of a resource or data source, in the order of the document.
    public var instances: [ResourceInstance] { resolver.instances }

    let resolver: Resolver
    private let resources: [String: [Int]]
    private let dataSources: [String: [Int]]

    /// Evaluates a document.
    ///
    /// - Parameters:
    ///   - configuration: The document.
    ///   - modules: Gives the configuration of a local module by its folder relative to the document, such as
    ///     `modules/network`; nil where there is none.
    public init(_ configuration: Configuration, modules: (String) -> Configuration? = { _ in nil }) {
        self.configuration = configuration
        resolver = Resolver(configuration, modules: modules)
        var resources: [String: [Int]] = [:]
        var dataSources: [String: [Int]] = [:]
        for instance in resolver.instances {
            if instance.block.address.kind == .data {
                dataSources[instance.type, default: []].append(instance.index)
            } else {
                resources[instance.type, default: []].append(instance.index)
            }
        }
        self.resources = resources
        self.dataSources = dataSources
    }

    /// The resources of a type, in the order of the document.
    public func instances(ofType type: String) -> [ResourceInstance] {
        (resources[type] ?? []).map { resolver.instances[$0] }
    }

    /// The data sources of a type, in the order of the document.
    public func dataSources(ofType type: String) -> [ResourceInstance] {
        (dataSources[type] ?? []).map { resolver.instances[$0] }
    }

    /// What a term is worth in the document itself, outside of all blocks.
    public func value(of term: Term) -> Resolved {
        resolver.value(of: term, in: Frame())
    }

    /// The arguments of an instance.
    public func section(of instance: ResourceInstance) -> Section {
        Section(
            isCertain: instance.isCertain, contents: .body(instance.block.body),
            frame: resolver.frame(of: instance), resolver: resolver)
    }
}
