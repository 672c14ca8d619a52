public import AWS
public import Terraform

/// A folder of Parameter Store: `/system/environment/folder/…`, plain values beside encrypted ones.
///
/// Plain values are Terraform's. Secret ones are made with a stand-in and left alone, so that a secret is in no document,
/// plan or state; so are the open ones, which a pipeline or a person changes.
public struct ParameterFolder: Construct {
    let name: String
    let account: Account.Parts
    let values: [String: Expression<String>]
    let openValues: [String: Expression<String>]
    let secrets: [String]
    let key: Key.Parts

    /// Describes a folder; names of parameters are in kebab case.
    ///
    /// - Parameters:
    ///   - name: The folder's name.
    ///   - account: Where it is deployed.
    ///   - values: Plain parameters that Terraform keeps.
    ///   - openValues: Plain parameters with their first values, which others change; none by default.
    ///   - secrets: Names of encrypted parameters; none by default.
    ///   - key: The key that encrypts the secrets.
    public init(
        _ name: String, in account: Account.Parts, values: [String: Expression<String>],
        openValues: [String: Expression<String>] = [:], secrets: [String] = [], key: Key.Parts
    ) {
        self.name = name
        self.account = account
        self.values = values
        self.openValues = openValues
        self.secrets = secrets
        self.key = key
    }

    /// A folder whose parameters can be read.
    public struct Parts {
        let stack: Stack
        let account: Account.Parts
        let key: Key.Parts
        let label: String
        /// The folder's path, such as `/shop/dev/web`.
        public let path: String
        /// The parameters by their names in the folder.
        public let parameters: [String: SSMParameter]

        /// The parameters as environment variables, `log-level` as `LOG_LEVEL`; the values are the parameters' names.
        public var variables: NamedValues<Expression<String>> {
            NamedValues(
                Dictionary(
                    parameters.map { ($0.key.asLocalName.uppercased(), $0.value.name) }
                ) { first, _ in first })
        }

        private var arn: Expression<String> {
            "arn:\(account.partition):ssm:\(account.region.name):\(account.id):parameter\(path)"
        }

        /// Lets a role read all parameters of the folder.
        public func grantRead(
            to grantee: some Grantee, file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            stack.at(SourcePosition(file: file, line: line, column: column)) {
                grantee.grantee.allow(
                    "\(label.asAWSName)-read-parameters",
                    [
                        // By path, the folder itself is the resource (Service Authorization Reference, "AWS Systems
                        // Manager").
                        .allow(
                            [.ssm.getParameter, .ssm.getParameters, .ssm.getParametersByPath],
                            on: ["\(arn)", "\(arn)/*"]),
                        key.use([.kms.decrypt], through: "ssm"),
                    ])
            }
        }

        /// Lets a role change one parameter of the folder.
        public func grantWrite(
            _ name: String, to grantee: some Grantee, file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            stack.at(SourcePosition(file: file, line: line, column: column)) {
                grantee.grantee.allow(
                    "\(label.asAWSName)-write-\(name)",
                    [.allow([.ssm.putParameter], on: ["\(arn)/\(name)"])])
            }
        }
    }

    private static let isPlain = Suppression.checkov(
        "CKV2_AWS_34", because: "it is no secret; those of the folder are SecureStrings")

    /// Adds the parameters.
    public func build(in stack: Stack) -> Parts {
        let path = "/\(stack.name)/\(stack.environment)/\(name)"
        let folder = name.asLocalName
        var parameters: [String: SSMParameter] = [:]
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            parameters[name] = stack.add(
                SSMParameter(
                    "\(folder)_\(name.asLocalName)", name: "\(path)/\(name)", type: .string, value: value
                ).suppressing(Self.isPlain))
        }
        for (name, value) in openValues.sorted(by: { $0.key < $1.key }) {
            parameters[name] = stack.add(
                SSMParameter(
                    "\(folder)_\(name.asLocalName)", name: "\(path)/\(name)", type: .string,
                    description: "Its value is not Terraform's", value: value
                ).suppressing(Self.isPlain),
                lifecycle: Lifecycle(ignoreChanges: ["value"]))
        }
        for name in secrets.sorted() {
            parameters[name] = stack.add(
                SSMParameter(
                    "\(folder)_\(name.asLocalName)", name: "\(path)/\(name)", type: .secureString,
                    description: "Set by hand: aws ssm put-parameter --overwrite", keyID: key.arn, value: "set-me"),
                lifecycle: Lifecycle(ignoreChanges: ["value"]))
        }
        return Parts(stack: stack, account: account, key: key, label: folder, path: path, parameters: parameters)
    }
}
