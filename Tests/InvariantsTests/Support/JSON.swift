import Terraform

/// A JSON value to write documents with.
indirect enum JSON {
    case string(String)
    case number(Int)
    case bool(Bool)
    case array([JSON])
    case members([Member])
    case null

    struct Member {
        let key: String
        let value: JSON
    }

    static func object(_ members: [(String, JSON)]) -> JSON { .members(members.map { Member(key: $0.0, value: $0.1) }) }

    var text: String {
        switch self {
        case .string(let text): "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
        case .number(let number): String(number)
        case .bool(let flag): flag ? "true" : "false"
        case .array(let elements): "[\(elements.map(\.text).joined(separator: ","))]"
        case .members(let members): "{\(members.map { "\"\($0.key)\":\($0.value.text)" }.joined(separator: ","))}"
        case .null: "null"
        }
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .number(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    init(arrayLiteral elements: JSON...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements) }
}

extension Configuration {
    /// A document from its text.
    init(document: String) throws {
        let json = try JSONDocument(Array(document.utf8), file: "main.tf.json")
        self.init(reading: json, name: "main.tf.json")
    }
}
