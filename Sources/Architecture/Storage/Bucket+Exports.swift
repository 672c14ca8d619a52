import AWS
import Terraform

extension Bucket.Parts {
    /// Lets a role write objects whose keys begin with a prefix and read them back; it can delete none.
    ///
    /// - Parameters:
    ///   - prefix: What the keys begin with, ending in `/`.
    ///   - grantee: Who may.
    public func grantExports(
        under prefix: String, to grantee: some Grantee, file: String = #filePath, line: Int = #line,
        column: Int = #column
    ) {
        var statements: [Statement] = [
            .allow(
                [.s3.abortMultipartUpload, .s3.getObject, .s3.getObjectVersion, .s3.putObject],
                on: ["\(bucket.arn)/\(prefix)*"])
        ]
        if case .key(let key) = encryption {
            statements.append(key.use([.kms.decrypt, .kms.generateDataKey], through: "s3"))
        }
        stack.at(SourcePosition(file: file, line: line, column: column)) {
            grantee.grantee.allow("\(bucket.node.name.asAWSName)-exports", statements)
        }
    }
}
