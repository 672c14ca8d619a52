import AWS
import Terraform
import Testing

@Suite struct `An alarm` {
    private let balancer: Metric = Metric(
        "AWS/ApplicationELB", "HTTPCode_Target_5XX_Count",
        ["LoadBalancer": .attribute("arn_suffix", of: "aws_lb", "web")], statistic: .sum)

    @Test func `looks at a metric`() {
        let alarm = CloudWatchMetricAlarm(
            "errors", alarmName: "shop-errors", of: balancer, when: .above(10, for: 3, datapoints: 2))
        let arguments = [
            "alarm_name": "shop-errors", "comparison_operator": "GreaterThanThreshold", "evaluation_periods": "3",
            "datapoints_to_alarm": "2", "threshold": "10", "treat_missing_data": "notBreaching", "period": "60",
            "statistic": "Sum", "namespace": "AWS/ApplicationELB", "metric_name": "HTTPCode_Target_5XX_Count",
            "dimensions": #"{ "LoadBalancer" = aws_lb.web.arn_suffix }"#,
        ]
        for (name, value) in arguments { #expect(alarm.body[name]?.shown == value, "\(name)") }
        #expect(alarm.body["extended_statistic"] == nil)
    }

    @Test func `takes percentiles as extended statistics`() {
        let alarm = CloudWatchMetricAlarm(
            "slow", alarmName: "slow", of: balancer.statistic(.percentile(99.9)).period(.minutes(5)), when: .atLeast(1))
        #expect(alarm.body["extended_statistic"]?.shown == "p99.9")
        #expect(alarm.body["statistic"] == nil)
        #expect(alarm.body["period"]?.shown == "300")
    }

    @Test func `looks at a figure computed from metrics`() {
        let math = MetricMath(
            "100 * errors / requests", ["errors": balancer, "requests": balancer], label: "Errors in %")
        let alarm = CloudWatchMetricAlarm("rate", alarmName: "rate", of: math, when: .above(1, for: 5))
        guard case .blocks(let queries, _) = alarm.body[content: "metric_query"] else {
            Issue.record("no metric_query")
            return
        }
        #expect(queries.map { $0["id"]?.shown } == ["result", "errors", "requests"])
        #expect(queries[0]["expression"]?.shown == "100 * errors / requests")
        #expect(queries[0]["return_data"]?.shown == "true")
        #expect(alarm.body["metric_name"] == nil)
        #expect(alarm.body["period"] == nil)
    }

    @Test(
        arguments: [
            (.above(1, for: 0), .minutes(1), "an alarm over 0 periods is not possible: it looks at 1 or more"),
            (.above(1, for: 2, datapoints: 3), .minutes(1), "an alarm on 3 of 2 periods is not possible"),
            (
                .above(1, for: 300), .minutes(5),
                "an alarm over 300 periods of \"300.0 seconds\" looks back too far: a day at most, 7 days for periods of an hour"
            ),
            (
                .above(1, for: 8), .days(1),
                "an alarm over 8 periods of \"86400.0 seconds\" looks back too far: 7 days at most"
            ),
        ] as [(AlarmCondition, Duration, String)])
    func `says what CloudWatch would refuse`(condition: AlarmCondition, period: Duration, message: String) {
        let alarm = CloudWatchMetricAlarm("a", alarmName: "a", of: balancer.period(period), when: condition)
        #expect(alarm.body["evaluation_periods"]?.shown == "invalid: \(message)")
    }

    @Test func `has a period that CloudWatch knows`() {
        #expect(balancer.period(.seconds(10)).seconds.shown == "10")
        #expect(
            balancer.period(.seconds(45)).seconds.shown
                == "invalid: a period of \"45.0 seconds\" is not possible: it is 10, 20 or 30 seconds or whole minutes")
        #expect(
            MetricMath("x", ["E1": balancer]).mistake?.message
                == "\"E1\" is no name in metric math: names start with a small letter and have letters, digits, \"_\"")
        #expect(MetricMath("x", [:]).mistake?.message == "\"x\" has no metrics to compute from")
    }

    @Test func `finds the metrics of a service by its dimensions`() {
        let table = DynamoDBTable("orders", name: "orders")
        let metric = table.metric(.readThrottles)
        #expect(metric.name == "ReadThrottleEvents")
        #expect(metric.statistic == .sum)
        #expect(metric.dimensionMap.shown == #"{ "TableName" = aws_dynamodb_table.orders.name }"#)
    }
}

@Suite struct `A dashboard` {
    private let metric = Metric(
        "AWS/SQS", "NumberOfMessagesSent", ["QueueName": "jobs"], statistic: .sum, label: "Jobs")

    @Test func `lays its widgets out in rows`() {
        let body: Expression<DashboardBody> = .rows(
            [[.text("# Shop")], [.metrics("Jobs", [metric], threshold: 5), .alarms("Alarms", ["arn:a"], width: 6)]],
            region: "ap-northeast-2")
        #expect(
            body.shown
                == ##"{"widgets":[{"type":"text","x":0,"y":0,"width":24,"height":2,"properties":{"markdown":"# Shop"}},"##
                + #"{"type":"metric","x":0,"y":2,"width":18,"height":6,"properties":{"title":"Jobs","#
                + #""region":"ap-northeast-2","view":"timeSeries","stacked":false,"#
                + #""metrics":[["AWS/SQS","NumberOfMessagesSent","QueueName","jobs","#
                + #"{"stat":"Sum","period":60,"label":"Jobs"}]],"annotations":{"horizontal":[{"value":5}]}}},"#
                + #"{"type":"alarm","x":18,"y":2,"width":6,"height":3,"properties":{"title":"Alarms","alarms":["arn:a"]}}]}"#
        )
    }

    @Test func `draws computed figures and logs`() {
        let math = MetricMath("a * a", ["a": metric], label: "A")
        let body = DashboardBody(
            region: "r", rows: [[.metrics("M", [], math: [math, math]), .logs("L", groups: ["/g"], query: "limit 5")]])
        #expect(
            body.term.shown.contains(
                #""metrics":[[{"expression":"a * a","id":"e1","label":"A"}],"#
                    + #"["AWS/SQS","NumberOfMessagesSent","QueueName","jobs",{"stat":"Sum","period":60,"label":"Jobs","#
                    + #""id":"a","visible":false}],[{"expression":"m1_a * m1_a","id":"e2","label":"A"}],"#))
        #expect(body.term.shown.contains(#""query":"SOURCE '/g' | limit 5","view":"table""#))
    }

    @Test(
        arguments: [
            ([[.text("x", width: 20), .text("y", width: 5)]], "row 1 of the dashboard is wider than its 24 columns"),
            ([[.text("x", width: 25)]], "row 1 of the dashboard is wider than its 24 columns"),
            ([[.text("x", width: 0)]], "a widget 0 columns wide is not possible: 1 to 24 are"),
            ([[.text("x", height: 0)]], "a widget 0 rows high is not possible: 1 to 1000 are"),
            ([[.metrics("M", [])]], "widget \"M\" has no metric"),
            ([[.alarms("A", [])]], "widget \"A\" has 0 alarms; it has 1 to 100"),
            ([[.logs("L", groups: [], query: "")]], "widget \"L\" has no log group"),
        ] as [([[DashboardWidget]], String)])
    func `says what CloudWatch would refuse`(rows: [[DashboardWidget]], message: String) {
        #expect(DashboardBody(region: "r", rows: rows).term.shown == "invalid: \(message)")
    }
}
