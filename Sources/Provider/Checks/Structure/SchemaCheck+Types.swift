import Terraform

/// Types that the provider lacks, will remove, or has in some versions alone.
extension SchemaCheck {
    mutating func checkType(_ schema: TypeSchema) {
        checkVersions(isNew: schema.isNew, isFormer: schema.isFormer, "the type \(schema.name)")
        if schema.isDeprecated {
            report(
                .deprecated, as: .warning,
                "\(address.text) is of the type \(schema.name), which is deprecated: the provider will remove it"
            )
        }
    }

    mutating func reportUnknownType(_ provider: ProviderRules) {
        let type = address.type
        var fix = ""
        let kinds: [Address.Kind] = [.resource, .data, .ephemeral]
        if let other = kinds.first(where: { $0 != address.kind && provider.type(type, $0) != nil }) {
            fix = "; it is \(Self.article(other)), so declare it under \"\(other.keyword)\""
        } else if let nearest = Spelling.nearest(to: type, among: provider.names(address.kind)) {
            fix = "; did you mean \(nearest)?"
        }
        report(
            .unknownType,
            "\(address.text): the provider \(provider.schema.source) has no \(Self.noun(address.kind)) \(type)\(fix)"
        )
    }

    /// Says where a type, argument or block is not in every version that the document allows.
    mutating func checkVersions(isNew: Bool, isFormer: Bool, _ what: @autoclosure () -> String) {
        guard isNew || isFormer else { return }
        let isHad = versions.have(isNew: isNew, isFormer: isFormer)
        if isNew, versions.old, versions.areGiven || !isHad {
            report(
                .providerVersion, as: isHad ? .warning : .error,
                "\(subject) needs \(what()), which version 5 of the provider lacks; require version 6 or later"
            )
        }
        if isFormer, versions.new {
            report(
                .providerVersion, as: isHad ? .warning : .error,
                "\(subject) needs \(what()), which version 6 of the provider lacks; do without it, or require version 5"
            )
        }
    }

    private static func noun(_ kind: Address.Kind) -> String {
        switch kind {
        case .data: "data source"
        case .ephemeral: "ephemeral resource type"
        default: "resource type"
        }
    }

    private static func article(_ kind: Address.Kind) -> String {
        kind == .ephemeral ? "an \(noun(kind))" : "a \(noun(kind))"
    }
}
