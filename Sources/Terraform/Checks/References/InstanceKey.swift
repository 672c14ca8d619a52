/// References to an instance of what has but one, and to none of what has several (Terraform, "References to Resource
/// Attributes").
struct InstanceKey: Rule {
    let descriptions = [
        RuleDescription(
            "instance-key", "A reference has an index where the block has one instance, or none where it has many.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        var findings: [Finding] = []
        for index in survey.contents.indices {
            for use in survey.contents[index].uses {
                // Nearly all references go to an attribute of what has one instance.
                let isPlain = use.reference.path.hasPrefix(".") && !use.reference.path.hasDigitStep
                if isPlain && !survey.repeated.contains(use.reference.address) { continue }
                guard let target = survey.block(at: use.reference.address), let mistake = Self.mistake(use, target)
                else { continue }
                let block = survey.configuration.blocks[index]
                let note = Finding.Note("\(target.address.text) is declared here", at: target.position)
                findings.append(
                    block.finding(
                        rule: "instance-key",
                        "\(use.path) of \(block.address.text) refers to \(use.reference.text), but \(mistake)",
                        at: use.path, mentioning: use.reference.text, notes: [note]))
            }
        }
        return findings
    }

    /// What a reference's path starts with.
    private enum Start {
        case nothing, attribute, number, text, splat, other

        init(_ path: String) {
            let rest = path.drop { $0.isWhitespace }
            guard let first = rest.first else {
                self = .nothing
                return
            }
            let next = rest.dropFirst().drop { $0.isWhitespace }.first
            switch (first, next) {
            case (".", "*"?), ("[", "*"?): self = .splat
            case (".", let next?): self = next.isASCII && next.isNumber ? .number : .attribute
            case ("[", "\""?): self = .text
            case ("[", let next?) where next.isASCII && next.isNumber: self = .number
            default: self = .other
            }
        }
    }

    /// The attribute that follows a splat: `id` of `[*].id`.
    private static func nameAfterSplat(_ path: String) -> String? {
        for splat in ["[*].", ".*."] where path.hasPrefix(splat) {
            return name(String(path.dropFirst(splat.count - 1)))
        }
        return nil
    }

    /// The first name of a path: `id` of `.id.x`.
    private static func name(_ path: String) -> String {
        String(path.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" })
    }

    private static func mistake(_ use: Use, _ target: Block) -> String? {
        let address = target.address
        guard [.resource, .data, .ephemeral, .module].contains(address.kind) else { return nil }
        if use.isBare && !use.path.hasPrefix("depends_on") { return nil }
        let start = Start(use.reference.path)
        let hasCount = target.body[content: "count"] != nil
        let hasForEach = target.body[content: "for_each"] != nil
        guard hasCount || hasForEach else {
            // An output of a module may be looked up by its name in brackets.
            let isIndexed = start == .number || start == .text && address.kind != .module
            return isIndexed
                ? "\(address.text) has neither count nor for_each; leave the index out" : nil
        }
        if use.isBare { return nil }
        if hasForEach, start == .splat, let name = Self.nameAfterSplat(use.reference.path), !target.hasKey(name) {
            return "\(address.text) has for_each, and a splat takes its instances for one; write "
                + "values(\(address.text))[*].\(name)"
        }
        // The instances of a module with for_each are an object, whose keys may be written as attributes.
        let isKey = hasForEach && address.kind == .module && target.hasKey(Self.name(use.reference.path))
        if start != .attribute || isKey { return nil }
        let key = hasCount ? "0" : "\"key\""
        return "\(address.text) has \(hasCount ? "count" : "for_each"), so an instance must be chosen: "
            + "\(address.text)[\(key)]\(use.reference.path), or all of them: "
            + (hasCount ? "\(address.text)[*]\(use.reference.path)" : "values(\(address.text))[*]\(use.reference.path)")
    }
}

extension String {
    /// Whether the path starts with an index in the older form: `.0.id`.
    fileprivate var hasDigitStep: Bool {
        var text = self
        return text.withUTF8 { $0.count > 1 && $0[1] >= UInt8(ascii: "0") && $0[1] <= UInt8(ascii: "9") }
    }
}

extension Block {
    /// Whether `for_each` may have a key; it surely has not where its keys are written out.
    fileprivate func hasKey(_ key: String) -> Bool {
        guard case .object(let fields)? = body["for_each"] else { return true }
        return fields.contains { $0.key == key }
    }
}
