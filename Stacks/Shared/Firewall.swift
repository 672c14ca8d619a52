import Architecture
import Terraform

extension Stack {
    /// Puts a web firewall before a load balancer, or says why there is none.
    ///
    /// - Parameters:
    ///   - name: The firewall's name.
    ///   - balancer: What it protects.
    ///   - limit: How many requests one address may send in five minutes; nil for no firewall.
    ///   - logs: Retention and key of its logs.
    func addFirewall(
        _ name: String, before balancer: LoadBalancer.Parts, requestsPerFiveMinutes limit: Int?, logs: LogSettings,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        if let limit {
            add(
                WebFirewall(name, before: balancer, requestsPerFiveMinutes: limit, logs: logs), file: file, line: line,
                column: column)
        } else {
            suppress(
                .checkov("CKV2_AWS_28", because: "this environment has no customers and no data of theirs"),
                at: balancer.loadBalancer)
        }
    }
}
