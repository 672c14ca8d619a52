public import AWS
import Terraform

extension FargateService.Parts {
    /// A metric of the service's tasks: `service.metric(.cpu)`.
    public func metric(_ metric: ECSServiceMetric) -> Metric {
        service.metric(metric, in: cluster.cluster)
    }
}
