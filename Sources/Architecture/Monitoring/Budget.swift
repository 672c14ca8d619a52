public import AWS
public import Terraform

/// A monthly cost budget of this system, with messages at 80 % and 100 % of actual and at 100 % of forecast costs.
///
/// It counts what carries the stack's `Stack` tag, which must be activated as a cost allocation tag,
/// which takes AWS up to a day (Billing, "Activating user-defined cost allocation tags").
public struct Budget: Construct {
    let name: String
    let monthlyDollars: Int
    let notifications: Notifications.Parts

    /// Describes a budget.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - monthlyDollars: The limit in US dollars a month.
    ///   - notifications: Who is told.
    public init(_ name: String, monthlyDollars: Int, notify notifications: Notifications.Parts) {
        self.name = name
        self.monthlyDollars = monthlyDollars
        self.notifications = notifications
    }

    /// Adds the budget.
    public func build(in stack: Stack) -> BudgetsBudget {
        let alerts: [(kind: String, percent: Double)] = [("ACTUAL", 80), ("ACTUAL", 100), ("FORECASTED", 100)]
        return stack.add(
            BudgetsBudget(
                name, budgetType: .cost, timeUnit: .monthly, limitAmount: "\(monthlyDollars).0", limitUnit: "USD",
                name: "\(stack.prefix)-\(name)",
                costFilter: [
                    .init(
                        name: "TagKeyValue",
                        values: ["user:Stack$\(stack.prefix)"])
                ],
                notification: Blocks(
                    alerts.map {
                        .init(
                            comparisonOperator: .greaterThan, notificationType: .other($0.kind),
                            threshold: Expression($0.percent), thresholdType: .percentage,
                            subscriberSNSTopicARNs: [notifications.topic.arn])
                    })),
            dependsOn: [notifications.policy])
    }
}
