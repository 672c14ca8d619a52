import Foundation
package import Terraform

/// A statement of a policy as tests compare it.
package struct PolicyStatement: Hashable, Sendable, CustomStringConvertible {
    package let sid: String?
    package let effect: String
    /// Such as `Service logs.amazonaws.com`.
    package let principals: [String]
    package let actions: [String]
    package let resources: [String]
    /// Such as `Bool aws:SecureTransport false`.
    package let conditions: [String]

    /// The statement in one line: `Allow s3:GetObject on ${aws_s3_bucket.files.arn}/* when Bool …`.
    package var description: String {
        var text = effect
        if !principals.isEmpty { text += " " + principals.joined(separator: ", ") + ":" }
        text += " " + actions.joined(separator: ", ")
        if !resources.isEmpty { text += " on " + resources.joined(separator: ", ") }
        if !conditions.isEmpty { text += " when " + conditions.joined(separator: " and ") }
        return text
    }

    fileprivate init?(_ json: Any) {
        guard let members = json as? [String: Any], let effect = members["Effect"] as? String else { return nil }
        self.effect = effect
        sid = members["Sid"] as? String
        principals = Self.pairs(members["Principal"]) + Self.pairs(members["NotPrincipal"]).map { "not \($0)" }
        actions = Self.values(members["Action"]) + Self.values(members["NotAction"]).map { "not \($0)" }
        resources = Self.values(members["Resource"]) + Self.values(members["NotResource"]).map { "not \($0)" }
        let operators = (members["Condition"] as? [String: Any] ?? [:]).sorted { $0.key < $1.key }
        conditions = operators.flatMap { operation in Self.pairs(operation.value).map { "\(operation.key) \($0)" } }
    }

    private static func pairs(_ json: Any?) -> [String] {
        if let text = json as? String { return [text] }
        return (json as? [String: Any] ?? [:]).sorted { $0.key < $1.key }.flatMap { key, value in
            values(value).map { "\(key) \($0)" }
        }
    }

    private static func values(_ json: Any?) -> [String] {
        if let text = json as? String { return [text] }
        return json as? [String] ?? []
    }
}

extension PolicyStatement {
    /// Stands for a policy that this reader cannot read, so that no test passes for want of statements.
    fileprivate init(unreadable text: String) {
        effect = "unreadable: \(text)"
        (sid, principals, actions, resources, conditions) = (nil, [], [], [], [])
    }
}

extension Block {
    /// The statements of a policy argument; empty where there is no such argument, or where it only refers to a policy.
    package func statements(_ path: String = "policy") -> [PolicyStatement] {
        guard let term = term(path) else { return [] }
        switch term {
        case .string, .template: break
        default: return []
        }
        let text = term.policyText
        guard let json = try? JSONSerialization.jsonObject(with: Data(text.utf8)), let members = json as? [String: Any]
        else { return [PolicyStatement(unreadable: text)] }
        // Registries call their lifecycle rules a policy too.
        guard let statements = members["Statement"] as? [Any] else { return [] }
        return statements.map { PolicyStatement($0) ?? PolicyStatement(unreadable: text) }
    }

    /// The same in lines, as they are compared.
    package func policy(_ path: String = "policy") -> [String] { statements(path).map(\.description) }
}

extension Term {
    /// A policy's text with what `jsonencode` quotes in quotes.
    fileprivate var policyText: String {
        guard case .template(let segments) = self else { return shown }
        return segments.map { segment in
            switch segment {
            case .text(let text): text
            case .value(.code(let code)) where code.hasPrefix("jsonencode(\"") && code.hasSuffix("\")"):
                String(code.dropFirst("jsonencode(".count).dropLast())
            case .value(let term): "${\(term.code)}"
            }
        }.joined()
    }
}
