public import Terraform

/// Reads the policies of a document, whichever way they are written: JSON, `jsonencode`, data sources made of others.
public struct DocumentPolicies {
    private let model: Model
    private let arguments: PolicyArguments

    /// Makes a reader of an evaluated document.
    public init(of model: Model) {
        self.model = model
        arguments = PolicyArguments(model)
    }

    /// The policy that a term holds, read in the document itself, outside of all blocks; nil for null.
    public func policy(_ term: Term) -> Policy? {
        arguments.policy(model.value(of: term), source: Policy.Source("", at: nil))
    }

    /// A term as policies compare it: a bucket's ARN by the bucket's name, every other attribute by one name.
    public func text(_ term: Term) -> SymbolicText {
        arguments.texts.text(model.value(of: term))
    }
}
