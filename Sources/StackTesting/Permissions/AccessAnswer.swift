import Invariants
import Terraform
public import Testing

/// Whether somebody may do something, with the statements that decide.
///
/// A failed expectation shows them with their Swift lines, and of a conditional answer when it is allowed and when not:
///
/// ```swift
/// #expect(role.can(.dynamoDB.deleteItem, on: table) == .denied)
/// // allowed: aws_iam_role.web (Stacks/Shop.swift:9:5) dynamodb:DeleteItem on aws_dynamodb_table.orders
/// //   Stacks/Shop.swift:12:9: statement 1 of aws_iam_role_policy.web allows dynamodb:* on ${aws_dynamodb_table.orders.arn}
/// ```
public struct AccessAnswer: Sendable {
    /// What was decided; nil for a question that makes no sense, which has failed the test already.
    let decision: Decision?
    /// Who wants to do what on which resource.
    let question: String
    let stack: TestedStack

    /// The answer in one word.
    public enum Word: String, Hashable, Sendable {
        /// Whatever values the condition keys have that the question does not give.
        case allowed
        /// Whatever values the condition keys have that the question does not give.
        case denied
        /// Some of those values allow it and others do not, or only apply knows.
        case conditional
    }

    /// Whether this is the answer; one that is conditional is neither allowed nor denied.
    public static func == (answer: AccessAnswer, word: Word) -> Bool {
        answer.decision?.answer.rawValue == word.rawValue
    }
}

extension AccessAnswer: CustomStringConvertible, CustomTestStringConvertible {
    /// The answer and the question, then the statements that decide.
    public var description: String {
        guard let decision else { return "a question without an answer: \(question)" }
        var lines = ["\(decision.answer.rawValue): \(question)"]
        lines += decision.reasons.map { "  \(stack.place($0.position))\($0.text)" }
        if decision.answer == .conditional {
            for (verb, facts) in [("allowed", decision.allowedWhen), ("denied", decision.deniedWhen)]
            where !facts.isEmpty {
                lines.append("  \(verb), for example, when \(facts.joined(separator: " and "))")
            }
        }
        return lines.joined(separator: "\n")
    }

    /// The same, as the test runner shows it.
    public var testDescription: String { description }
}
