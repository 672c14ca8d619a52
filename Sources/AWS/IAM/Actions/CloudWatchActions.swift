extension Action {
    /// The actions of CloudWatch.
    public static var cloudWatch: CloudWatch { CloudWatch() }

    /// The actions of CloudWatch, for `.cloudWatch.putMetricData`.
    public struct CloudWatch: Sendable {
        /// Every action of the service: `cloudwatch:*`.
        public var all: Action { "cloudwatch:*" }
        /// Writes a metric's values; it knows no resources, limit it by `cloudwatch:namespace`.
        public var putMetricData: Action { "cloudwatch:PutMetricData" }
        /// Reads metrics.
        public var getMetricData: Action { "cloudwatch:GetMetricData" }
        /// Tells the alarms and their state.
        public var describeAlarms: Action { "cloudwatch:DescribeAlarms" }
    }
}
