extension Action {
    /// The actions of API Gateway's deployed APIs.
    public static var executeAPI: ExecuteAPI { ExecuteAPI() }

    /// The actions of API Gateway's deployed APIs, for `.executeAPI.invoke`.
    public struct ExecuteAPI: Sendable {
        /// Every action of the service: `execute-api:*`.
        public var all: Action { "execute-api:*" }
        /// Calls a method.
        public var invoke: Action { "execute-api:Invoke" }
        /// Sends to and closes WebSocket connections.
        public var manageConnections: Action { "execute-api:ManageConnections" }
    }
}
