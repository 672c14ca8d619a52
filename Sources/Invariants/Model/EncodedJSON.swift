import Terraform

extension Resolved {
    /// The value that a JSON text encodes, such as container definitions; nil where it is not known, or no JSON.
    ///
    /// A string with parts that apply will know is ``Resolved/unknown``.
    var decodedJSON: Resolved? {
        guard let text = string ?? textWithHoles else { return nil }
        return (try? JSONDocument(Array(text.utf8), file: "")).map { Self.decoded($0.root) }
    }

    /// Stands for what is not known within a string; JSON text has no other use for it.
    private static let hole = "\u{FFFC}"

    /// A partly known text, with a mark for each hole within a JSON string and `null` for each elsewhere.
    private var textWithHoles: String? {
        guard case .text(let parts) = self else { return nil }
        var text = ""
        var isInString = false
        for part in parts {
            guard case .text(let known) = part else {
                text += isInString ? Self.hole : "null"
                continue
            }
            var isEscaped = false
            for byte in known.utf8 {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString.toggle()
                }
            }
            text += known
        }
        return text
    }

    private static func decoded(_ json: JSONValue) -> Resolved {
        switch json.kind {
        case .null: .null
        case .bool: .bool(json.bool ?? false)
        case .number: json.double.map(Resolved.number) ?? .unknown
        case .string: json.string.map { $0.contains(hole) ? .unknown : .string($0) } ?? .unknown
        case .array: .list(json.elements.map(decoded))
        case .object: .object(json.members.map { Member($0.key, decoded($0.value)) })
        }
    }
}
