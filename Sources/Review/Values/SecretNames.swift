/// Arguments that hold secrets by their names, for where no schema says which do: providers, backends, connections,
/// modules, types of other providers, and maps such as a function's environment.
enum SecretNames {
    /// Whether an argument of that name holds a secret: `password`, `secret_key`, `oauth_token`.
    static func has(_ name: String) -> Bool {
        let name = name.lowercased()
        return name.hasSuffix("password") || endings.contains { name == $0 || name.hasSuffix("_" + $0) }
    }

    private static let endings = [
        "access_key", "api_key", "auth_key", "client_key", "connection_string", "credentials", "passphrase", "passwd",
        "private_key", "private_key_pem", "secret", "secret_key", "shared_key", "token",
    ]
}

extension Tree.Field {
    /// The field, hidden where its name says that it holds a secret and the secret is written out.
    var hidingSecret: Self {
        SecretNames.has(name) && value.isWrittenOut ? Self(name, .sensitive(value)) : self
    }
}

extension Tree {
    /// The value with whatever is written out for arguments that hold secrets by their names hidden.
    var hidingSecrets: Tree {
        switch self {
        case .object(let fields):
            .object(
                fields.map { Field($0.name, $0.value.hidingSecrets).hidingSecret })
        case .list(let elements): .list(elements.map(\.hidingSecrets))
        case .set(let elements): .set(elements.map(\.hidingSecrets))
        default: self
        }
    }

    /// Whether a text or number stands in it; what only names a variable betrays nothing.
    fileprivate var isWrittenOut: Bool {
        switch self {
        case .null, .bool, .unknown, .sensitive: false
        case .number, .text, .template, .json: true
        case .expression(let code): code.contains("\"")
        case .list(let elements), .set(let elements): elements.contains(where: \.isWrittenOut)
        case .object(let fields): fields.contains { $0.value.isWrittenOut }
        }
    }
}
