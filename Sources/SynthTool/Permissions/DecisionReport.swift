import Invariants
import Terraform

/// The answer to one question about permissions.
struct DecisionReport: PermissionReport {
    let decision: Decision
    let principal: String
    let action: String
    let resource: String
    /// The package's folder; positions are shown relative to it.
    let root: String

    /// The answer in one word, then a line for each reason.
    var text: String {
        var lines = [decision.answer.rawValue]
        for reason in decision.reasons {
            lines.append((reason.position.map { $0.text(relativeTo: root) + ": " } ?? "") + reason.text)
        }
        if decision.answer == .conditional {
            if !decision.allowedWhen.isEmpty {
                lines.append("allowed, for example, when \(decision.allowedWhen.joined(separator: " and "))")
            }
            if !decision.deniedWhen.isEmpty {
                lines.append("denied, for example, when \(decision.deniedWhen.joined(separator: " and "))")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The same as one object.
    ///
    /// ```json
    /// {"answer": "allowed", "principal": "…", "action": "…", "resource": "…", "allowed_when": [], "denied_when": [],
    ///  "reasons": [{"message": "…", "file": "Stacks/Shop.swift", "line": 12, "column": 20}]}
    /// ```
    var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("format_version", "1.0")
            writer.member("answer", decision.answer.rawValue)
            writer.member("principal", principal)
            writer.member("action", action)
            writer.member("resource", resource)
            writer.member("allowed_when", decision.allowedWhen)
            writer.member("denied_when", decision.deniedWhen)
            writer.key("reasons")
            writer.array { writer in
                for reason in decision.reasons {
                    writer.element()
                    writer.object { writer in
                        writer.member("message", reason.text)
                        writer.members(of: reason.position, root: root)
                    }
                }
            }
        }
        writer.endDocument()
        return writer.bytes
    }
}

extension JSONWriter {
    /// A member whose value is a list of texts.
    mutating func member(_ key: String, _ texts: [String]) {
        self.key(key)
        array { writer in
            for text in texts {
                writer.element()
                writer.string(text)
            }
        }
    }

    /// `file`, `line` and `column` of a position; nothing where there is none.
    mutating func members(of position: SourcePosition?, root: String) {
        guard let position else { return }
        member("file", position.file(relativeTo: root))
        member("line", position.line)
        member("column", position.column)
    }
}
