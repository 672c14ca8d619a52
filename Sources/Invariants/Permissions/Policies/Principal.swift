extension Policy {
    /// Who a statement of a resource's policy is about (IAM User Guide, "AWS JSON policy elements: Principal").
    public enum Principal: Hashable, Sendable {
        /// Anyone: `*`.
        case anyone
        /// An identity or account of AWS, by its ARN or number.
        case aws(SymbolicText)
        /// A service, such as `lambda.amazonaws.com`.
        case service(SymbolicText)
        /// An identity provider.
        case federated(SymbolicText)
        /// A canonical user of S3, or a kind of principal that IAM may add.
        case other(String, SymbolicText)
    }
}
