extension Action {
    /// The actions of CloudWatch Logs.
    public static var logs: Logs { Logs() }

    /// The actions of CloudWatch Logs, for `.logs.createLogGroup`.
    public struct Logs: Sendable {
        /// Every action of the service: `logs:*`.
        public var all: Action { "logs:*" }
        /// Makes a log group.
        public var createLogGroup: Action { "logs:CreateLogGroup" }
        /// Makes a stream in a group.
        public var createLogStream: Action { "logs:CreateLogStream" }
        /// Writes events into a stream.
        public var putLogEvents: Action { "logs:PutLogEvents" }
        /// Lists the log groups.
        public var describeLogGroups: Action { "logs:DescribeLogGroups" }
        /// Lists a group's streams.
        public var describeLogStreams: Action { "logs:DescribeLogStreams" }
        /// Reads a stream's events.
        public var getLogEvents: Action { "logs:GetLogEvents" }
        /// Searches a group's events.
        public var filterLogEvents: Action { "logs:FilterLogEvents" }
        /// Sets how long a group keeps events.
        public var putRetentionPolicy: Action { "logs:PutRetentionPolicy" }
        /// Sets up the delivery of a service's logs.
        public var createLogDelivery: Action { "logs:CreateLogDelivery" }
    }
}
