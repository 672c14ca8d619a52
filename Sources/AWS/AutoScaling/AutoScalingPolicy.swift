// Written by 'synth bind aws_autoscaling_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// When a group grows and shrinks: `aws_autoscaling_policy` in Terraform.
public struct AutoScalingPolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_autoscaling_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - autoscalingGroupName: `autoscaling_group_name`; a change replaces the resource.
    ///   - name: `name`; a change replaces the resource.
    ///   - adjustmentType: `adjustment_type`.
    ///   - cooldown: `cooldown`.
    ///   - enabled: `enabled`; default true.
    ///   - estimatedInstanceWarmup: `estimated_instance_warmup`.
    ///   - metricAggregationType: `metric_aggregation_type`.
    ///   - minAdjustmentMagnitude: `min_adjustment_magnitude`; at least 1.
    ///   - policyType: `policy_type`; default `SimpleScaling`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - scalingAdjustment: `scaling_adjustment`; not beside `step_adjustment`.
    ///   - predictiveScalingConfiguration: `predictive_scaling_configuration`.
    ///   - stepAdjustment: `step_adjustment`; not beside `scaling_adjustment`.
    ///   - targetTrackingConfiguration: `target_tracking_configuration`.
    public init(
        _ localName: String,
        autoscalingGroupName: Expression<ID<AutoScalingGroup>>,
        name: Expression<String>,
        adjustmentType: Expression<String>? = nil,
        cooldown: Expression<Int>? = nil,
        enabled: Expression<Bool>? = nil,
        estimatedInstanceWarmup: Expression<Int>? = nil,
        metricAggregationType: Expression<String>? = nil,
        minAdjustmentMagnitude: Expression<Int>? = nil,
        policyType: Expression<AutoScalingPolicy.PolicyType>? = nil,
        region: Expression<String>? = nil,
        scalingAdjustment: Expression<Int>? = nil,
        predictiveScalingConfiguration: AutoScalingPolicy.PredictiveScalingConfiguration? = nil,
        stepAdjustment: Blocks<AutoScalingPolicy.StepAdjustment> = [],
        targetTrackingConfiguration: AutoScalingPolicy.TargetTrackingConfiguration? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("adjustment_type", adjustmentType)
        node.body.set("autoscaling_group_name", autoscalingGroupName)
        node.body.set("cooldown", cooldown)
        node.body.set("enabled", enabled)
        node.body.set("estimated_instance_warmup", estimatedInstanceWarmup)
        node.body.set("metric_aggregation_type", metricAggregationType)
        node.body.set("min_adjustment_magnitude", minAdjustmentMagnitude)
        node.body.set("name", name)
        node.body.set("policy_type", policyType)
        node.body.set("predictive_scaling_configuration", predictiveScalingConfiguration)
        node.body.set("region", region)
        node.body.set("scaling_adjustment", scalingAdjustment)
        node.body.set("step_adjustment", stepAdjustment)
        node.body.set("target_tracking_configuration", targetTrackingConfiguration)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `adjustment_type`.
    public var adjustmentType: Expression<String> { reference("adjustment_type") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<AutoScalingPolicy>> { reference("arn") }
    /// The attribute `autoscaling_group_name`.
    public var autoscalingGroupName: Expression<ID<AutoScalingGroup>> { reference("autoscaling_group_name") }
    /// The attribute `cooldown`.
    public var cooldown: Expression<Int> { reference("cooldown") }
    /// The attribute `enabled`.
    public var enabled: Expression<Bool> { reference("enabled") }
    /// The attribute `estimated_instance_warmup`.
    public var estimatedInstanceWarmup: Expression<Int> { reference("estimated_instance_warmup") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<AutoScalingPolicy>> { reference("id") }
    /// The attribute `metric_aggregation_type`.
    public var metricAggregationType: Expression<String> { reference("metric_aggregation_type") }
    /// The attribute `min_adjustment_magnitude`.
    public var minAdjustmentMagnitude: Expression<Int> { reference("min_adjustment_magnitude") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `policy_type`.
    public var policyType: Expression<AutoScalingPolicy.PolicyType> { reference("policy_type") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `scaling_adjustment`.
    public var scalingAdjustment: Expression<Int> { reference("scaling_adjustment") }

    /// The words that `policy_type` takes.
    public enum PolicyType: ValueSet {}

    /// The block `predictive_scaling_configuration` of `aws_autoscaling_policy`.
    public struct PredictiveScalingConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - metricSpecification: `metric_specification`.
        ///   - maxCapacityBreachBehavior: `max_capacity_breach_behavior`; default `HonorMaxCapacity`.
        ///   - maxCapacityBuffer: `max_capacity_buffer`; 0 to 100.
        ///   - mode: `mode`; default `ForecastOnly`.
        ///   - schedulingBufferTime: `scheduling_buffer_time`; at least 0.
        public init(
            metricSpecification: AutoScalingPolicy.PredictiveScalingConfiguration.MetricSpecification,
            maxCapacityBreachBehavior: Expression<AutoScalingPolicy.PredictiveScalingConfiguration.MaxCapacityBreachBehavior>? = nil,
            maxCapacityBuffer: Expression<Int>? = nil,
            mode: Expression<AutoScalingPolicy.PredictiveScalingConfiguration.Mode>? = nil,
            schedulingBufferTime: Expression<Int>? = nil
        ) {
            body.set("max_capacity_breach_behavior", maxCapacityBreachBehavior)
            body.set("max_capacity_buffer", maxCapacityBuffer)
            body.set("metric_specification", metricSpecification)
            body.set("mode", mode)
            body.set("scheduling_buffer_time", schedulingBufferTime)
        }

        /// The words that `max_capacity_breach_behavior` takes.
        public enum MaxCapacityBreachBehavior: ValueSet {}

        /// The words that `mode` takes.
        public enum Mode: ValueSet {}

        /// The block `predictive_scaling_configuration.metric_specification` of `aws_autoscaling_policy`.
        public struct MetricSpecification: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - targetValue: `target_value`.
            ///   - customizedCapacityMetricSpecification: `customized_capacity_metric_specification`; not beside `predictive_scaling_configuration.metric_specification.predefined_load_metric_specification`.
            ///   - customizedLoadMetricSpecification: `customized_load_metric_specification`; not beside `predictive_scaling_configuration.metric_specification.predefined_load_metric_specification`.
            ///   - customizedScalingMetricSpecification: `customized_scaling_metric_specification`; not beside `predictive_scaling_configuration.metric_specification.predefined_scaling_metric_specification`.
            ///   - predefinedLoadMetricSpecification: `predefined_load_metric_specification`; not beside `predictive_scaling_configuration.metric_specification.customized_load_metric_specification`.
            ///   - predefinedMetricPairSpecification: `predefined_metric_pair_specification`.
            ///   - predefinedScalingMetricSpecification: `predefined_scaling_metric_specification`; not beside `predictive_scaling_configuration.metric_specification.customized_scaling_metric_specification`.
            public init(
                targetValue: Expression<Double>,
                customizedCapacityMetricSpecification: AutoScalingPolicy.PredictiveScalingConfiguration.MetricSpecification.CustomizedCapacityMetricSpecification? = nil,
                customizedLoadMetricSpecification: AutoScalingPolicy.PredictiveScalingConfiguration.MetricSpecification.CustomizedLoadMetricSpecification? = nil,
                customizedScalingMetricSpecification: AutoScalingPolicy.PredictiveScalingConfiguration.MetricSpecification.CustomizedScalingMetricSpecification? = nil,
                predefinedLoadMetricSpecification: AutoScalingPolicy.PredictiveScalingConfiguration.MetricSpecification.PredefinedLoadMetricSpecification? = nil,
                predefinedMetricPairSpecification: AutoScalingPolicy.PredictiveScalingConfiguration.MetricSpecification.PredefinedMetricPairSpecification? = nil,
                predefinedScalingMetricSpecification: AutoScalingPolicy.PredictiveScalingConfiguration.MetricSpecification.PredefinedScalingMetricSpecification? = nil
            ) {
                body.set("customized_capacity_metric_specification", customizedCapacityMetricSpecification)
                body.set("customized_load_metric_specification", customizedLoadMetricSpecification)
                body.set("customized_scaling_metric_specification", customizedScalingMetricSpecification)
                body.set("predefined_load_metric_specification", predefinedLoadMetricSpecification)
                body.set("predefined_metric_pair_specification", predefinedMetricPairSpecification)
                body.set("predefined_scaling_metric_specification", predefinedScalingMetricSpecification)
                body.set("target_value", targetValue)
            }

            /// The block `predictive_scaling_configuration.metric_specification.customized_capacity_metric_specification` of `aws_autoscaling_policy`.
            public struct CustomizedCapacityMetricSpecification: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - metricDataQueries: `metric_data_queries`; at most 10.
                public init(
                    metricDataQueries: Blocks<AutoScalingPolicy.PredictiveScalingConfiguration.MetricSpecification.CustomizedCapacityMetricSpecification.MetricDataQueries>
                ) {
                    body.set("metric_data_queries", metricDataQueries)
                }

                /// The block `predictive_scaling_configuration.metric_specification.customized_capacity_metric_specification.metric_data_queries` of `aws_autoscaling_policy`.
                public struct MetricDataQueries: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - id: `id`; 1 to 255 characters.
                    ///   - expression: `expression`; 1 to 1023 characters.
                    ///   - label: `label`; 1 to 2047 characters.
                    ///   - returnData: `return_data`; default true.
                    ///   - metricStat: `metric_stat`.
                    public init(
                        id: Expression<String>,
                        expression: Expression<String>? = nil,
                        label: Expression<String>? = nil,
                        returnData: Expression<Bool>? = nil,
                        metricStat: AutoScalingPolicy.PredictiveScalingConfiguration.MetricSpecification.CustomizedCapacityMetricSpecification.MetricDataQueries.MetricStat? = nil
                    ) {
                        body.set("expression", expression)
                        body.set("id", id)
                        body.set("label", label)
                        body.set("metric_stat", metricStat)
                        body.set("return_data", returnData)
                    }

                    /// The block `predictive_scaling_configuration.metric_specification.customized_capacity_metric_specification.metric_data_queries.metric_stat` of `aws_autoscaling_policy`.
                    public struct MetricStat: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - stat: `stat`; 1 to 100 characters.
                        ///   - metric: `metric`.
                        ///   - unit: `unit`.
                        public init(
                            stat: Expression<String>,
                            metric: AutoScalingPolicy.TargetTrackingConfiguration.CustomizedMetricSpecification.Metrics.MetricStat.Metric,
                            unit: Expression<String>? = nil
                        ) {
                            body.set("metric", metric)
                            body.set("stat", stat)
                            body.set("unit", unit)
                        }
                    }
                }
            }

            /// The block `predictive_scaling_configuration.metric_specification.customized_load_metric_specification` of `aws_autoscaling_policy`.
            public struct CustomizedLoadMetricSpecification: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - metricDataQueries: `metric_data_queries`; at most 10.
                public init(
                    metricDataQueries: Blocks<AutoScalingPolicy.PredictiveScalingConfiguration.MetricSpecification.CustomizedCapacityMetricSpecification.MetricDataQueries>
                ) {
                    body.set("metric_data_queries", metricDataQueries)
                }
            }

            /// The block `predictive_scaling_configuration.metric_specification.customized_scaling_metric_specification` of `aws_autoscaling_policy`.
            public struct CustomizedScalingMetricSpecification: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - metricDataQueries: `metric_data_queries`; at most 10.
                public init(
                    metricDataQueries: Blocks<AutoScalingPolicy.PredictiveScalingConfiguration.MetricSpecification.CustomizedCapacityMetricSpecification.MetricDataQueries>
                ) {
                    body.set("metric_data_queries", metricDataQueries)
                }
            }

            /// The block `predictive_scaling_configuration.metric_specification.predefined_load_metric_specification` of `aws_autoscaling_policy`.
            public struct PredefinedLoadMetricSpecification: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - predefinedMetricType: `predefined_metric_type`.
                ///   - resourceLabel: `resource_label`.
                public init(
                    predefinedMetricType: Expression<AutoScalingPolicy.PredictiveScalingConfiguration.MetricSpecification.PredefinedLoadMetricSpecification.PredefinedMetricType>,
                    resourceLabel: Expression<String>? = nil
                ) {
                    body.set("predefined_metric_type", predefinedMetricType)
                    body.set("resource_label", resourceLabel)
                }

                /// The words that `predefined_metric_type` takes.
                public enum PredefinedMetricType: ValueSet {}
            }

            /// The block `predictive_scaling_configuration.metric_specification.predefined_metric_pair_specification` of `aws_autoscaling_policy`.
            public struct PredefinedMetricPairSpecification: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - predefinedMetricType: `predefined_metric_type`.
                ///   - resourceLabel: `resource_label`.
                public init(
                    predefinedMetricType: Expression<AutoScalingPolicy.PredictiveScalingConfiguration.MetricSpecification.PredefinedMetricPairSpecification.PredefinedMetricType>,
                    resourceLabel: Expression<String>? = nil
                ) {
                    body.set("predefined_metric_type", predefinedMetricType)
                    body.set("resource_label", resourceLabel)
                }

                /// The words that `predefined_metric_type` takes.
                public enum PredefinedMetricType: ValueSet {}
            }

            /// The block `predictive_scaling_configuration.metric_specification.predefined_scaling_metric_specification` of `aws_autoscaling_policy`.
            public struct PredefinedScalingMetricSpecification: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - predefinedMetricType: `predefined_metric_type`.
                ///   - resourceLabel: `resource_label`.
                public init(
                    predefinedMetricType: Expression<AutoScalingPolicy.PredictiveScalingConfiguration.MetricSpecification.PredefinedScalingMetricSpecification.PredefinedMetricType>,
                    resourceLabel: Expression<String>? = nil
                ) {
                    body.set("predefined_metric_type", predefinedMetricType)
                    body.set("resource_label", resourceLabel)
                }

                /// The words that `predefined_metric_type` takes.
                public enum PredefinedMetricType: ValueSet {}
            }
        }
    }

    /// The block `step_adjustment` of `aws_autoscaling_policy`.
    public struct StepAdjustment: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - scalingAdjustment: `scaling_adjustment`.
        ///   - metricIntervalLowerBound: `metric_interval_lower_bound`.
        ///   - metricIntervalUpperBound: `metric_interval_upper_bound`.
        public init(
            scalingAdjustment: Expression<Int>,
            metricIntervalLowerBound: Expression<Double>? = nil,
            metricIntervalUpperBound: Expression<Double>? = nil
        ) {
            body.set("metric_interval_lower_bound", metricIntervalLowerBound)
            body.set("metric_interval_upper_bound", metricIntervalUpperBound)
            body.set("scaling_adjustment", scalingAdjustment)
        }
    }

    /// The block `target_tracking_configuration` of `aws_autoscaling_policy`.
    public struct TargetTrackingConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - targetValue: `target_value`.
        ///   - disableScaleIn: `disable_scale_in`; default false.
        ///   - customizedMetricSpecification: `customized_metric_specification`; not beside `target_tracking_configuration.predefined_metric_specification`.
        ///   - predefinedMetricSpecification: `predefined_metric_specification`; not beside `target_tracking_configuration.customized_metric_specification`.
        public init(
            targetValue: Expression<Double>,
            disableScaleIn: Expression<Bool>? = nil,
            customizedMetricSpecification: AutoScalingPolicy.TargetTrackingConfiguration.CustomizedMetricSpecification? = nil,
            predefinedMetricSpecification: AutoScalingPolicy.TargetTrackingConfiguration.PredefinedMetricSpecification? = nil
        ) {
            body.set("customized_metric_specification", customizedMetricSpecification)
            body.set("disable_scale_in", disableScaleIn)
            body.set("predefined_metric_specification", predefinedMetricSpecification)
            body.set("target_value", targetValue)
        }

        /// The block `target_tracking_configuration.customized_metric_specification` of `aws_autoscaling_policy`.
        public struct CustomizedMetricSpecification: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - metricName: `metric_name`; not beside `target_tracking_configuration.customized_metric_specification.metrics`.
            ///   - namespace: `namespace`; not beside `target_tracking_configuration.customized_metric_specification.metrics`.
            ///   - period: `period`; one of 10, 30, 60.
            ///   - statistic: `statistic`; not beside `target_tracking_configuration.customized_metric_specification.metrics`.
            ///   - unit: `unit`; not beside `target_tracking_configuration.customized_metric_specification.metrics`.
            ///   - metricDimension: `metric_dimension`; not beside `target_tracking_configuration.customized_metric_specification.metrics`.
            ///   - metrics: `metrics`; not beside `target_tracking_configuration.customized_metric_specification.metric_dimension`, `target_tracking_configuration.customized_metric_specification.metric_name`, `target_tracking_configuration.customized_metric_specification.namespace`, `target_tracking_configuration.customized_metric_specification.statistic`, `target_tracking_configuration.customized_metric_specification.unit`.
            public init(
                metricName: Expression<String>? = nil,
                namespace: Expression<String>? = nil,
                period: Expression<Int>? = nil,
                statistic: Expression<String>? = nil,
                unit: Expression<String>? = nil,
                metricDimension: Blocks<AutoScalingPolicy.TargetTrackingConfiguration.CustomizedMetricSpecification.MetricDimension> = [],
                metrics: Blocks<AutoScalingPolicy.TargetTrackingConfiguration.CustomizedMetricSpecification.Metrics> = []
            ) {
                body.set("metric_dimension", metricDimension)
                body.set("metric_name", metricName)
                body.set("metrics", metrics)
                body.set("namespace", namespace)
                body.set("period", period)
                body.set("statistic", statistic)
                body.set("unit", unit)
            }

            /// The block `target_tracking_configuration.customized_metric_specification.metric_dimension` of `aws_autoscaling_policy`.
            public struct MetricDimension: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - name: `name`.
                ///   - value: `value`.
                public init(
                    name: Expression<String>,
                    value: Expression<String>
                ) {
                    body.set("name", name)
                    body.set("value", value)
                }
            }

            /// The block `target_tracking_configuration.customized_metric_specification.metrics` of `aws_autoscaling_policy`.
            public struct Metrics: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - id: `id`; 1 to 255 characters.
                ///   - expression: `expression`; 1 to 2047 characters.
                ///   - label: `label`; 1 to 2047 characters.
                ///   - returnData: `return_data`; default true.
                ///   - metricStat: `metric_stat`.
                public init(
                    id: Expression<String>,
                    expression: Expression<String>? = nil,
                    label: Expression<String>? = nil,
                    returnData: Expression<Bool>? = nil,
                    metricStat: AutoScalingPolicy.TargetTrackingConfiguration.CustomizedMetricSpecification.Metrics.MetricStat? = nil
                ) {
                    body.set("expression", expression)
                    body.set("id", id)
                    body.set("label", label)
                    body.set("metric_stat", metricStat)
                    body.set("return_data", returnData)
                }

                /// The block `target_tracking_configuration.customized_metric_specification.metrics.metric_stat` of `aws_autoscaling_policy`.
                public struct MetricStat: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - stat: `stat`; 1 to 100 characters.
                    ///   - metric: `metric`.
                    ///   - period: `period`; one of 10, 30, 60.
                    ///   - unit: `unit`.
                    public init(
                        stat: Expression<String>,
                        metric: AutoScalingPolicy.TargetTrackingConfiguration.CustomizedMetricSpecification.Metrics.MetricStat.Metric,
                        period: Expression<Int>? = nil,
                        unit: Expression<String>? = nil
                    ) {
                        body.set("metric", metric)
                        body.set("period", period)
                        body.set("stat", stat)
                        body.set("unit", unit)
                    }

                    /// The block `target_tracking_configuration.customized_metric_specification.metrics.metric_stat.metric` of `aws_autoscaling_policy`.
                    public struct Metric: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - metricName: `metric_name`.
                        ///   - namespace: `namespace`.
                        ///   - dimensions: `dimensions`.
                        public init(
                            metricName: Expression<String>,
                            namespace: Expression<String>,
                            dimensions: Blocks<AutoScalingPolicy.TargetTrackingConfiguration.CustomizedMetricSpecification.Metrics.MetricStat.Metric.Dimensions> = []
                        ) {
                            body.set("dimensions", dimensions)
                            body.set("metric_name", metricName)
                            body.set("namespace", namespace)
                        }

                        /// The block `target_tracking_configuration.customized_metric_specification.metrics.metric_stat.metric.dimensions` of `aws_autoscaling_policy`.
                        public struct Dimensions: NestedBlock {
                            /// Arguments and nested blocks.
                            public var body = Body()

                            /// Describes the block; what is left out is left to AWS.
                            ///
                            /// - Parameters:
                            ///   - name: `name`.
                            ///   - value: `value`.
                            public init(
                                name: Expression<String>,
                                value: Expression<String>
                            ) {
                                body.set("name", name)
                                body.set("value", value)
                            }
                        }
                    }
                }
            }
        }

        /// The block `target_tracking_configuration.predefined_metric_specification` of `aws_autoscaling_policy`.
        public struct PredefinedMetricSpecification: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - predefinedMetricType: `predefined_metric_type`.
            ///   - resourceLabel: `resource_label`.
            public init(
                predefinedMetricType: Expression<String>,
                resourceLabel: Expression<String>? = nil
            ) {
                body.set("predefined_metric_type", predefinedMetricType)
                body.set("resource_label", resourceLabel)
            }
        }
    }
}

