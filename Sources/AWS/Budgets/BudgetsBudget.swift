// Written by 'synth bind aws_budgets_budget'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A limit on cost or use, and who hears of it: `aws_budgets_budget` in Terraform.
public struct BudgetsBudget: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_budgets_budget"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - budgetType: `budget_type`.
    ///   - timeUnit: `time_unit`.
    ///   - accountID: `account_id`; a change replaces the resource.
    ///   - billingViewARN: `billing_view_arn`; provider 6 only.
    ///   - limitAmount: `limit_amount`; not beside `planned_limit`.
    ///   - limitUnit: `limit_unit`; not beside `planned_limit`.
    ///   - name: `name`; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; not beside `name`; a change replaces the resource.
    ///   - tags: `tags`.
    ///   - timePeriodEnd: `time_period_end`; default `2087-06-15_00:00`.
    ///   - timePeriodStart: `time_period_start`.
    ///   - autoAdjustData: `auto_adjust_data`.
    ///   - costFilter: `cost_filter`; not beside `filter_expression`.
    ///   - costTypes: `cost_types`; not beside `metrics`.
    ///   - notification: `notification`.
    ///   - plannedLimit: `planned_limit`; not beside `limit_amount`, `limit_unit`.
    public init(
        _ localName: String,
        budgetType: Expression<BudgetsBudget.BudgetType>,
        timeUnit: Expression<BudgetsBudget.TimeUnit>,
        accountID: Expression<String>? = nil,
        billingViewARN: Expression<ARN<AnyResource>>? = nil,
        limitAmount: Expression<String>? = nil,
        limitUnit: Expression<String>? = nil,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        timePeriodEnd: Expression<String>? = nil,
        timePeriodStart: Expression<String>? = nil,
        autoAdjustData: BudgetsBudget.AutoAdjustData? = nil,
        costFilter: Blocks<BudgetsBudget.CostFilter> = [],
        costTypes: BudgetsBudget.CostTypes? = nil,
        notification: Blocks<BudgetsBudget.Notification> = [],
        plannedLimit: Blocks<BudgetsBudget.PlannedLimit> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("account_id", accountID)
        node.body.set("auto_adjust_data", autoAdjustData)
        node.body.set("billing_view_arn", billingViewARN)
        node.body.set("budget_type", budgetType)
        node.body.set("cost_filter", costFilter)
        node.body.set("cost_types", costTypes)
        node.body.set("limit_amount", limitAmount)
        node.body.set("limit_unit", limitUnit)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("notification", notification)
        node.body.set("planned_limit", plannedLimit)
        node.body.set("tags", tags)
        node.body.set("time_period_end", timePeriodEnd)
        node.body.set("time_period_start", timePeriodStart)
        node.body.set("time_unit", timeUnit)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `account_id`.
    public var accountID: Expression<String> { reference("account_id") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<BudgetsBudget>> { reference("arn") }
    /// The attribute `auto_adjust_data`.
    public var autoAdjustData: Expression<[BudgetsBudget.AutoAdjustData]> { reference("auto_adjust_data") }
    /// The attribute `billing_view_arn`.
    public var billingViewARN: Expression<ARN<AnyResource>> { reference("billing_view_arn") }
    /// The attribute `budget_type`.
    public var budgetType: Expression<BudgetsBudget.BudgetType> { reference("budget_type") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<BudgetsBudget>> { reference("id") }
    /// The attribute `limit_amount`.
    public var limitAmount: Expression<String> { reference("limit_amount") }
    /// The attribute `limit_unit`.
    public var limitUnit: Expression<String> { reference("limit_unit") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `time_period_end`.
    public var timePeriodEnd: Expression<String> { reference("time_period_end") }
    /// The attribute `time_period_start`.
    public var timePeriodStart: Expression<String> { reference("time_period_start") }
    /// The attribute `time_unit`.
    public var timeUnit: Expression<BudgetsBudget.TimeUnit> { reference("time_unit") }

    /// The words that `budget_type` takes.
    public enum BudgetType: ValueSet {}

    /// The words that `time_unit` takes.
    public enum TimeUnit: ValueSet {}

    /// The block `auto_adjust_data` of `aws_budgets_budget`.
    public struct AutoAdjustData: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - autoAdjustType: `auto_adjust_type`.
        ///   - historicalOptions: `historical_options`.
        public init(
            autoAdjustType: Expression<BudgetsBudget.AutoAdjustData.AutoAdjustType>,
            historicalOptions: BudgetsBudget.AutoAdjustData.HistoricalOptions? = nil
        ) {
            body.set("auto_adjust_type", autoAdjustType)
            body.set("historical_options", historicalOptions)
        }

        /// The words that `auto_adjust_type` takes.
        public enum AutoAdjustType: ValueSet {}

        /// The block `auto_adjust_data.historical_options` of `aws_budgets_budget`.
        public struct HistoricalOptions: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - budgetAdjustmentPeriod: `budget_adjustment_period`; 1 to 60.
            public init(
                budgetAdjustmentPeriod: Expression<Int>
            ) {
                body.set("budget_adjustment_period", budgetAdjustmentPeriod)
            }
        }
    }

    /// The block `cost_filter` of `aws_budgets_budget`.
    public struct CostFilter: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - name: `name`.
        ///   - values: `values`.
        public init(
            name: Expression<String>,
            values: Expression<[String]>
        ) {
            body.set("name", name)
            body.set("values", values)
        }
    }

    /// The block `cost_types` of `aws_budgets_budget`.
    public struct CostTypes: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - includeCredit: `include_credit`; default true.
        ///   - includeDiscount: `include_discount`; default true.
        ///   - includeOtherSubscription: `include_other_subscription`; default true.
        ///   - includeRecurring: `include_recurring`; default true.
        ///   - includeRefund: `include_refund`; default true.
        ///   - includeSubscription: `include_subscription`; default true.
        ///   - includeSupport: `include_support`; default true.
        ///   - includeTax: `include_tax`; default true.
        ///   - includeUpfront: `include_upfront`; default true.
        ///   - useAmortized: `use_amortized`; default false.
        ///   - useBlended: `use_blended`; default false.
        public init(
            includeCredit: Expression<Bool>? = nil,
            includeDiscount: Expression<Bool>? = nil,
            includeOtherSubscription: Expression<Bool>? = nil,
            includeRecurring: Expression<Bool>? = nil,
            includeRefund: Expression<Bool>? = nil,
            includeSubscription: Expression<Bool>? = nil,
            includeSupport: Expression<Bool>? = nil,
            includeTax: Expression<Bool>? = nil,
            includeUpfront: Expression<Bool>? = nil,
            useAmortized: Expression<Bool>? = nil,
            useBlended: Expression<Bool>? = nil
        ) {
            body.set("include_credit", includeCredit)
            body.set("include_discount", includeDiscount)
            body.set("include_other_subscription", includeOtherSubscription)
            body.set("include_recurring", includeRecurring)
            body.set("include_refund", includeRefund)
            body.set("include_subscription", includeSubscription)
            body.set("include_support", includeSupport)
            body.set("include_tax", includeTax)
            body.set("include_upfront", includeUpfront)
            body.set("use_amortized", useAmortized)
            body.set("use_blended", useBlended)
        }
    }

    /// The block `notification` of `aws_budgets_budget`.
    public struct Notification: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - comparisonOperator: `comparison_operator`.
        ///   - notificationType: `notification_type`.
        ///   - threshold: `threshold`.
        ///   - thresholdType: `threshold_type`.
        ///   - subscriberEmailAddresses: `subscriber_email_addresses`.
        ///   - subscriberSNSTopicARNs: `subscriber_sns_topic_arns`.
        public init(
            comparisonOperator: Expression<BudgetsBudget.Notification.ComparisonOperator>,
            notificationType: Expression<BudgetsBudget.Notification.NotificationType>,
            threshold: Expression<Double>,
            thresholdType: Expression<BudgetsBudget.Notification.ThresholdType>,
            subscriberEmailAddresses: Expression<[String]>? = nil,
            subscriberSNSTopicARNs: Expression<[ARN<SNSTopic>]>? = nil
        ) {
            body.set("comparison_operator", comparisonOperator)
            body.set("notification_type", notificationType)
            body.set("subscriber_email_addresses", subscriberEmailAddresses)
            body.set("subscriber_sns_topic_arns", subscriberSNSTopicARNs)
            body.set("threshold", threshold)
            body.set("threshold_type", thresholdType)
        }

        /// The words that `comparison_operator` takes.
        public enum ComparisonOperator: ValueSet {}

        /// The words that `notification_type` takes.
        public enum NotificationType: ValueSet {}

        /// The words that `threshold_type` takes.
        public enum ThresholdType: ValueSet {}
    }

    /// The block `planned_limit` of `aws_budgets_budget`.
    public struct PlannedLimit: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - amount: `amount`.
        ///   - startTime: `start_time`.
        ///   - unit: `unit`.
        public init(
            amount: Expression<String>,
            startTime: Expression<String>,
            unit: Expression<String>
        ) {
            body.set("amount", amount)
            body.set("start_time", startTime)
            body.set("unit", unit)
        }
    }
}

