/// Numbers that may have a fraction: Terraform's type says only that they are numbers.
enum FractionalNumbers {
    /// Whether the attribute at this place is one of them.
    static func contains(_ place: Place) -> Bool {
        (0..<place.path.count).contains { names.contains(place.path[$0...].joined(separator: ".")) }
    }

    private static let names: Set<String> = [
        "threshold", "target_value", "fixed_rate", "sampling_rate", "rate_limit", "throttling_rate_limit",
        "additional_version_weights", "serverlessv2_scaling_configuration.max_capacity",
        "serverlessv2_scaling_configuration.min_capacity", "execution_environment_memory_gib_per_vcpu",
        "memory_gib_per_vcpu.max", "memory_gib_per_vcpu.min",
        "total_local_storage_gb.max", "total_local_storage_gb.min", "canary_percent", "step_percent",
    ]
}
