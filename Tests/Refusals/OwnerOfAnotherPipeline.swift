import AWS
import Architecture
import Terraform

// A blue/green pipeline deploys a service that leaves its task definition to such a pipeline, and no other: Terraform
// would undo each deployment.

func refused(
    service: FargateService<OwnedByTerraform>.Parts, rolling: FargateService<OwnedByRollingPipeline>.Parts,
    images: Repository.Parts, alerts: Notifications.Parts, key: Key.Parts, accessLogs: LogBucket.Parts,
    logs: LogSettings
) {
    // expected-error@+3 {{cannot convert parent type 'FargateService<OwnedByTerraform>' to expected type 'FargateService<OwnedByBlueGreenPipeline>'}}
    // expected-note@+2 {{arguments to generic parameter 'Owner' ('OwnedByTerraform' and 'OwnedByBlueGreenPipeline') are expected to be equal}}
    _ = BlueGreenPipeline(
        "web", deploys: service, images: images, release: .allAtOnce, approval: nil, rollbackOn: [], notify: alerts,
        key: key, accessLogs: accessLogs, logs: logs, protection: .off)

    // expected-error@+3 {{cannot convert parent type 'FargateService<OwnedByRollingPipeline>' to expected type 'FargateService<OwnedByBlueGreenPipeline>'}}
    // expected-note@+2 {{arguments to generic parameter 'Owner' ('OwnedByRollingPipeline' and 'OwnedByBlueGreenPipeline') are expected to be equal}}
    _ = BlueGreenPipeline(
        "web", deploys: rolling, images: images, release: .allAtOnce, approval: nil, rollbackOn: [], notify: alerts,
        key: key, accessLogs: accessLogs, logs: logs, protection: .off)
}

/// The owner also decides which targets a service is registered in.
func refused(
    network: Network.Parts, cluster: Cluster.Parts, targets: BlueGreenTargets.Parts, key: Key.Parts, logs: LogSettings
) {
    _ = FargateService<OwnedByTerraform>(
        "web", in: cluster, network: network,
        // expected-error@+1 {{cannot convert value of type 'BlueGreenTargets.Parts' to expected argument type 'OwnedByTerraform.Targets' (aka 'RollingTargets.Parts')}}
        targets: targets,
        size: .quarterVCPU(.mib512), tasks: 1...4, image: .standIn(healthPath: "/health", port: 8080), secretsKey: key,
        healthPath: "/health", scaling: ServiceScaling(), logs: logs)
}
