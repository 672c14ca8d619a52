public import AWS
import Invariants
import Terraform
public import Testing

extension Found where Type: Identity {
    /// Expects the role or user to be allowed this and nothing else.
    ///
    /// ```swift
    /// task.expectAllowed(exactly: [
    ///     .allow([.dynamoDB.getItem, .dynamoDB.putItem], on: [.arn(orders.arn)]),
    ///     .allow([.xRay.putTraceSegments], on: [.everything]),
    /// ])
    /// ```
    /// It does not matter which policies and statements say so. What counts is what they allow together: its own policies
    /// and those of resources that name it, less what is denied and what a permissions boundary leaves out. Each action
    /// on each resource that is more or less than expected fails the test, with the line of the statement that allows it.
    /// So does what nobody can compare before apply. A condition belongs to what is expected: `when:` in the statement.
    ///
    /// - Parameters:
    ///   - expected: What is allowed; nothing where empty.
    ///   - managed: AWS's own policies that are attached too, such as `AmazonSSMManagedInstanceCore`; what they allow is
    ///     not looked at.
    public func expectAllowed(
        exactly expected: [Statement], andManaged managed: [String] = [],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        if !expected.isEmpty, case .invalid(let mistake) = PolicyDocument(expected).term, mistake.rule == "policy" {
            Issue.record("what is expected of \(self): \(mistake.message)", sourceLocation: sourceLocation)
            return
        }
        let policy = PolicyDocument(expected).json.term
        let answer = stack.evaluation.permissions { permissions -> Result<PermissionDifference, QuestionError> in
            do throws(QuestionError) {
                return .success(
                    try permissions.difference(
                        of: address.text, from: permissions.policy(policy, named: "what is expected"),
                        managed: managed))
            } catch {
                return .failure(error)
            }
        }
        switch answer {
        case .failure(let error): Issue.record("\(stack.name): \(error.message)", sourceLocation: sourceLocation)
        case .success(let difference):
            if difference.isEmpty { return }
            Issue.record("\(text(of: difference))", sourceLocation: sourceLocation)
        }
    }

    private func text(of difference: PermissionDifference) -> String {
        var lines = ["\(stack.name): \(self) is not allowed just what is expected"]
        for (title, parts) in [
            ("more", difference.more), ("less", difference.less), ("cannot be told before apply", difference.undecided),
        ] where !parts.isEmpty {
            lines.append("\(title):")
            lines += parts.map { part in
                "  \(stack.place(part.position))\(part.text)\(part.statement.map { " (\($0))" } ?? "")"
            }
        }
        return lines.joined(separator: "\n")
    }
}
