// Written by 'synth bind aws_appautoscaling_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// When a number is scaled, and how far: `aws_appautoscaling_policy` in Terraform.
public struct AppAutoScalingPolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_appautoscaling_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; at most 255 characters; a change replaces the resource.
    ///   - resourceID: `resource_id`; a change replaces the resource.
    ///   - scalableDimension: `scalable_dimension`; a change replaces the resource.
    ///   - serviceNamespace: `service_namespace`; a change replaces the resource.
    ///   - policyType: `policy_type`; default `StepScaling`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - predictiveScalingPolicyConfiguration: `predictive_scaling_policy_configuration`; provider 6 only.
    ///   - stepScalingPolicyConfiguration: `step_scaling_policy_configuration`.
    ///   - targetTrackingScalingPolicyConfiguration: `target_tracking_scaling_policy_configuration`.
    public init(
        _ localName: String,
        name: Expression<String>,
        resourceID: Expression<String>,
        scalableDimension: Expression<String>,
        serviceNamespace: Expression<String>,
        policyType: Expression<AppAutoScalingPolicy.PolicyType>? = nil,
        region: Expression<String>? = nil,
        predictiveScalingPolicyConfiguration: AppAutoScalingPolicy.PredictiveScalingPolicyConfiguration? = nil,
        stepScalingPolicyConfiguration: AppAutoScalingPolicy.StepScalingPolicyConfiguration? = nil,
        targetTrackingScalingPolicyConfiguration: AppAutoScalingPolicy.TargetTrackingScalingPolicyConfiguration? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("name", name)
        node.body.set("policy_type", policyType)
        node.body.set("predictive_scaling_policy_configuration", predictiveScalingPolicyConfiguration)
        node.body.set("region", region)
        node.body.set("resource_id", resourceID)
        node.body.set("scalable_dimension", scalableDimension)
        node.body.set("service_namespace", serviceNamespace)
        node.body.set("step_scaling_policy_configuration", stepScalingPolicyConfiguration)
        node.body.set("target_tracking_scaling_policy_configuration", targetTrackingScalingPolicyConfiguration)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `alarm_arns`, which the provider computes.
    public var alarmARNs: Expression<[ARN<AnyResource>]> { reference("alarm_arns") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<AppAutoScalingPolicy>> { reference("arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<AppAutoScalingPolicy>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `policy_type`.
    public var policyType: Expression<AppAutoScalingPolicy.PolicyType> { reference("policy_type") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `resource_id`.
    public var resourceID: Expression<String> { reference("resource_id") }
    /// The attribute `scalable_dimension`.
    public var scalableDimension: Expression<String> { reference("scalable_dimension") }
    /// The attribute `service_namespace`.
    public var serviceNamespace: Expression<String> { reference("service_namespace") }

    /// The words that `policy_type` takes.
    public enum PolicyType: ValueSet {}

    /// The block `predictive_scaling_policy_configuration` of `aws_appautoscaling_policy`.
    public struct PredictiveScalingPolicyConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - metricSpecification: `metric_specification`.
        ///   - maxCapacityBreachBehavior: `max_capacity_breach_behavior`.
        ///   - maxCapacityBuffer: `max_capacity_buffer`; 0 to 100.
        ///   - mode: `mode`.
        ///   - schedulingBufferTime: `scheduling_buffer_time`; 0 to 3600.
        public init(
            metricSpecification: Blocks<AppAutoScalingPolicy.PredictiveScalingPolicyConfiguration.MetricSpecification>,
            maxCapacityBreachBehavior: Expression<AppAutoScalingPolicy.PredictiveScalingPolicyConfiguration.MaxCapacityBreachBehavior>? = nil,
            maxCapacityBuffer: Expression<Int>? = nil,
            mode: Expression<AppAutoScalingPolicy.PredictiveScalingPolicyConfiguration.Mode>? = nil,
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

        /// The block `predictive_scaling_policy_configuration.metric_specification` of `aws_appautoscaling_policy`.
        public struct MetricSpecification: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - targetValue: `target_value`.
            ///   - customizedCapacityMetricSpecification: `customized_capacity_metric_specification`.
            ///   - customizedLoadMetricSpecification: `customized_load_metric_specification`.
            ///   - customizedScalingMetricSpecification: `customized_scaling_metric_specification`.
            ///   - predefinedLoadMetricSpecification: `predefined_load_metric_specification`.
            ///   - predefinedMetricPairSpecification: `predefined_metric_pair_specification`.
            ///   - predefinedScalingMetricSpecification: `predefined_scaling_metric_specification`.
            public init(
                targetValue: Expression<Double>,
                customizedCapacityMetricSpecification: AppAutoScalingPolicy.PredictiveScalingPolicyConfiguration.MetricSpecification.CustomizedCapacityMetricSpecification? = nil,
                customizedLoadMetricSpecification: AppAutoScalingPolicy.PredictiveScalingPolicyConfiguration.MetricSpecification.CustomizedLoadMetricSpecification? = nil,
                customizedScalingMetricSpecification: AppAutoScalingPolicy.PredictiveScalingPolicyConfiguration.MetricSpecification.CustomizedScalingMetricSpecification? = nil,
                predefinedLoadMetricSpecification: AppAutoScalingPolicy.PredictiveScalingPolicyConfiguration.MetricSpecification.PredefinedLoadMetricSpecification? = nil,
                predefinedMetricPairSpecification: AppAutoScalingPolicy.PredictiveScalingPolicyConfiguration.MetricSpecification.PredefinedMetricPairSpecification? = nil,
                predefinedScalingMetricSpecification: AppAutoScalingPolicy.PredictiveScalingPolicyConfiguration.MetricSpecification.PredefinedScalingMetricSpecification? = nil
            ) {
                body.set("customized_capacity_metric_specification", customizedCapacityMetricSpecification)
                body.set("customized_load_metric_specification", customizedLoadMetricSpecification)
                body.set("customized_scaling_metric_specification", customizedScalingMetricSpecification)
                body.set("predefined_load_metric_specification", predefinedLoadMetricSpecification)
                body.set("predefined_metric_pair_specification", predefinedMetricPairSpecification)
                body.set("predefined_scaling_metric_specification", predefinedScalingMetricSpecification)
                body.set("target_value", targetValue)
            }

            /// The block `predictive_scaling_policy_configuration.metric_specification.customized_capacity_metric_specification` of `aws_appautoscaling_policy`.
            public struct CustomizedCapacityMetricSpecification: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - metricDataQuery: `metric_data_query`.
                public init(
                    metricDataQuery: Blocks<AppAutoScalingPolicy.PredictiveScalingPolicyConfiguration.MetricSpecification.CustomizedCapacityMetricSpecification.MetricDataQuery>
                ) {
                    body.set("metric_data_query", metricDataQuery)
                }

                /// The block `predictive_scaling_policy_configuration.metric_specification.customized_capacity_metric_specification.metric_data_query` of `aws_appautoscaling_policy`.
                public struct MetricDataQuery: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - id: `id`.
                    ///   - expression: `expression`; 1 to 2048 characters.
                    ///   - label: `label`.
                    ///   - returnData: `return_data`.
                    ///   - metricStat: `metric_stat`.
                    public init(
                        id: Expression<String>,
                        expression: Expression<String>? = nil,
                        label: Expression<String>? = nil,
                        returnData: Expression<Bool>? = nil,
                        metricStat: AppAutoScalingPolicy.PredictiveScalingPolicyConfiguration.MetricSpecification.CustomizedCapacityMetricSpecification.MetricDataQuery.MetricStat? = nil
                    ) {
                        body.set("expression", expression)
                        body.set("id", id)
                        body.set("label", label)
                        body.set("metric_stat", metricStat)
                        body.set("return_data", returnData)
                    }

                    /// The block `predictive_scaling_policy_configuration.metric_specification.customized_capacity_metric_specification.metric_data_query.metric_stat` of `aws_appautoscaling_policy`.
                    public struct MetricStat: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - stat: `stat`.
                        ///   - metric: `metric`.
                        ///   - unit: `unit`.
                        public init(
                            stat: Expression<String>,
                            metric: AppAutoScalingPolicy.PredictiveScalingPolicyConfiguration.MetricSpecification.CustomizedCapacityMetricSpecification.MetricDataQuery.MetricStat.Metric,
                            unit: Expression<String>? = nil
                        ) {
                            body.set("metric", metric)
                            body.set("stat", stat)
                            body.set("unit", unit)
                        }

                        /// The block `predictive_scaling_policy_configuration.metric_specification.customized_capacity_metric_specification.metric_data_query.metric_stat.metric` of `aws_appautoscaling_policy`.
                        public struct Metric: NestedBlock {
                            /// Arguments and nested blocks.
                            public var body = Body()

                            /// Describes the block; what is left out is left to AWS.
                            ///
                            /// - Parameters:
                            ///   - metricName: `metric_name`.
                            ///   - namespace: `namespace`.
                            ///   - dimension: `dimension`.
                            public init(
                                metricName: Expression<String>? = nil,
                                namespace: Expression<String>? = nil,
                                dimension: Blocks<AppAutoScalingPolicy.PredictiveScalingPolicyConfiguration.MetricSpecification.CustomizedCapacityMetricSpecification.MetricDataQuery.MetricStat.Metric.Dimension> = []
                            ) {
                                body.set("dimension", dimension)
                                body.set("metric_name", metricName)
                                body.set("namespace", namespace)
                            }

                            /// The block `predictive_scaling_policy_configuration.metric_specification.customized_capacity_metric_specification.metric_data_query.metric_stat.metric.dimension` of `aws_appautoscaling_policy`.
                            public struct Dimension: NestedBlock {
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

            /// The block `predictive_scaling_policy_configuration.metric_specification.customized_load_metric_specification` of `aws_appautoscaling_policy`.
            public struct CustomizedLoadMetricSpecification: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - metricDataQuery: `metric_data_query`.
                public init(
                    metricDataQuery: Blocks<AppAutoScalingPolicy.PredictiveScalingPolicyConfiguration.MetricSpecification.CustomizedCapacityMetricSpecification.MetricDataQuery>
                ) {
                    body.set("metric_data_query", metricDataQuery)
                }
            }

            /// The block `predictive_scaling_policy_configuration.metric_specification.customized_scaling_metric_specification` of `aws_appautoscaling_policy`.
            public struct CustomizedScalingMetricSpecification: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - metricDataQuery: `metric_data_query`.
                public init(
                    metricDataQuery: Blocks<AppAutoScalingPolicy.PredictiveScalingPolicyConfiguration.MetricSpecification.CustomizedCapacityMetricSpecification.MetricDataQuery>
                ) {
                    body.set("metric_data_query", metricDataQuery)
                }
            }

            /// The block `predictive_scaling_policy_configuration.metric_specification.predefined_load_metric_specification` of `aws_appautoscaling_policy`.
            public struct PredefinedLoadMetricSpecification: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - predefinedMetricType: `predefined_metric_type`; 1 to 128 characters.
                ///   - resourceLabel: `resource_label`; 1 to 1023 characters.
                public init(
                    predefinedMetricType: Expression<String>,
                    resourceLabel: Expression<String>? = nil
                ) {
                    body.set("predefined_metric_type", predefinedMetricType)
                    body.set("resource_label", resourceLabel)
                }
            }

            /// The block `predictive_scaling_policy_configuration.metric_specification.predefined_metric_pair_specification` of `aws_appautoscaling_policy`.
            public struct PredefinedMetricPairSpecification: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - predefinedMetricType: `predefined_metric_type`; 1 to 128 characters.
                ///   - resourceLabel: `resource_label`; 1 to 1023 characters.
                public init(
                    predefinedMetricType: Expression<String>,
                    resourceLabel: Expression<String>? = nil
                ) {
                    body.set("predefined_metric_type", predefinedMetricType)
                    body.set("resource_label", resourceLabel)
                }
            }

            /// The block `predictive_scaling_policy_configuration.metric_specification.predefined_scaling_metric_specification` of `aws_appautoscaling_policy`.
            public struct PredefinedScalingMetricSpecification: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - predefinedMetricType: `predefined_metric_type`; 1 to 128 characters.
                ///   - resourceLabel: `resource_label`; 1 to 1023 characters.
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

    /// The block `step_scaling_policy_configuration` of `aws_appautoscaling_policy`.
    public struct StepScalingPolicyConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - adjustmentType: `adjustment_type`.
        ///   - cooldown: `cooldown`.
        ///   - metricAggregationType: `metric_aggregation_type`.
        ///   - minAdjustmentMagnitude: `min_adjustment_magnitude`.
        ///   - stepAdjustment: `step_adjustment`.
        public init(
            adjustmentType: Expression<AppAutoScalingPolicy.StepScalingPolicyConfiguration.AdjustmentType>? = nil,
            cooldown: Expression<Int>? = nil,
            metricAggregationType: Expression<AppAutoScalingPolicy.StepScalingPolicyConfiguration.MetricAggregationType>? = nil,
            minAdjustmentMagnitude: Expression<Int>? = nil,
            stepAdjustment: Blocks<AppAutoScalingPolicy.StepScalingPolicyConfiguration.StepAdjustment> = []
        ) {
            body.set("adjustment_type", adjustmentType)
            body.set("cooldown", cooldown)
            body.set("metric_aggregation_type", metricAggregationType)
            body.set("min_adjustment_magnitude", minAdjustmentMagnitude)
            body.set("step_adjustment", stepAdjustment)
        }

        /// The words that `adjustment_type` takes.
        public enum AdjustmentType: ValueSet {}

        /// The words that `metric_aggregation_type` takes.
        public enum MetricAggregationType: ValueSet {}

        /// The block `step_scaling_policy_configuration.step_adjustment` of `aws_appautoscaling_policy`.
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
    }

    /// The block `target_tracking_scaling_policy_configuration` of `aws_appautoscaling_policy`.
    public struct TargetTrackingScalingPolicyConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - targetValue: `target_value`.
        ///   - disableScaleIn: `disable_scale_in`; default false.
        ///   - scaleInCooldown: `scale_in_cooldown`.
        ///   - scaleOutCooldown: `scale_out_cooldown`.
        ///   - customizedMetricSpecification: `customized_metric_specification`; not beside `target_tracking_scaling_policy_configuration.predefined_metric_specification`.
        ///   - predefinedMetricSpecification: `predefined_metric_specification`; not beside `target_tracking_scaling_policy_configuration.customized_metric_specification`.
        public init(
            targetValue: Expression<Double>,
            disableScaleIn: Expression<Bool>? = nil,
            scaleInCooldown: Expression<Int>? = nil,
            scaleOutCooldown: Expression<Int>? = nil,
            customizedMetricSpecification: AppAutoScalingPolicy.TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification? = nil,
            predefinedMetricSpecification: AppAutoScalingPolicy.TargetTrackingScalingPolicyConfiguration.PredefinedMetricSpecification? = nil
        ) {
            body.set("customized_metric_specification", customizedMetricSpecification)
            body.set("disable_scale_in", disableScaleIn)
            body.set("predefined_metric_specification", predefinedMetricSpecification)
            body.set("scale_in_cooldown", scaleInCooldown)
            body.set("scale_out_cooldown", scaleOutCooldown)
            body.set("target_value", targetValue)
        }

        /// The block `target_tracking_scaling_policy_configuration.customized_metric_specification` of `aws_appautoscaling_policy`.
        public struct CustomizedMetricSpecification: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - metricName: `metric_name`; not beside `target_tracking_scaling_policy_configuration.customized_metric_specification.metrics`.
            ///   - namespace: `namespace`; not beside `target_tracking_scaling_policy_configuration.customized_metric_specification.metrics`.
            ///   - statistic: `statistic`; not beside `target_tracking_scaling_policy_configuration.customized_metric_specification.metrics`.
            ///   - unit: `unit`; not beside `target_tracking_scaling_policy_configuration.customized_metric_specification.metrics`.
            ///   - dimensions: `dimensions`; not beside `target_tracking_scaling_policy_configuration.customized_metric_specification.metrics`.
            ///   - metrics: `metrics`; not beside `target_tracking_scaling_policy_configuration.customized_metric_specification.dimensions`, `target_tracking_scaling_policy_configuration.customized_metric_specification.metric_name`, `target_tracking_scaling_policy_configuration.customized_metric_specification.namespace`, `target_tracking_scaling_policy_configuration.customized_metric_specification.statistic`, `target_tracking_scaling_policy_configuration.customized_metric_specification.unit`.
            public init(
                metricName: Expression<String>? = nil,
                namespace: Expression<String>? = nil,
                statistic: Expression<AppAutoScalingPolicy.TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Statistic>? = nil,
                unit: Expression<String>? = nil,
                dimensions: Blocks<AppAutoScalingPolicy.TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Dimensions> = [],
                metrics: Blocks<AppAutoScalingPolicy.TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics> = []
            ) {
                body.set("dimensions", dimensions)
                body.set("metric_name", metricName)
                body.set("metrics", metrics)
                body.set("namespace", namespace)
                body.set("statistic", statistic)
                body.set("unit", unit)
            }

            /// The words that `statistic` takes.
            public enum Statistic: ValueSet {}

            /// The block `target_tracking_scaling_policy_configuration.customized_metric_specification.dimensions` of `aws_appautoscaling_policy`.
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

            /// The block `target_tracking_scaling_policy_configuration.customized_metric_specification.metrics` of `aws_appautoscaling_policy`.
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
                    metricStat: AppAutoScalingPolicy.TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics.MetricStat? = nil
                ) {
                    body.set("expression", expression)
                    body.set("id", id)
                    body.set("label", label)
                    body.set("metric_stat", metricStat)
                    body.set("return_data", returnData)
                }

                /// The block `target_tracking_scaling_policy_configuration.customized_metric_specification.metrics.metric_stat` of `aws_appautoscaling_policy`.
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
                        metric: AppAutoScalingPolicy.TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Metrics.MetricStat.Metric,
                        unit: Expression<String>? = nil
                    ) {
                        body.set("metric", metric)
                        body.set("stat", stat)
                        body.set("unit", unit)
                    }

                    /// The block `target_tracking_scaling_policy_configuration.customized_metric_specification.metrics.metric_stat.metric` of `aws_appautoscaling_policy`.
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
                            dimensions: Blocks<AppAutoScalingPolicy.TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Dimensions> = []
                        ) {
                            body.set("dimensions", dimensions)
                            body.set("metric_name", metricName)
                            body.set("namespace", namespace)
                        }
                    }
                }
            }
        }

        /// The block `target_tracking_scaling_policy_configuration.predefined_metric_specification` of `aws_appautoscaling_policy`.
        public struct PredefinedMetricSpecification: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - predefinedMetricType: `predefined_metric_type`.
            ///   - resourceLabel: `resource_label`; at most 1023 characters.
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

