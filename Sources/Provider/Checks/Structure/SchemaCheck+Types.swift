import Terraform

/// Types that the provider lacks, will remove, or has in some versions alone.
extension SchemaCheck {
    mutating func checkType(_ schema: TypeSchema) {
        let isThere = checkVersions(isNew: schema.isNew, isFormer: schema.isFormer, "the type \(schema.name)", at: nil)
        if isThere, schema.isDeprecated {
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
        } else if let nearest = provider.nearest(to: type, address.kind) {
            fix = "; did you mean \(nearest)?"
        }
        report(
            .unknownType,
            "\(address.text): the provider \(provider.schema.source) has no \(Self.noun(address.kind)) \(type)\(fix)"
        )
    }

    /// Says where a type, argument or block is not in every version that the document allows; false where it said so.
    mutating func checkVersions(
        isNew: Bool, isFormer: Bool, _ what: @autoclosure () -> String, at place: ArgumentPath?
    ) -> Bool {
        guard isNew || isFormer else { return true }
        let severity: Finding.Severity = versions.have(isNew: isNew, isFormer: isFormer) ? .warning : .error
        if isNew, versions.old, versions.areGiven {
            report(
                .providerVersion, as: severity,
                "\(subject) needs \(what()), which version 5 of the provider lacks; require version 6 or later",
                at: place)
            return false
        }
        if isFormer, versions.new {
            report(
                .providerVersion, as: severity,
                "\(subject) needs \(what()), which version 6 of the provider lacks; do without it, or require version 5",
                at: place)
            return false
        }
        return true
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
