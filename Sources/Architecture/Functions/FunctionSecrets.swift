public import AWS
import Terraform

extension Function.Parts {
    /// Lets the function read secrets of Parameter Store, which it does when it runs: no environment shows them.
    ///
    /// - Parameters:
    ///   - secrets: The parameters.
    ///   - key: The key that encrypts them.
    public func allowRead(
        of secrets: SSMParameter..., encryptedWith key: Key.Parts, file: String = #filePath, line: Int = #line,
        column: Int = #column
    ) {
        stack.at(SourcePosition(file: file, line: line, column: column)) {
            grantee.allow(
                "read-secrets",
                [
                    .allow([.ssm.getParameter], on: secrets.map { .arn($0.arn) }),
                    key.use([.kms.decrypt], through: "ssm"),
                ])
        }
    }
}