extension Expression<BudgetsBudget.BudgetType> {
    /// The word `USAGE`.
    public static var usage: Self { .init(word: "USAGE") }
    /// The word `COST`.
    public static var cost: Self { .init(word: "COST") }
    /// The word `RI_UTILIZATION`.
    public static var riUtilization: Self { .init(word: "RI_UTILIZATION") }
    /// The word `RI_COVERAGE`.
    public static var riCoverage: Self { .init(word: "RI_COVERAGE") }
    /// The word `SAVINGS_PLANS_UTILIZATION`.
    public static var savingsPlansUtilization: Self { .init(word: "SAVINGS_PLANS_UTILIZATION") }
    /// The word `SAVINGS_PLANS_COVERAGE`.
    public static var savingsPlansCoverage: Self { .init(word: "SAVINGS_PLANS_COVERAGE") }
}

extension Expression<BudgetsBudget.TimeUnit> {
    /// The word `DAILY`.
    public static var daily: Self { .init(word: "DAILY") }
    /// The word `MONTHLY`.
    public static var monthly: Self { .init(word: "MONTHLY") }
    /// The word `QUARTERLY`.
    public static var quarterly: Self { .init(word: "QUARTERLY") }
    /// The word `ANNUALLY`.
    public static var annually: Self { .init(word: "ANNUALLY") }
    /// The word `CUSTOM`.
    public static var custom: Self { .init(word: "CUSTOM") }
}

