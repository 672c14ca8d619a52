public import Terraform

/// Whether somebody may do something, and by which statements.
public struct Decision: Sendable {
    /// The answer in one word.
    public enum Answer: String, Sendable {
        /// Whatever values the condition keys have that the context does not give.
        case allowed
        /// Whatever values the condition keys have that the context does not give.
        case denied
        /// Some of those values allow it, others do not; or it depends on a policy that nobody can read before apply.
        case conditional
    }

    /// Something that decided, or would have.
    public struct Reason: Hashable, Sendable {
        /// What it does, such as `statement "Items" of aws_iam_role_policy.read allows dynamodb:GetItem on …`.
        public let text: String
        /// The place to change; nil where the document does not have it.
        public let position: SourcePosition?

        /// Makes a reason.
        public init(_ text: String, at position: SourcePosition? = nil) {
            self.text = text
            self.position = position
        }
    }

    /// The answer.
    public let answer: Answer
    /// What decided, the most telling first.
    public let reasons: [Reason]
    /// Of a conditional answer, what of the request allows it, for example.
    public let allowedWhen: [String]
    /// Of a conditional answer, what of the request denies it, for example.
    public let deniedWhen: [String]
}
