extension Action {
    /// The actions of CloudFront.
    public static var cloudFront: CloudFront { CloudFront() }

    /// The actions of CloudFront, for `.cloudFront.createInvalidation`.
    public struct CloudFront: Sendable {
        /// Every action of the service: `cloudfront:*`.
        public var all: Action { "cloudfront:*" }
        /// Drops files from the edge caches.
        public var createInvalidation: Action { "cloudfront:CreateInvalidation" }
        /// Tells the state of an invalidation.
        public var getInvalidation: Action { "cloudfront:GetInvalidation" }
        /// Reads a distribution.
        public var getDistribution: Action { "cloudfront:GetDistribution" }
    }
}
