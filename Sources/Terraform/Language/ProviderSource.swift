/// Where a provider comes from, such as `hashicorp/aws` (Terraform, "Provider Requirements", "Source Addresses").
enum ProviderSource {
    /// What keeps a text from being a source; nil where it is one.
    static func mistake(in text: String) -> String? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 3, !parts.contains("") else {
            return "write [HOST/][NAMESPACE/]NAME, such as hashicorp/aws"
        }
        if parts.count == 3, let mistake = mistake(inHost: parts[0]) { return mistake }
        // The first providers had no namespace, which is written as a dash.
        let names = parts.suffix(2).filter { !($0 == "-" && parts.count > 1) }
        if let wrong = names.first(where: { !isName($0) }) {
            return "\"\(wrong)\" must be letters, digits and single dashes between them"
        }
        if parts.count > 1, let name = parts.last, name.hasPrefix("terraform-provider-") {
            return "leave terraform-provider- out, which only names the repository"
        }
        return nil
    }

    /// What keeps a text from being the name of a provider in a document; nil where it is one.
    static func mistake(inLocalName name: String) -> String? {
        if !isName(name[...]) { return "a provider's name is letters, digits and single dashes between them" }
        return name.lowercased() == name ? nil : "a provider's name is in small letters: write \"\(name.lowercased())\""
    }

    private static func isName(_ text: Substring) -> Bool {
        if text.isEmpty || text.hasPrefix("-") || text.hasSuffix("-") || text.contains("--") { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar == "-" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    private static func mistake(inHost host: Substring) -> String? {
        let parts = host.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2, parts[1].isEmpty || !parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return "\"\(host)\" is no host: a port is a number"
        }
        let labels = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let isLegal = labels.enumerated().allSatisfy { index, label in
            // A host may end with a period.
            label.isEmpty ? index > 0 && index == labels.count - 1 : !label.contains("_") && !label.contains(" ")
        }
        return isLegal ? nil : "\"\(host)\" is no host"
    }
}
