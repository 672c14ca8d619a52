/// The Swift names of Terraform's.
enum SwiftName {
    /// The type name: `lb_listener` becomes `LBListener`.
    static func type(_ name: String) -> String {
        name.split(separator: "_").map { capitalized(String($0)) }.joined()
    }

    /// The name of the Swift type for a resource type or data source: `aws_caller_identity`, `CallerIdentityDataSource`.
    static func type(of typeName: String, kind: Binding.Kind) -> String {
        let words = typeName.hasPrefix("aws_") ? String(typeName.dropFirst(4)) : typeName
        return type(words) + (kind == .dataSource ? "DataSource" : "")
    }

    /// The member or argument name: `vpc_security_group_ids` becomes `vpcSecurityGroupIDs`.
    static func member(_ name: String) -> String {
        if let renamed = members[name] { return renamed }
        let words = name.split(separator: "_").map(String.init)
        guard let first = words.first else { return name }
        return first.lowercased() + words.dropFirst().map(capitalized).joined()
    }

    /// One element of what a plural names: `lifecycle_stages` becomes `lifecycle_stage`.
    static func singular(_ name: String) -> String {
        if name.hasSuffix("ies") { return name.dropLast(3) + "y" }
        for ending in ["ss", "us", "is"] where name.hasSuffix(ending) { return name }
        if name.hasSuffix("sses") || name.hasSuffix("xes") { return String(name.dropLast(2)) }
        return name.hasSuffix("s") && name.utf8.count > 2 ? String(name.dropLast()) : name
    }

    /// The name between back quotes where Swift would otherwise read a keyword.
    static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    private static func capitalized(_ word: String) -> String {
        if let spelling = Acronyms.spelling(of: word) { return spelling }
        guard let first = word.first else { return word }
        return first.uppercased() + word.dropFirst()
    }

    /// Names that would not compile or would read badly.
    private static let members = [
        "self": "itself", "init": "initializer", "user_data_base64": "userDataBase64",
    ]

    private static let keywords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else",
        "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
        "inout",
        "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
        "rethrows",
        "return", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias",
        "var",
        "where", "while",
    ]
}