extension Expression<BudgetsBudget.AutoAdjustData.AutoAdjustType> {
    /// The word `HISTORICAL`.
    public static var historical: Self { .init(word: "HISTORICAL") }
    /// The word `FORECAST`.
    public static var forecast: Self { .init(word: "FORECAST") }
}

extension Expression<BudgetsBudget.Notification.ComparisonOperator> {
    /// The word `GREATER_THAN`.
    public static var greaterThan: Self { .init(word: "GREATER_THAN") }
    /// The word `LESS_THAN`.
    public static var lessThan: Self { .init(word: "LESS_THAN") }
    /// The word `EQUAL_TO`.
    public static var equalTo: Self { .init(word: "EQUAL_TO") }
}

extension Expression<BudgetsBudget.Notification.NotificationType> {
    /// The word `ACTUAL`.
    public static var actual: Self { .init(word: "ACTUAL") }
    /// The word `FORECASTED`.
    public static var forecasted: Self { .init(word: "FORECASTED") }
}

extension Expression<BudgetsBudget.Notification.ThresholdType> {
    /// The word `PERCENTAGE`.
    public static var percentage: Self { .init(word: "PERCENTAGE") }
    /// The word `ABSOLUTE_VALUE`.
    public static var absoluteValue: Self { .init(word: "ABSOLUTE_VALUE") }
}

extension Expression<BudgetsBudget.AutoAdjustData> {
    /// The attribute `historical_options`.
    public var historicalOptions: Expression<[BudgetsBudget.AutoAdjustData.HistoricalOptions]> { attribute("historical_options") }
    /// The attribute `last_auto_adjust_time`, which the provider computes.
    public var lastAutoAdjustTime: Expression<String> { attribute("last_auto_adjust_time") }
}

extension Expression<BudgetsBudget.AutoAdjustData.HistoricalOptions> {
    /// The attribute `lookback_available_periods`, which the provider computes.
    public var lookbackAvailablePeriods: Expression<Int> { attribute("lookback_available_periods") }
}
