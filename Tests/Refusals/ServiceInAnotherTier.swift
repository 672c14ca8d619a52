import AWS
import Architecture
import Terraform

// A load balancer for the internet needs public subnets, a service private ones.

func refused(network: Network.Parts, logs: LogBucket.Parts, stack: Stack) {
    // expected-error@+2 {{cannot convert value of type 'Subnets<Private>' to expected argument type 'Subnets<Public>'}}
    // expected-note@+1 {{arguments to generic parameter 'Tier' ('Private' and 'Public') are expected to be equal}}
    stack.add(LoadBalancer("web", in: network.privateSubnets, openTo: .internet, accessLogs: logs, protection: .off))

    // expected-error@+2 {{cannot convert value of type 'Subnets<Isolated>' to expected argument type 'Subnets<Public>'}}
    // expected-note@+1 {{arguments to generic parameter 'Tier' ('Isolated' and 'Public') are expected to be equal}}
    stack.add(LoadBalancer("web", in: network.isolatedSubnets, openTo: .internet, accessLogs: logs, protection: .off))

    stack.add(LoadBalancer("web", in: network.publicSubnets, openTo: .internet, accessLogs: logs, protection: .off))
}

/// A service takes a network and finds its private subnets itself.
func refused(
    network: Network.Parts, cluster: Cluster.Parts, targets: RollingTargets.Parts, key: Key.Parts, logs: LogSettings
) {
    _ = FargateService<OwnedByTerraform>(
        "web", in: cluster,
        // expected-error@+1 {{cannot convert value of type 'Subnets<Public>' to expected argument type 'Network.Parts'}}
        network: network.publicSubnets,
        targets: targets, size: .quarterVCPU(.mib512), tasks: 1...4,
        image: .standIn(healthPath: "/health", port: 8080), secretsKey: key, healthPath: "/health",
        scaling: ServiceScaling(), logs: logs)
}
