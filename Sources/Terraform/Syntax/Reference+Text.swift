extension Reference {
    /// What a path in Terraform's language names: `aws_vpc.main.id`, `data.aws_region.here`, `module.a.output["x"]`.
    ///
    /// Nil where the text is no path, or one of Terraform's own words (`each`, `count`, `self`, `path`, `terraform`).
    public init?(_ text: String) {
        guard let expression = try? ExpressionSyntax(parsing: text), let path = SyntaxPath(expression) else {
            return nil
        }
        self.init(path, in: text)
    }

    /// What a path in a text names.
    init?(_ path: SyntaxPath, in text: String) {
        var names = path.names[...]
        // `resource.aws_vpc.main` is a longer way to write `aws_vpc.main`.
        if names.first?.text == "resource" { names = names.dropFirst() }
        guard let first = names.popFirst() else { return nil }
        let address: Address
        let end: Int
        switch first.text {
        case "each", "count", "self", "path", "terraform", "resource": return nil
        case "var", "local", "module":
            guard let name = names.first else { return nil }
            let kind: Address.Kind = first.text == "var" ? .variable : first.text == "local" ? .local : .module
            (address, end) = (Address(kind, name.text), name.end)
        case "data", "ephemeral":
            guard let type = names.popFirst(), let name = names.first else { return nil }
            let kind: Address.Kind = first.text == "data" ? .data : .ephemeral
            (address, end) = (Address(kind, type: type.text, name.text), name.end)
        default:
            guard let name = names.first else { return nil }
            (address, end) = (Address(.resource, type: first.text, name.text), name.end)
        }
        self.init(address, text.bytes(end..<path.range.upperBound))
    }
}

extension String {
    /// The text of some of its UTF-8 bytes, which are whole characters.
    func bytes(_ range: Range<Int>) -> String {
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        return String(decoding: utf8[start..<utf8.index(start, offsetBy: range.count)], as: UTF8.self)
    }
}
