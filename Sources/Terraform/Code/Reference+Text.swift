extension Reference {
    /// What a path in Terraform's language names: `aws_vpc.main.id`, `data.aws_region.here`, `module.a.output["x"]`.
    ///
    /// Nil where the text is no path, or one of Terraform's own words (`each`, `count`, `self`, `path`, `terraform`).
    public init?(_ text: String) {
        let found = CodeScanner.traversals(in: text)
        guard found.count == 1 || found.last?.text == text, let traversal = found.last(where: { $0.text == text })
        else {
            return nil
        }
        self.init(traversal)
    }

    init?(_ traversal: CodeScanner.Traversal) {
        var names = traversal.names[...]
        // `resource.aws_vpc.main` is a longer way to write `aws_vpc.main`.
        if names.first == "resource" { names = names.dropFirst() }
        guard let first = names.first else { return nil }
        let rest = Array(names.dropFirst())
        switch first {
        case "each", "count", "self", "path", "terraform", "resource": return nil
        case "var", "local", "module":
            guard let name = rest.first else { return nil }
            let kind: Address.Kind = first == "var" ? .variable : first == "local" ? .local : .module
            self.init(Address(kind, name), in: traversal, of: "\(first).\(name)")
        case "data", "ephemeral":
            guard rest.count > 1 else { return nil }
            let kind: Address.Kind = first == "data" ? .data : .ephemeral
            self.init(Address(kind, type: rest[0], rest[1]), in: traversal, of: "\(first).\(rest[0]).\(rest[1])")
        default:
            guard let name = rest.first else { return nil }
            let prefix = traversal.names.first == "resource" ? "resource." : ""
            self.init(Address(.resource, type: first, name), in: traversal, of: "\(prefix)\(first).\(name)")
        }
    }

    private init(_ address: Address, in traversal: CodeScanner.Traversal, of start: String) {
        self.init(address, String(decoding: traversal.text.utf8.dropFirst(start.utf8.count), as: UTF8.self))
    }
}
