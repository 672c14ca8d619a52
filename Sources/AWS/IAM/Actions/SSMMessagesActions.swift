extension Action {
    /// The actions of Session Manager's channels.
    public static var ssmMessages: SSMMessages { SSMMessages() }

    /// The actions of Session Manager's channels, for `.ssmMessages.createControlChannel`.
    public struct SSMMessages: Sendable {
        /// Every action of the service: `ssmmessages:*`.
        public var all: Action { "ssmmessages:*" }
        /// Opens the agent's control channel.
        public var createControlChannel: Action { "ssmmessages:CreateControlChannel" }
        /// Opens the agent's data channel.
        public var createDataChannel: Action { "ssmmessages:CreateDataChannel" }
        /// Connects to the control channel.
        public var openControlChannel: Action { "ssmmessages:OpenControlChannel" }
        /// Connects to the data channel.
        public var openDataChannel: Action { "ssmmessages:OpenDataChannel" }
    }
}
