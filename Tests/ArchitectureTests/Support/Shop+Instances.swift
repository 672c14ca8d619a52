import AWS
import Architecture
import Terraform

extension Shop {
    /// Adds a group of instances behind the load balancer.
    func addGroup(
        size: InstanceGroup.Size = .init(minimum: 2, desired: 3, maximum: 6), scaling: InstanceScaling = .init(),
        healthy: ClosedRange<Int> = 100...120
    ) -> InstanceGroup.Parts {
        let targets = stack.add(
            InstanceTargets(
                "web", behind: balancer, certificate: certificate, port: .http,
                healthCheck: HealthCheck(path: "/health")))
        return stack.add(
            InstanceGroup(
                "web", in: network, targets: targets, size: size,
                needs: InstanceNeeds(cpus: 2...4, memoryGiB: 4...16, alwaysOnDemand: 2, spotPercent: 50),
                scaling: scaling, maintenance: .init(healthyPercent: healthy, maximumAgeDays: 30), keyPair: nil,
                logs: logs, script: { logs in "#!/bin/sh\necho \(logs.name)\n" }))
    }

    /// Adds the application's repository at GitHub.
    func addGitHub() -> GitHubRepository.Parts {
        stack.add(GitHubRepository("github", repository: "example/shop"))
    }
}
