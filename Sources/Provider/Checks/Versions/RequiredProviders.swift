import Terraform

/// Which provider each local name stands for, and which versions of it are allowed, by the `terraform` blocks.
struct RequiredProviders {
    private var entries: [String: Entry] = [:]

    private struct Entry {
        var source: String
        var versions = AllowedVersions.any
    }

    /// The provider within Terraform itself.
    static let builtIn = "terraform.io/builtin/terraform"

    init(of configuration: Configuration) {
        for block in configuration.blocks where block.address.kind == .terraform {
            switch block.body[content: "required_providers"] {
            case .block(let providers): add(providers)
            case .blocks(let all, _): all.forEach { add($0) }
            default: break
            }
        }
    }

    private mutating func add(_ providers: Body) {
        for item in providers.items {
            guard case .argument(let term) = item.content else { continue }
            switch term.literal {
            case .string(let version):
                entries[item.name] = Entry(source: "hashicorp/\(item.name)", versions: AllowedVersions(version))
            case .object(let fields):
                var entry = Entry(source: "hashicorp/\(item.name)")
                for field in fields {
                    guard case .string(let text) = field.value.literal else { continue }
                    if field.key == "source" { entry.source = Self.normal(text) }
                    if field.key == "version" { entry.versions = AllowedVersions(text) }
                }
                entries[item.name] = entry
            default: break
            }
        }
    }

    /// The provider that a local name stands for, such as `hashicorp/aws`.
    func source(of name: String) -> String {
        entries[name]?.source
            ?? (name == "terraform" ? Self.builtIn : "hashicorp/\(name)")
    }

    /// Whether a `terraform` block names the provider of a local name.
    func names(_ name: String) -> Bool { entries[name] != nil }

    /// The local names that `terraform` blocks give to providers, in order.
    var names: [String] { entries.keys.sorted() }

    /// The versions of the provider of a local name that are allowed.
    func versions(of name: String) -> AllowedVersions { entries[name]?.versions ?? .any }

    /// The local name of the provider that a block belongs to: `aws`.
    static func localName(of address: Address, _ body: Body) -> String {
        if address.kind == .provider { return address.type }
        switch body["provider"]?.literal {
        case .bare(let reference): return reference.address.type
        case .string(let text): return String(text.prefix { $0 != "." })
        default:
            // By bytes, which is cheaper than by characters.
            return String(address.type.utf8.prefix { $0 != UInt8(ascii: "_") }) ?? address.type
        }
    }

    /// A provider's address without the host of the public registries: `hashicorp/aws`.
    static func normal(_ source: String) -> String {
        var parts = source.lowercased().split(separator: "/").map(String.init)
        if parts.count == 3, parts[0] == "registry.terraform.io" || parts[0] == "registry.opentofu.org" {
            parts.removeFirst()
        }
        return parts.count == 1 ? "hashicorp/\(parts[0])" : parts.joined(separator: "/")
    }
}

extension Term {
    /// The term itself where Terraform reads it as it stands.
    var literal: Term {
        if case .verbatim(let term) = self { return term.literal }
        return self
    }
}
