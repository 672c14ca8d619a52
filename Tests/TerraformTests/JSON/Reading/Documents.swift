import Terraform

extension JSONDocument {
    /// Reads a text as the file `main.tf.json`.
    convenience init(_ text: String) throws(JSONError) {
        try self.init(Array(text.utf8), file: "main.tf.json")
    }
}

/// What reading the bytes complains of; nil where it does not.
func complaint(_ bytes: [UInt8]) -> String? {
    do throws(JSONError) {
        _ = try JSONDocument(bytes, file: "main.tf.json")
        return nil
    } catch {
        return error.finding.text(relativeTo: "/package", subject: "")
    }
}

/// What reading the text complains of; nil where it does not.
func complaint(_ text: String) -> String? { complaint(Array(text.utf8)) }

extension JSONValue {
    /// The value written anew, without blanks, its members in the order of the document.
    var shown: String {
        switch kind {
        case .null: "null"
        case .bool: bool == true ? "true" : "false"
        case .number: numberText ?? ""
        case .string: JSONWriter.quoted(string ?? "")
        case .array: "[\(elements.map(\.shown).joined(separator: ","))]"
        case .object: "{\(members.map { "\(JSONWriter.quoted($0.key)):\($0.value.shown)" }.joined(separator: ","))}"
        }
    }
}
