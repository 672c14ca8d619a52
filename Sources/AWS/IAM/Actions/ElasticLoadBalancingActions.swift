extension Action {
    /// The actions of Elastic Load Balancing.
    public static var elasticLoadBalancing: ElasticLoadBalancing { ElasticLoadBalancing() }

    /// The actions of Elastic Load Balancing, for `.elasticLoadBalancing.describeTargetGroups`.
    public struct ElasticLoadBalancing: Sendable {
        /// Every action of the service: `elasticloadbalancing:*`.
        public var all: Action { "elasticloadbalancing:*" }
        /// Tells target groups.
        public var describeTargetGroups: Action { "elasticloadbalancing:DescribeTargetGroups" }
        /// Tells listeners.
        public var describeListeners: Action { "elasticloadbalancing:DescribeListeners" }
        /// Sends a listener's traffic elsewhere.
        public var modifyListener: Action { "elasticloadbalancing:ModifyListener" }
        /// Tells a listener's rules.
        public var describeRules: Action { "elasticloadbalancing:DescribeRules" }
        /// Sends a rule's traffic elsewhere.
        public var modifyRule: Action { "elasticloadbalancing:ModifyRule" }
        /// Tells which targets are healthy.
        public var describeTargetHealth: Action { "elasticloadbalancing:DescribeTargetHealth" }
    }
}