extension Expression<AutoScalingPolicy.PolicyType> {
    /// The word `PredictiveScaling`.
    public static var predictiveScaling: Self { .init(word: "PredictiveScaling") }
    /// The word `SimpleScaling`.
    public static var simpleScaling: Self { .init(word: "SimpleScaling") }
    /// The word `StepScaling`.
    public static var stepScaling: Self { .init(word: "StepScaling") }
    /// The word `TargetTrackingScaling`.
    public static var targetTrackingScaling: Self { .init(word: "TargetTrackingScaling") }
}

extension Expression<AutoScalingPolicy.PredictiveScalingConfiguration.MaxCapacityBreachBehavior> {
    /// The word `HonorMaxCapacity`.
    public static var honorMaxCapacity: Self { .init(word: "HonorMaxCapacity") }
    /// The word `IncreaseMaxCapacity`.
    public static var increaseMaxCapacity: Self { .init(word: "IncreaseMaxCapacity") }
}

extension Expression<AutoScalingPolicy.PredictiveScalingConfiguration.Mode> {
    /// The word `ForecastAndScale`.
    public static var forecastAndScale: Self { .init(word: "ForecastAndScale") }
    /// The word `ForecastOnly`.
    public static var forecastOnly: Self { .init(word: "ForecastOnly") }
}

