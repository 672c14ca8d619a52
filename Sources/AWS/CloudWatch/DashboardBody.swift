public import Terraform

/// A CloudWatch dashboard: rows of widgets on its grid of 24 columns.
///
/// The widgets of a row share its width unless they have one of their own; a row is as high as its highest widget.
///
/// ```swift
/// DashboardBody(region: "ap-northeast-2", rows: [
///     [.text("# Shop")],
///     [.metrics("Requests", [web.metric(.requests)]), .metrics("Errors", [web.metric(.target5xx)])],
/// ])
/// ```
///
/// Source: Amazon CloudWatch, "Dashboard body structure and syntax".
public struct DashboardBody: Hashable, Sendable {
    /// The region of metrics and logs.
    public let region: Expression<String>
    /// The widgets, row by row.
    public let rows: [[DashboardWidget]]

    /// Describes a dashboard.
    public init(region: Expression<String>, rows: [[DashboardWidget]]) {
        self.region = region
        self.rows = rows
    }
}

extension DashboardBody: ExpressionConvertible {
    /// The dashboard as JSON text, or the first mistake in it.
    public var term: Term {
        var widgets: [JSONText] = []
        var y = 0
        for (index, row) in rows.enumerated() {
            let given = row.compactMap(\.width).reduce(0, +)
            let open = row.count { $0.width == nil }
            let share = open == 0 ? 0 : (24 - given) / open
            if given > 24 || open > 0 && share < 1 {
                return .invalid(
                    Mistake(rule: "dashboard", "row \(index + 1) of the dashboard is wider than its 24 columns"))
            }
            var x = 0
            for widget in row {
                let width = widget.width ?? share
                if let mistake = widget.mistake { return .invalid(mistake) }
                widgets.append(widget.json(x: x, y: y, width: width, region: region))
                x += width
            }
            y += row.map(\.height).max() ?? 0
        }
        if widgets.count > 500 {
            return .invalid(Mistake(rule: "dashboard", "a dashboard has \(widgets.count) widgets and may have 500"))
        }
        return JSONText.object([.init("widgets", .array(widgets))]).term
    }
}

extension Expression where Value == DashboardBody {
    /// Rows of widgets, for a dashboard of one region.
    public static func rows(_ rows: [[DashboardWidget]], region: Expression<String>) -> Self {
        Self(DashboardBody(region: region, rows: rows))
    }
}
