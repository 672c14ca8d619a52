import Terraform

/// What a check has read of one provider's schema so far: each type, block and constraint once.
final class ProviderRules {
    let schema: ProviderSchema
    private var resources: [String: TypeRules?] = [:]
    private var dataSources: [String: TypeRules?] = [:]
    private var ephemerals: [String: TypeRules?] = [:]
    private var blocks: [BlockSchema.ID: BlockRules] = [:]
    private var values: [Int: ValueRule] = [:]
    private let noValues = ValueRule(Constraints())

    init(_ schema: ProviderSchema) { self.schema = schema }

    /// The type of a resource, data source or ephemeral resource; nil where the provider has none.
    func type(_ name: String, _ kind: Address.Kind) -> TypeRules? {
        switch kind {
        case .data: type(name, &dataSources, schema.dataSources, limits: false)
        case .ephemeral: type(name, &ephemerals, schema.ephemerals, limits: false)
        case .resource: type(name, &resources, schema.resources, limits: true)
        default: nil
        }
    }

    private func type(
        _ name: String, _ known: inout [String: TypeRules?], _ index: TypeIndex, limits: Bool
    ) -> TypeRules? {
        if let known = known[name] { return known }
        let found = index.find(name).map { schema in
            TypeRules(schema, root: block(schema.block), limits: limits ? serviceLimits(on: name) : [:])
        }
        known[name] = .some(found)
        return found
    }

    /// The type of a kind whose name is nearest to another; nil where none is near, or where too many were looked for.
    func nearest(to name: String, _ kind: Address.Kind) -> String? {
        guard let types = schema.index(kind), searches < Self.mostSearches else { return nil }
        searches += 1
        return Spelling.nearest(to: name, among: types.names)
    }

    private var searches = 0
    /// A search goes through all names; whoever has more mistakes than this needs no more help with each.
    private static let mostSearches = 200

    /// The arguments of the provider's own configuration.
    private(set) lazy var configuration: BlockRules = {
        let root = BlockRules(schema.configuration)
        // Other schemas are judged by what they say themselves.
        guard schema.knowsOlder else { return root }
        for demand in AWSConfigurationDemand.all { root.demand(demand.constraints, at: demand.path[...]) }
        return root
    }()

    /// What a nested block may hold.
    func inside(_ item: ItemRules, _ nested: NestedBlockSchema) -> BlockRules {
        if let known = item.inside { return known }
        let rules = blocks[nested.blockID] ?? block(nested.block)
        item.inside = rules
        return rules
    }

    private func block(_ schema: BlockSchema) -> BlockRules {
        if let known = blocks[schema.id] { return known }
        let rules = BlockRules(schema)
        blocks[schema.id] = rules
        return rules
    }

    /// The constraints of an attribute or block; those of equal ones are read once.
    func values(_ item: ItemRules) -> ValueRule {
        if let known = item.values { return known }
        let id = item.constraintsID
        let rule = id == 0 ? noValues : values[id] ?? ValueRule(item.constraints)
        if id != 0 { values[id] = rule }
        item.values = rule
        return rule
    }
}

/// What services demand of names, by argument.
private func serviceLimits(on type: String) -> [String: ValueRule] {
    var limits: [String: ValueRule] = [:]
    for limit in serviceLimits where limit.type == type {
        limits[limit.attribute] = ValueRule(limit.constraints)
    }
    return limits
}
