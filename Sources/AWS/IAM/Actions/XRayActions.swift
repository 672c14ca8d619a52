extension Action {
    /// The actions of X-Ray.
    public static var xRay: XRay { XRay() }

    /// The actions of X-Ray, for `.xRay.putTraceSegments`.
    public struct XRay: Sendable {
        /// Every action of the service: `xray:*`.
        public var all: Action { "xray:*" }
        /// Writes traces; it knows no resources.
        public var putTraceSegments: Action { "xray:PutTraceSegments" }
        /// Writes the daemon's own figures; it knows no resources.
        public var putTelemetryRecords: Action { "xray:PutTelemetryRecords" }
        /// Reads what share of requests to trace.
        public var getSamplingRules: Action { "xray:GetSamplingRules" }
        /// Reads the current share.
        public var getSamplingTargets: Action { "xray:GetSamplingTargets" }
        /// Reads figures about sampling.
        public var getSamplingStatisticSummaries: Action { "xray:GetSamplingStatisticSummaries" }
    }
}
