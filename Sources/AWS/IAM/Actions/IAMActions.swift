extension Action {
    /// The actions of IAM.
    public static var iam: IAM { IAM() }

    /// The actions of IAM, for `.iam.passRole`.
    public struct IAM: Sendable {
        /// Every action of the service: `iam:*`.
        public var all: Action { "iam:*" }
        /// Gives a role to a service, such as ECS or CodeDeploy.
        public var passRole: Action { "iam:PassRole" }
        /// Reads a role.
        public var getRole: Action { "iam:GetRole" }
        /// Makes a role.
        public var createRole: Action { "iam:CreateRole" }
        /// Deletes a role.
        public var deleteRole: Action { "iam:DeleteRole" }
        /// Sets an inline policy of a role.
        public var putRolePolicy: Action { "iam:PutRolePolicy" }
        /// Attaches a managed policy to a role.
        public var attachRolePolicy: Action { "iam:AttachRolePolicy" }
        /// Takes a managed policy off a role.
        public var detachRolePolicy: Action { "iam:DetachRolePolicy" }
        /// Makes the role that a service brings along.
        public var createServiceLinkedRole: Action { "iam:CreateServiceLinkedRole" }
        /// Takes the boundary off a role.
        public var deleteRolePermissionsBoundary: Action { "iam:DeleteRolePermissionsBoundary" }
        /// Sets a role's boundary.
        public var putRolePermissionsBoundary: Action { "iam:PutRolePermissionsBoundary" }
    }
}
