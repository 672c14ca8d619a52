import AWS
import Architecture
import Terraform

/// What users of a load balancer notice first: errors and slow answers. A deployment that causes them is rolled back.
struct BalancerAlarms {
    let errors: CloudWatchMetricAlarm
    let balancerErrors: CloudWatchMetricAlarm
    let latency: CloudWatchMetricAlarm
    /// All of them.
    var all: [CloudWatchMetricAlarm] { [errors, balancerErrors, latency] }

    init(of balancer: LoadBalancer.Parts, notify alerts: Notifications.Parts, in stack: Stack) {
        errors = stack.add(
            Alarm(
                "target-errors", when: balancer.loadBalancer.metric(.target5xx), .above(5, for: 3, datapoints: 2),
                description: "The application answers with errors: look at its logs", notify: alerts))
        balancerErrors = stack.add(
            Alarm(
                "balancer-errors", when: balancer.loadBalancer.metric(.loadBalancer5xx),
                .above(5, for: 3, datapoints: 2),
                description: "The load balancer finds nobody who answers: look at the targets' health", notify: alerts))
        latency = stack.add(
            Alarm(
                "latency", when: balancer.loadBalancer.metric(.latency).statistic(.percentile(99)),
                .above(2, for: 5, datapoints: 3),
                description: "One request in a hundred takes longer than two seconds", notify: alerts))
    }
}
