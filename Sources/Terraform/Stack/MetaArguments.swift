/// The arguments that Terraform itself takes in every block of a kind, as `add` received them.
struct MetaArguments {
    private let count: Expression<Int>?
    private let forEach: ForEach?
    private let dependsOn: [any Addressable]
    private let provider: ProviderConfiguration?
    private let lifecycle: Lifecycle?

    init(
        _ count: Expression<Int>?, _ forEach: ForEach?, _ dependsOn: [any Addressable],
        _ provider: ProviderConfiguration?, _ lifecycle: Lifecycle?
    ) {
        self.count = count
        self.forEach = forEach
        self.dependsOn = dependsOn
        self.provider = provider
        self.lifecycle = lifecycle
    }

    func set(in body: inout Body) {
        body.set("count", count)
        if let forEach { body["for_each"] = forEach.term }
        body.setMetaArguments(dependsOn: dependsOn, provider: provider)
        if let lifecycle = lifecycle?.block { body[content: "lifecycle"] = .block(lifecycle) }
    }
}

extension Body {
    /// What must exist first, and the provider: bare references, as Terraform reads them in JSON.
    mutating func setMetaArguments(dependsOn: [any Addressable], provider: ProviderConfiguration?) {
        // Terraform takes no instance keys in depends_on that would narrow the dependency, so the address is enough.
        if !dependsOn.isEmpty { self["depends_on"] = .list(dependsOn.map { .bare(Reference($0.address, "")) }) }
        if let provider { self["provider"] = .bare(Reference(provider.address, "")) }
    }
}
