extension Action {
    /// The actions of CodeConnections, still under its old prefix.
    public static var codeConnections: CodeConnections { CodeConnections() }

    /// The actions of CodeConnections, still under its old prefix, for `.codeConnections.useConnection`.
    public struct CodeConnections: Sendable {
        /// Every action of the service: `codestar-connections:*`.
        public var all: Action { "codestar-connections:*" }
        /// Reads a repository through a connection.
        public var useConnection: Action { "codestar-connections:UseConnection" }
    }
}
