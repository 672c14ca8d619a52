extension Action {
    /// The actions of CodeDeploy.
    public static var codeDeploy: CodeDeploy { CodeDeploy() }

    /// The actions of CodeDeploy, for `.codeDeploy.createDeployment`.
    public struct CodeDeploy: Sendable {
        /// Every action of the service: `codedeploy:*`.
        public var all: Action { "codedeploy:*" }
        /// Starts a deployment.
        public var createDeployment: Action { "codedeploy:CreateDeployment" }
        /// Tells the state of a deployment.
        public var getDeployment: Action { "codedeploy:GetDeployment" }
        /// Reads how traffic is shifted.
        public var getDeploymentConfig: Action { "codedeploy:GetDeploymentConfig" }
        /// Reads an application.
        public var getApplication: Action { "codedeploy:GetApplication" }
        /// Reads a revision.
        public var getApplicationRevision: Action { "codedeploy:GetApplicationRevision" }
        /// Makes a revision known.
        public var registerApplicationRevision: Action { "codedeploy:RegisterApplicationRevision" }
    }
}
