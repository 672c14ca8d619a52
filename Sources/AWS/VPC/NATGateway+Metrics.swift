import Terraform

/// What CloudWatch measures of a NAT gateway, namespace `AWS/NATGateway`.
public enum NATGatewayMetric: String, Hashable, Sendable, CaseIterable {
    /// Connections for which no source port was left.
    case portAllocationErrors = "ErrorPortAllocation"
    /// Packets that the gateway dropped.
    case droppedPackets = "PacketsDropCount"
    /// Bytes from the VPC to the internet.
    case bytesOut = "BytesOutToDestination"
    /// Bytes from the internet to the VPC.
    case bytesIn = "BytesInFromDestination"
    /// Connections at the same time.
    case activeConnections = "ActiveConnectionCount"

    /// The statistic that it is looked at with unless another one is asked for.
    var statistic: Metric.Statistic {
        switch self {
        case .portAllocationErrors, .droppedPackets, .bytesOut, .bytesIn: .sum
        case .activeConnections: .maximum
        }
    }
}

extension NATGateway {
    /// A metric of a NAT gateway, over a minute unless another period is asked for.
    public func metric(_ metric: NATGatewayMetric) -> Metric {
        Metric(
            "AWS/NATGateway", metric.rawValue, ["NatGatewayId": Expression(term: id.term)], statistic: metric.statistic)
    }
}
