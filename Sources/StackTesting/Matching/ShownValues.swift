public import Terraform
public import Testing

/// A value in a failed expectation, as Terraform's language has it: `443`, `"PAY_PER_REQUEST"`, `aws_vpc.main.id`.
extension Term: CustomTestStringConvertible, CustomDebugStringConvertible {
    /// The value in Terraform's language.
    public var testDescription: String { Match.shown(self) }

    /// The same, as collections show it.
    public var debugDescription: String { Match.shown(self) }
}

/// A value in a failed expectation, as Terraform's language has it: `443`, `"PAY_PER_REQUEST"`, `aws_vpc.main.id`.
extension Expression: CustomTestStringConvertible, CustomDebugStringConvertible {
    /// The value in Terraform's language.
    public var testDescription: String { Match.shown(term) }

    /// The same, as collections show it.
    public var debugDescription: String { Match.shown(term) }
}
