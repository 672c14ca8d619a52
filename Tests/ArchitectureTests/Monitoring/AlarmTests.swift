import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `An alarm` {
    @Test func `reaches the topic when it rings and when it is quiet again`() throws {
        let shop = Shop()
        let first = shop.stack.add(
            Alarm(
                "target-errors", when: shop.balancer.loadBalancer.metric(.target5xx), .above(5, for: 3, datapoints: 2),
                description: "Errors", notify: shop.alerts))
        let second = shop.stack.add(
            Alarm(
                "latency", when: shop.balancer.loadBalancer.metric(.latency).statistic(.percentile(99)), .above(2),
                description: "Slow",
                notify: shop.alerts))
        shop.stack.add(
            CompositeAlarm("down", anyOf: [first, second], description: "All is lost", notify: shop.alerts))
        #expect(shop.findings == [])
        for address in [
            "aws_cloudwatch_metric_alarm.target_errors", "aws_cloudwatch_metric_alarm.latency",
            "aws_cloudwatch_composite_alarm.down",
        ] {
            let alarm = try shop.block(address)
            #expect(alarm.list("alarm_actions") == ["aws_sns_topic.alerts.arn"])
            #expect(alarm.list("ok_actions") == ["aws_sns_topic.alerts.arn"])
        }
    }

    @Test func `says what it watches and when it rings`() throws {
        let shop = Shop()
        shop.stack.add(
            Alarm(
                "target-errors", when: shop.balancer.loadBalancer.metric(.target5xx), .above(5, for: 3, datapoints: 2),
                description: "Errors", notify: shop.alerts))
        let alarm = try shop.block("aws_cloudwatch_metric_alarm.target_errors")
        #expect(alarm["alarm_name"] == "shop-test-target-errors")
        #expect(alarm["namespace"] == "AWS/ApplicationELB")
        #expect(alarm["metric_name"] == "HTTPCode_Target_5XX_Count")
        #expect(alarm["statistic"] == "Sum")
        #expect(alarm["dimensions.LoadBalancer"] == "aws_lb.web.arn_suffix")
        #expect(alarm["comparison_operator"] == "GreaterThanThreshold")
        #expect(alarm["threshold"] == "5")
        #expect([alarm["evaluation_periods"], alarm["datapoints_to_alarm"]] == ["3", "2"])
        #expect(alarm["treat_missing_data"] == "notBreaching")
        #expect(alarm["period"] == "60")
    }

    @Test func `on a percentile has an extended statistic and no other`() throws {
        let shop = Shop()
        shop.stack.add(
            Alarm(
                "latency", when: shop.balancer.loadBalancer.metric(.latency).statistic(.percentile(99)), .above(2),
                description: "Slow",
                notify: shop.alerts))
        let alarm = try shop.block("aws_cloudwatch_metric_alarm.latency")
        #expect(alarm["extended_statistic"] == "p99")
        #expect(alarm["statistic"] == nil)
    }

    @Test func `on alarms names them`() throws {
        let shop = Shop()
        let alarms = ["one", "two"].map { name in
            shop.stack.add(
                Alarm(
                    name, when: shop.balancer.loadBalancer.metric(.requests), .above(1), description: "Much",
                    notify: shop.alerts))
        }
        shop.stack.add(CompositeAlarm("any", anyOf: alarms, description: "Either", notify: shop.alerts))
        #expect(
            try shop.block("aws_cloudwatch_composite_alarm.any")["alarm_rule"]
                == #"ALARM("${aws_cloudwatch_metric_alarm.one.alarm_name}") OR "#
                + #"ALARM("${aws_cloudwatch_metric_alarm.two.alarm_name}")"#)
    }

    @Test func `that cannot be is a finding at the line that adds it`() throws {
        let shop = Shop()
        let (balancer, alerts) = (shop.balancer, shop.alerts)
        let line = #line + 1
        shop.stack.add(
            Alarm(
                "often", when: balancer.loadBalancer.metric(.requests), .above(1, for: 2, datapoints: 3),
                description: "Much",
                notify: alerts))
        let finding = try #require(shop.configuration.findings().first)
        #expect(finding.rule == "alarm")
        #expect(
            finding.message
                == "evaluation_periods of aws_cloudwatch_metric_alarm.often: an alarm on 3 of 2 periods is not possible"
        )
        #expect(finding.position?.line == line)
    }
}

