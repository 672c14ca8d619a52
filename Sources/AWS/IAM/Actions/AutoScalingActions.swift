extension Action {
    /// The actions of EC2 Auto Scaling.
    public static var autoScaling: AutoScaling { AutoScaling() }

    /// The actions of EC2 Auto Scaling, for `.autoScaling.describeAutoScalingGroups`.
    public struct AutoScaling: Sendable {
        /// Every action of the service: `autoscaling:*`.
        public var all: Action { "autoscaling:*" }
        /// Lists groups; it knows no resources.
        public var describeAutoScalingGroups: Action { "autoscaling:DescribeAutoScalingGroups" }
        /// Sets how many instances run.
        public var setDesiredCapacity: Action { "autoscaling:SetDesiredCapacity" }
        /// Ends the wait of a lifecycle hook.
        public var completeLifecycleAction: Action { "autoscaling:CompleteLifecycleAction" }
    }
}
