extension Action {
    /// The actions of SNS.
    public static var sns: SNS { SNS() }

    /// The actions of SNS, for `.sns.publish`.
    public struct SNS: Sendable {
        /// Every action of the service: `sns:*`.
        public var all: Action { "sns:*" }
        /// Sends a message to a topic.
        public var publish: Action { "sns:Publish" }
        /// Subscribes an endpoint to a topic.
        public var subscribe: Action { "sns:Subscribe" }
    }
}