extension Expression<AutoScalingPolicy.PredictiveScalingConfiguration.MetricSpecification.PredefinedLoadMetricSpecification.PredefinedMetricType> {
    /// The word `ASGTotalCPUUtilization`.
    public static var asgTotalCPUUtilization: Self { .init(word: "ASGTotalCPUUtilization") }
    /// The word `ASGTotalNetworkIn`.
    public static var asgTotalNetworkIn: Self { .init(word: "ASGTotalNetworkIn") }
    /// The word `ASGTotalNetworkOut`.
    public static var asgTotalNetworkOut: Self { .init(word: "ASGTotalNetworkOut") }
    /// The word `ALBTargetGroupRequestCount`.
    public static var albTargetGroupRequestCount: Self { .init(word: "ALBTargetGroupRequestCount") }
}

extension Expression<AutoScalingPolicy.PredictiveScalingConfiguration.MetricSpecification.PredefinedMetricPairSpecification.PredefinedMetricType> {
    /// The word `ASGCPUUtilization`.
    public static var asgcpuUtilization: Self { .init(word: "ASGCPUUtilization") }
    /// The word `ASGNetworkIn`.
    public static var asgNetworkIn: Self { .init(word: "ASGNetworkIn") }
    /// The word `ASGNetworkOut`.
    public static var asgNetworkOut: Self { .init(word: "ASGNetworkOut") }
    /// The word `ALBRequestCount`.
    public static var albRequestCount: Self { .init(word: "ALBRequestCount") }
}

extension Expression<AutoScalingPolicy.PredictiveScalingConfiguration.MetricSpecification.PredefinedScalingMetricSpecification.PredefinedMetricType> {
    /// The word `ASGAverageCPUUtilization`.
    public static var asgAverageCPUUtilization: Self { .init(word: "ASGAverageCPUUtilization") }
    /// The word `ASGAverageNetworkIn`.
    public static var asgAverageNetworkIn: Self { .init(word: "ASGAverageNetworkIn") }
    /// The word `ASGAverageNetworkOut`.
    public static var asgAverageNetworkOut: Self { .init(word: "ASGAverageNetworkOut") }
    /// The word `ALBRequestCountPerTarget`.
    public static var albRequestCountPerTarget: Self { .init(word: "ALBRequestCountPerTarget") }
}