@Suite struct `A topic for notifications` {
    @Test func `sends e-mail, encrypted, from services of this account and over TLS alone`() throws {
        let shop = Shop()
        _ = shop.alerts
        #expect(shop.findings == [])
        #expect(try shop.block("aws_sns_topic.alerts")["kms_master_key_id"] == "aws_kms_key.data.arn")
        let subscription = try shop.block("aws_sns_topic_subscription.alerts_email")
        #expect(subscription["protocol"] == "email")
        #expect(subscription["endpoint"] == "ops@example.com")
        #expect(
            try shop.block("aws_sns_topic_policy.alerts").policy() == [
                "Allow Service backup.amazonaws.com, Service budgets.amazonaws.com, Service cloudwatch.amazonaws.com, "
                    + "Service events.amazonaws.com: sns:Publish on ${aws_sns_topic.alerts.arn} when "
                    + "StringEquals aws:SourceAccount ${data.aws_caller_identity.current.account_id}",
                "Deny AWS *: sns:Publish on ${aws_sns_topic.alerts.arn} when Bool aws:SecureTransport false",
            ])
    }
}

@Suite struct `A budget` {
    @Test func `counts this system in this environment and tells the topic in time`() throws {
        let shop = Shop()
        shop.stack.add(Budget("monthly", monthlyDollars: 200, notify: shop.alerts))
        #expect(shop.findings == [])
        let budget = try shop.block("aws_budgets_budget.monthly")
        #expect(budget["limit_amount"] == "200.0")
        #expect(budget["time_unit"] == "MONTHLY")
        #expect(budget["cost_filter.name"] == "TagKeyValue")
        #expect(budget.list("cost_filter.values") == ["user:Stack$shop-test"])
        let alerts = (0..<budget.count("notification")).map { index in
            ["notification_type", "threshold"].map { budget["notification[\(index)].\($0)"] ?? "" }.joined(
                separator: " ")
        }
        #expect(alerts == ["ACTUAL 80", "ACTUAL 100", "FORECASTED 100"])
        #expect(budget.list("notification[2].subscriber_sns_topic_arns") == ["aws_sns_topic.alerts.arn"])
        #expect(budget.list("depends_on") == ["aws_sns_topic_policy.alerts"])
    }
}

@Suite struct `A trail` {
    @Test func `records all regions, validated and encrypted, in files and in logs`() throws {
        let shop = Shop()
        shop.stack.add(
            Trail(
                "trail", in: shop.account, lifecycle: [LifecycleRule("age", expires: .days(90))],
                accessLogs: shop.accessLogs, logs: shop.logs, protection: .off))
        #expect(shop.findings == [])
        let trail = try shop.block("aws_cloudtrail.trail")
        for name in ["enable_log_file_validation", "include_global_service_events", "is_multi_region_trail"] {
            #expect(trail[name] == "true")
        }
        #expect(trail["kms_key_id"] == "aws_kms_key.data.arn")
        #expect(trail["s3_bucket_name"] == "aws_s3_bucket.trail_files.id")
        #expect(trail["cloud_watch_logs_group_arn"] == "${aws_cloudwatch_log_group.trail.arn}:*")
        #expect(trail.list("depends_on") == ["aws_s3_bucket_policy.trail_files"])
    }

    @Test func `alone may write its files, and its role its logs`() throws {
        let shop = Shop()
        shop.stack.add(
            Trail(
                "trail", in: shop.account, lifecycle: [], accessLogs: shop.accessLogs,
                logs: shop.logs, protection: .off))
        let account = "${data.aws_caller_identity.current.account_id}"
        let arn =
            "arn:${data.aws_partition.current.partition}:cloudtrail:ap-northeast-2:\(account):trail/shop-test-trail"
        let bucket = "${aws_s3_bucket.trail_files.arn}"
        #expect(
            try shop.block("aws_s3_bucket_policy.trail_files").policy() == [
                "Deny AWS *: s3:* on \(bucket), \(bucket)/* when Bool aws:SecureTransport false",
                "Allow Service cloudtrail.amazonaws.com: s3:GetBucketAcl on \(bucket) when "
                    + "StringEquals aws:SourceArn \(arn)",
                "Allow Service cloudtrail.amazonaws.com: s3:PutObject on \(bucket)/AWSLogs/\(account)/* when "
                    + "StringEquals aws:SourceArn \(arn) and StringEquals s3:x-amz-acl bucket-owner-full-control",
            ])
        #expect(
            try shop.block("aws_iam_role_policy.trail_logs_write_logs").policy() == [
                "Allow logs:CreateLogStream, logs:PutLogEvents on ${aws_cloudwatch_log_group.trail.arn}:log-stream:*"
            ])
    }
}

@Suite struct `Tracing a service` {
    @Test func `samples one service and groups what is slow or fails`() throws {
        let shop = Shop()
        shop.stack.add(Tracing("web", rate: 0.25))
        #expect(shop.findings == [])
        let rule = try shop.block("aws_xray_sampling_rule.web")
        #expect(rule["fixed_rate"] == "0.25")
        #expect(rule["service_name"] == "shop-test-web")
        let group = try shop.block("aws_xray_group.web")
        #expect(group["filter_expression"] == #"service("shop-test-web") AND (error OR fault OR responsetime > 1)"#)
    }
}
