/// Sources of modules that are neither a folder, nor in a registry, nor anything that Terraform can fetch.
struct ModuleSource: Rule {
    let descriptions = [
        RuleDescription("module-source", "A module's source is none that Terraform knows how to fetch.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.blocks(of: .module).flatMap { block, _ -> [Finding] in
            guard let source = block.body["source"]?.literalText else { return [] }
            let kind = Kind(of: source)
            if kind == .unknown { return [Self.unknown(source, block)] }
            if kind == .elsewhere && block.body["version"] != nil { return [Self.version(source, block)] }
            return []
        }
    }

    /// Where a module comes from (Terraform, "Module Sources").
    private enum Kind {
        /// In a registry, whose modules have versions.
        case registry
        /// In a folder, a repository or an archive.
        case elsewhere
        case unknown

        init(of source: String) {
            if source.hasPrefix("./") || source.hasPrefix("../") || source.hasPrefix("/") {
                self = .elsewhere
                return
            }
            let package = source.firstRange(of: "//").map { source[..<$0.lowerBound] } ?? source[...]
            let parts = package.split(separator: "/", omittingEmptySubsequences: false)
            let hasHost = parts[0].contains(".") && Self.isHost(parts[0])
            let names = hasHost ? parts.dropFirst() : parts[...]
            if let getter = source.firstRange(of: "::"), !Self.getters.contains(String(source[..<getter.lowerBound])) {
                self = .unknown
            } else if source.contains(":") || hasHost && names.count != 3 {
                self = .elsewhere
            } else if names.count == 3, names.dropLast().allSatisfy(Self.isName), let last = names.last,
                Self.isProvider(last)
            {
                self = .registry
            } else {
                // A repository on one of the hosts that Terraform knows by name.
                self = hasHost ? .elsewhere : .unknown
            }
        }

        /// What may stand before `::` and says how to fetch.
        private static let getters: Set<String> = ["git", "hg", "s3", "gcs", "file", "http", "https"]

        private static func isHost(_ text: Substring) -> Bool {
            text.utf8.contains(where: isWord)
                && text.utf8.allSatisfy { isWord($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
        }

        private static func isName(_ text: Substring) -> Bool {
            guard let first = text.utf8.first, let last = text.utf8.last, text.utf8.count <= 64 else { return false }
            return isWord(first) && isWord(last)
                && text.utf8.allSatisfy { isWord($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        }

        private static func isProvider(_ text: Substring) -> Bool {
            !text.isEmpty && text.utf8.count <= 64
                && text.utf8.allSatisfy { isWord($0) && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        }

        private static func isWord(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: false
            }
        }
    }
}

extension ModuleSource {
    private static func unknown(_ source: String, _ block: Block) -> Finding {
        block.finding(
            rule: "module-source",
            "source of \(block.address.text) is \"\(source)\", which Terraform cannot fetch; a folder starts with ./ or "
                + "../, a registry's module is NAMESPACE/NAME/PROVIDER", at: "source")
    }

    private static func version(_ source: String, _ block: Block) -> Finding {
        block.finding(
            rule: "module-source",
            "\(block.address.text) has a version, but only modules of a registry have versions, and \"\(source)\" is none",
            at: "version")
    }
}

extension Term {
    /// The text that Terraform reads where it wants one literally: numbers and booleans become text.
    fileprivate var literalText: String? {
        switch literal {
        case .string(let text): text
        case .integer, .number, .bool: kindName
        default: nil
        }
    }
}
