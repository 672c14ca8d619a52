extension Safeguard {
    /// Every argument whose weakening is a risk of its own, from the documentation of the AWS provider's resources.
    static let all: [Safeguard] = deletion + backup + encryption + access + identity + transport + audit + operation

    /// What has load balancers' older names too.
    static let listeners: Set<String> = ["aws_lb_listener", "aws_alb_listener"]
    static let listenerRules: Set<String> = ["aws_lb_listener_rule", "aws_alb_listener_rule"]
}
