extension Action {
    /// The actions of EventBridge.
    public static var events: Events { Events() }

    /// The actions of EventBridge, for `.events.putEvents`.
    public struct Events: Sendable {
        /// Every action of the service: `events:*`.
        public var all: Action { "events:*" }
        /// Sends events to a bus.
        public var putEvents: Action { "events:PutEvents" }
    }
}
