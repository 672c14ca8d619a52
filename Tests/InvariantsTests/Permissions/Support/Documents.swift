import Invariants
import Terraform

/// The permissions of a document, given as what stands in `resource`, and other top-level blocks.
func permissions(_ resources: String, _ others: String = "") throws -> Permissions {
    let text = "{\"resource\":{\(resources)}\(others.isEmpty ? "" : ",\(others)")}"
    let document = try JSONDocument(Array(text.utf8), file: "main.tf.json")
    return Permissions(of: Configuration(reading: document, name: "test"))
}

/// The text of a policy as it stands in a string of JSON.
func embedded(_ json: String) -> String {
    "\"" + json.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}

/// A policy of one Allow, as it stands in a string of JSON.
func allow(_ actions: String..., on resources: String..., principal: String? = nil) -> String {
    embedded(document("Allow", actions, resources, principal))
}

/// A policy of one Deny, as it stands in a string of JSON.
func deny(_ actions: String..., on resources: String..., principal: String? = nil) -> String {
    embedded(document("Deny", actions, resources, principal))
}

private func document(_ effect: String, _ actions: [String], _ resources: [String], _ principal: String?) -> String {
    func list(_ texts: [String]) -> String { "[" + texts.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
    let who = principal.map { ",\"Principal\":\($0)" } ?? ""
    return """
        {"Version":"2012-10-17","Statement":[{"Effect":"\(effect)"\(who),"Action":\(list(actions)),"Resource":\(list(resources))}]}
        """
}

/// A role that anybody of the account may assume.
func role(_ name: String, _ more: String = "") -> String {
    "\"\(name)\":{\"name\":\"\(name)\",\"assume_role_policy\":\"{}\"\(more.isEmpty ? "" : ",\(more)")}"
}

extension Permissions {
    /// The answer in one word; the question as one line: `aws_iam_role.r s3:GetObject arn:aws:s3:::b/x`.
    func answer(_ question: String, _ context: [String: [String]] = [:]) throws -> Decision.Answer {
        let words = question.split(separator: " ").map(String.init)
        return try decision(for: words[0], action: words[1], on: words[2], context: context).answer
    }
}
