import Terraform

/// JSON texts as values, as Terraform's `jsondecode` reads them.
enum JSONDecoding {
    /// The value of a text; nil where Terraform's reader is of another opinion than ours.
    static func value(of text: String) throws(FunctionError) -> Value? {
        do throws(JSONError) {
            return value(of: try JSONDocument(Array(text.utf8), file: "").root)
        } catch {
            throw FunctionError(0, "is no JSON: \(error.message)")
        }
    }

    private static func value(of value: JSONValue) -> Value? {
        switch value.kind {
        case .null: return .null(.dynamic)
        case .bool: return .bool(value.bool ?? false)
        case .number: return value.numberText.flatMap { Number(parsing: $0) }.map(Value.number)
        case .string: return value.string.map(Value.string)
        case .array:
            var elements: [Value] = []
            for element in value.elements {
                guard let element = self.value(of: element) else { return nil }
                elements.append(element)
            }
            return .tuple(elements)
        case .object:
            var entries: [Value.Entry] = []
            var keys: Set<String> = []
            for member in value.members {
                // Of a key that stands there twice, Terraform takes the one or refuses both.
                guard keys.insert(member.key).inserted, let value = self.value(of: member.value) else { return nil }
                entries.append(Value.Entry(member.key, value))
            }
            return .object(of: entries)
        }
    }
}
