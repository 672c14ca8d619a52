extension Action {
    /// The actions of Systems Manager.
    public static var ssm: SSM { SSM() }

    /// The actions of Systems Manager, for `.ssm.getParameter`.
    public struct SSM: Sendable {
        /// Every action of the service: `ssm:*`.
        public var all: Action { "ssm:*" }
        /// Reads a parameter.
        public var getParameter: Action { "ssm:GetParameter" }
        /// Reads several parameters; ECS reads secrets so.
        public var getParameters: Action { "ssm:GetParameters" }
        /// Reads the parameters below a path.
        public var getParametersByPath: Action { "ssm:GetParametersByPath" }
        /// Writes a parameter.
        public var putParameter: Action { "ssm:PutParameter" }
        /// Opens a session on an instance or task.
        public var startSession: Action { "ssm:StartSession" }
        /// Ends a session.
        public var terminateSession: Action { "ssm:TerminateSession" }
    }
}