extension Expression<AppAutoScalingPolicy.PolicyType> {
    /// The word `StepScaling`.
    public static var stepScaling: Self { .init(word: "StepScaling") }
    /// The word `TargetTrackingScaling`.
    public static var targetTrackingScaling: Self { .init(word: "TargetTrackingScaling") }
    /// The word `PredictiveScaling`.
    public static var predictiveScaling: Self { .init(word: "PredictiveScaling") }
}

extension Expression<AppAutoScalingPolicy.PredictiveScalingPolicyConfiguration.MaxCapacityBreachBehavior> {
    /// The word `HonorMaxCapacity`.
    public static var honorMaxCapacity: Self { .init(word: "HonorMaxCapacity") }
    /// The word `IncreaseMaxCapacity`.
    public static var increaseMaxCapacity: Self { .init(word: "IncreaseMaxCapacity") }
}

extension Expression<AppAutoScalingPolicy.PredictiveScalingPolicyConfiguration.Mode> {
    /// The word `ForecastOnly`.
    public static var forecastOnly: Self { .init(word: "ForecastOnly") }
    /// The word `ForecastAndScale`.
    public static var forecastAndScale: Self { .init(word: "ForecastAndScale") }
}

extension Expression<AppAutoScalingPolicy.StepScalingPolicyConfiguration.AdjustmentType> {
    /// The word `ChangeInCapacity`.
    public static var changeInCapacity: Self { .init(word: "ChangeInCapacity") }
    /// The word `PercentChangeInCapacity`.
    public static var percentChangeInCapacity: Self { .init(word: "PercentChangeInCapacity") }
    /// The word `ExactCapacity`.
    public static var exactCapacity: Self { .init(word: "ExactCapacity") }
}

extension Expression<AppAutoScalingPolicy.StepScalingPolicyConfiguration.MetricAggregationType> {
    /// The word `Average`.
    public static var average: Self { .init(word: "Average") }
    /// The word `Minimum`.
    public static var minimum: Self { .init(word: "Minimum") }
    /// The word `Maximum`.
    public static var maximum: Self { .init(word: "Maximum") }
}

extension Expression<AppAutoScalingPolicy.TargetTrackingScalingPolicyConfiguration.CustomizedMetricSpecification.Statistic> {
    /// The word `Average`.
    public static var average: Self { .init(word: "Average") }
    /// The word `Minimum`.
    public static var minimum: Self { .init(word: "Minimum") }
    /// The word `Maximum`.
    public static var maximum: Self { .init(word: "Maximum") }
    /// The word `SampleCount`.
    public static var sampleCount: Self { .init(word: "SampleCount") }
    /// The word `Sum`.
    public static var sum: Self { .init(word: "Sum") }
}
