/// What the stack demands of Terraform itself, and where its state is: the `terraform` block.
///
/// ```swift
/// stack.add(TerraformSettings(
///     requiredVersion: ">= 1.10",
///     requiredProviders: ["aws": RequiredProvider("hashicorp/aws", version: ">= 5.100.0, < 7.0.0")],
///     backend: .s3(bucket: "acme-state", key: "shop/dev", region: "eu-central-1", useLockfile: true)))
/// ```
/// becomes `"terraform": {"backend": {"s3": {…}}, "required_providers": {…}, "required_version": ">= 1.10"}`.
/// Terraform reads this block before anything else, so all of it is literal; a reference in it is a finding.
public struct TerraformSettings: Declarable {
    /// The settings as Terraform names them.
    public var body = Body()

    /// Makes settings; what is not given is left to Terraform.
    ///
    /// - Parameters:
    ///   - requiredVersion: Which versions of Terraform may be used, such as `>= 1.10`.
    ///   - requiredProviders: Where each provider comes from, by its local name.
    ///   - backend: Where the state is kept; a file beside the configuration where nil.
    ///   - providerMeta: What a provider wants to know of the module, by the provider's local name.
    public init(
        requiredVersion: String? = nil, requiredProviders: [String: RequiredProvider] = [:], backend: Backend? = nil,
        providerMeta: [String: Body] = [:]
    ) {
        if let requiredVersion { body["required_version"] = .verbatim(.string(requiredVersion)) }
        if !requiredProviders.isEmpty {
            var providers = Body()
            for (name, provider) in requiredProviders { providers["\(name)"] = .verbatim(provider.term) }
            body[content: "required_providers"] = .block(providers)
        }
        if let backend {
            switch backend.type {
            case "cloud": body[content: "cloud"] = .block(backend.body.verbatim)
            default: body[content: "backend"] = .labelled([Body.Labelled(backend.type, backend.body.verbatim)])
            }
        }
        if !providerMeta.isEmpty {
            body[content: "provider_meta"] = .labelled(
                providerMeta.map { Body.Labelled($0.key, $0.value.verbatim) }.sorted { $0.label < $1.label })
        }
    }

    /// The block as it is added to a stack; Terraform reads all of it literally.
    public var declaration: Declaration { Declaration(Address(.terraform, ""), body) }
}

/// Where a provider comes from and which versions of it may be used: an entry of `required_providers`.
public struct RequiredProvider: Hashable, Sendable {
    /// The provider's address in a registry, such as `hashicorp/aws`.
    public let source: String
    /// Which versions may be used, such as `>= 5.100.0, < 7.0.0`; the newest where nil.
    public let version: String?
    /// The configurations that a module expects from its caller, such as `aws.replica`.
    public let configurationAliases: [String]

    /// Makes a requirement.
    public init(_ source: String, version: String? = nil, configurationAliases: [String] = []) {
        self.source = source
        self.version = version
        self.configurationAliases = configurationAliases
    }

    var term: Term {
        var fields = [Term.Field("source", .string(source))]
        if let version { fields.append(Term.Field("version", .string(version))) }
        if !configurationAliases.isEmpty {
            fields.append(Term.Field("configuration_aliases", .list(configurationAliases.map(Term.string))))
        }
        return .sorted(fields)
    }
}

extension Body {
    /// The same body where Terraform reads no templates: nothing in it is escaped.
    var verbatim: Body {
        var copy = Body()
        for item in items { copy[content: item.name] = item.content.verbatim }
        return copy
    }
}

extension Body.Content {
    fileprivate var verbatim: Body.Content {
        switch self {
        case .argument(.verbatim): self
        case .argument(let term): .argument(.verbatim(term))
        case .block(let body): .block(body.verbatim)
        case .blocks(let bodies, let dynamic): .blocks(bodies.map(\.verbatim), dynamic: dynamic)
        case .labelled(let blocks): .labelled(blocks.map { Body.Labelled($0.label, $0.body.verbatim) })
        }
    }
}
