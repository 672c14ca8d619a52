/// What a call of `provider::local::name` leads to (Terraform, "Provider-defined functions").
public enum ProvidersFunction: Sendable {
    /// Whether there is such a function is not known.
    case notKnown
    /// There is none; why, and what to do: one phrase, lower case, no final period.
    case missing(String)
    /// The function.
    case known(Function)
}
