/// Names that Terraform cannot read, or keeps for itself.
///
/// A name is an identifier of HCL: a letter or `_`, then letters, digits, `_` and `-`; letters are those of Unicode
/// (HCL, "Identifiers"). Some names of variables are taken by the arguments of `module` blocks.
struct IllegalName: Rule {
    let descriptions = [
        RuleDescription("illegal-name", "A name is not one that Terraform can read, or one that it keeps for itself.")
    ]

    private static let reservedVariables: Set<String> = [
        "source", "version", "providers", "count", "for_each", "lifecycle", "depends_on", "locals",
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.configuration.blocks.flatMap { block in
            Self.messages(block).map { block.finding(rule: "illegal-name", $0) }
        }
    }

    private static func messages(_ block: Block) -> [String] {
        let address = block.address
        switch address.kind {
        case .terraform, .moved, .removed, .import: return []
        case .provider:
            // An alias that is no text has its own finding.
            guard case .string? = block.body["alias"]?.literal else {
                return isLegal(address.type) ? [] : [message("provider", address.type)]
            }
            let names = [address.type, address.name]
            return names.filter { !isLegal($0) }.map { message("provider", $0) }
        case .variable where reservedVariables.contains(address.name):
            return [
                "\"\(address.name)\" is a name that Terraform keeps for itself; write \"\(address.name)_\(suffix(address.name))\""
            ]
        case .resource, .data, .ephemeral:
            var messages: [String] = []
            if !isLegal(address.type) { messages.append(message("type of \(address.kind.keyword)", address.type)) }
            if !isLegal(address.name) {
                let prefix = address.kind == .resource ? "" : "\(address.kind.keyword)."
                messages.append(message("\(prefix)\(address.type)", address.name))
            }
            return messages
        default: return isLegal(address.name) ? [] : [message(address.kind.keyword, address.name)]
        }
    }

    /// Whether a text can be a name.
    static func isLegal(_ name: String) -> Bool {
        // Nearly all names are ASCII, which needs no look at Unicode's tables.
        var text = name
        let isLegal: Bool? = text.withUTF8 { bytes in
            var offset = 0
            while offset < bytes.count {
                switch bytes[offset] {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
                    break
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): if offset == 0 { return false }
                case 0x80...: return nil
                default: return false
                }
                offset += 1
            }
            return offset > 0
        }
        return isLegal ?? isLegalUnicode(name)
    }

    private static func isLegalUnicode(_ name: String) -> Bool {
        for (index, scalar) in name.unicodeScalars.enumerated() {
            let isStart = scalar == "_" || scalar.properties.isIDStart
            if isStart || index > 0 && (scalar == "-" || scalar.properties.isIDContinue) { continue }
            return false
        }
        return true
    }

    /// The nearest legal name: `_` in place of what is not allowed, and in front of a digit.
    static func corrected(_ name: String) -> String {
        var result = ""
        for scalar in name.unicodeScalars {
            let isAllowed = scalar == "_" || scalar == "-" || scalar.properties.isIDContinue
            result.unicodeScalars.append(isAllowed ? scalar : "_")
        }
        return isLegal(result) ? result : "_\(result)"
    }
}

extension IllegalName {
    private static func message(_ kind: String, _ name: String) -> String {
        "\(kind) \"\(name)\" is not a name: it must be a letter or _, then letters, digits, _ and -; write "
            + "\"\(corrected(name))\""
    }

    /// What makes another name of a reserved one.
    private static func suffix(_ name: String) -> String { name == "version" || name == "source" ? "name" : "value" }
}
