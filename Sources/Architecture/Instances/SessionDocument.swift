public import AWS
public import Terraform

/// The settings of Session Manager for this system's machines: encrypted, and every session written to CloudWatch Logs.
///
/// `aws ssm start-session --document-name NAME --target INSTANCE`. It stands beside the account's own settings, which
/// belong to no single stack (Systems Manager, "Session Manager preferences").
public struct SessionDocument: Construct {
    let name: String
    let key: Key.Parts
    let logs: LogSettings

    /// Describes the settings.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - key: The key that encrypts what is typed and shown, beyond TLS.
    ///   - logs: Retention and key of the log group of the sessions.
    public init(_ name: String, key: Key.Parts, logs: LogSettings) {
        self.name = name
        self.key = key
        self.logs = logs
    }

    /// Settings that machines can be opened with.
    public struct Parts {
        let stack: Stack
        let key: Key.Parts
        let group: CloudWatchLogGroup
        /// The document itself.
        public let document: SSMDocument

        /// Lets a machine be opened with these settings: its agent decrypts the session and writes the log.
        public func grantUse(
            to grantee: some Grantee, file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            stack.at(SourcePosition(file: file, line: line, column: column)) {
                grantee.grantee.allow(
                    "sessions",
                    [
                        .allow([.kms.decrypt], on: [.arn(key.arn)]),
                        .allow([.logs.createLogStream, .logs.putLogEvents], on: ["\(group.arn):*"]),
                        // The agent looks for the group by listing (Systems Manager, "Verify or create an IAM role with
                        // Session Manager permissions").
                        .allow([.logs.describeLogGroups, .logs.describeLogStreams], on: [.everything]),
                    ])
            }
        }
    }

    /// Adds document and log group.
    public func build(in stack: Stack) -> Parts {
        let label = name.asLocalName
        let group = stack.add(CloudWatchLogGroup(label, "/ssm/\(stack.prefix)-\(name)", logs))
        let content: JSONText = [
            "schemaVersion": "1.0", "description": "Encrypted sessions that are written to CloudWatch Logs",
            "sessionType": "Standard_Stream",
            "inputs": [
                "kmsKeyId": .string(key.key.keyID.cast()), "cloudWatchLogGroupName": .string(group.name),
                "cloudWatchEncryptionEnabled": true, "cloudWatchStreamingEnabled": true, "idleSessionTimeout": "20",
            ],
        ]
        let document = stack.add(
            SSMDocument(
                label, content: Expression(term: content.term), documentType: .session, name: "\(stack.prefix)-\(name)",
                documentFormat: .json))
        return Parts(stack: stack, key: key, group: group, document: document)
    }
}
