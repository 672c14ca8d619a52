public import AWS
public import Terraform

/// A role that an AWS service assumes; it can do nothing until something is granted.
///
/// Its trust is limited to this account (`aws:SourceAccount`) where the service supports it, against the confused
/// deputy (IAM User Guide, "The confused deputy problem"). It has the account's permissions boundary.
public struct Role: Construct {
    let name: String
    let account: Account.Parts
    let principal: Principal
    let description: String
    let conditions: [PolicyCondition]

    /// Describes a role.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - account: Where it is deployed.
    ///   - principal: Who may assume it.
    ///   - description: What it is for; shown in the console.
    ///   - conditions: What must hold of the request that assumes it.
    public init(
        _ name: String, in account: Account.Parts, assumedBy principal: Principal, description: String,
        when conditions: [PolicyCondition] = []
    ) {
        self.name = name
        self.account = account
        self.principal = principal
        self.description = description
        self.conditions = conditions
    }

    /// A role that permissions can be granted to.
    public struct Parts: Grantee {
        let stack: Stack
        /// The role itself.
        public let role: IAMRole
        /// The role, for it is what permissions are granted to.
        public var grantee: Parts { self }

        /// Gives the role permissions, as an inline policy of its own.
        ///
        /// - Parameters:
        ///   - label: What is granted, in kebab case; the policy's name, so it must not change lightly.
        ///   - statements: The permissions.
        ///   - suppressions: Rules that do not hold for the policy.
        /// - Returns: The policy, for what must not be made before its role has it.
        @discardableResult
        public func allow(
            _ label: String, _ statements: [Statement], suppressing suppressions: [Suppression] = [],
            file: String = #filePath, line: Int = #line, column: Int = #column
        ) -> IAMRolePolicy {
            stack.at(SourcePosition(file: file, line: line, column: column)) {
                stack.add(
                    IAMRolePolicy(
                        "\(role.node.name)_\(label.asLocalName)",
                        policy: Expression(PolicyDocument(statements)), role: role.id, name: Expression(label)
                    ).suppressing(suppressions))
            }
        }

        /// Attaches a policy that AWS maintains, by its name under `arn:aws:iam::aws:policy/`.
        public func attach(
            managed policy: String, file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            stack.at(SourcePosition(file: file, line: line, column: column)) {
                let label = policy.split(separator: "/").last.map(String.init) ?? policy
                stack.add(
                    IAMRolePolicyAttachment(
                        "\(role.node.name)_\(label)", policyARN: .awsManagedPolicy(policy),
                        role: role.id))
            }
        }
    }

    /// Adds the role.
    public func build(in stack: Stack) -> Parts {
        let label = name.asAWSName
        let role = stack.add(
            IAMRole(
                name.asLocalName,
                assumeRolePolicy: .trust(principal, when: conditions),
                description: Expression(description), name: "\(stack.prefix)-\(label)",
                permissionsBoundary: account.boundary?.arn))
        return Parts(stack: stack, role: role)
    }
}

/// Something that acts with a role, and so can be given permissions.
public protocol Grantee {
    /// The role it acts with.
    var grantee: Role.Parts { get }
}
