import AWS
import Terraform

extension Table.Parts {
    /// Lets a role look through all items, delete single ones, and delete old on-demand backups of the table.
    public func grantCleanup(
        to grantee: some Grantee, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        stack.at(SourcePosition(file: file, line: line, column: column)) {
            grantee.grantee.allow(
                "\(table.node.name.asAWSName)-cleanup",
                [
                    .allow([.dynamoDB.deleteItem, .dynamoDB.scan], on: [.arn(table.arn)], sid: "Items"),
                    .allow([.dynamoDB.deleteBackup], on: ["\(table.arn)/backup/*"], sid: "Backups"),
                    // A list of backups knows no resource (Service Authorization Reference, "Amazon DynamoDB").
                    .allow([.dynamoDB.listBackups], on: [.everything], sid: "ListOfBackups"),
                    key.use([.kms.decrypt, .kms.describeKey], through: "dynamodb"),
                ])
        }
    }
}
