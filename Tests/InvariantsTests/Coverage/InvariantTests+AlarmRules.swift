/// Which alarms ring for whom.
extension `An invariant` {
    static let alarmRules = [
        Case(
            "an alarm of another namespace", only: "alarm",
            #"""
            "aws_sqs_queue": {"q": {"name": "jobs"}},
            "aws_cloudwatch_metric_alarm": {"a": {"alarm_name": "a", "namespace": "Shop", "dimensions":
            {"QueueName": "jobs"}, "alarm_actions": ["arn:aws:sns:us-east-1:123456789012:ops"]}}
            """#,
            "1: [alarm] aws_sqs_queue.q has no alarm that reaches somebody; add one with its QueueName and an "
                + "action on a topic with a subscriber"),
        Case(
            "an alarm whose name is the start of another one's", only: "alarm",
            #"""
            "aws_sqs_queue": {"q": {"name": "jobs"}},
            "aws_cloudwatch_metric_alarm": {"a": {"alarm_name": "cpu", "namespace": "AWS/SQS", "dimensions":
            {"QueueName": "jobs"}}, "b": {"alarm_name": "cpu-high", "namespace": "AWS/SQS", "dimensions":
            {"QueueName": "other"}}},
            "aws_cloudwatch_composite_alarm": {"c": {"alarm_name": "c", "alarm_rule": "ALARM(\"cpu-high\")",
            "alarm_actions": ["arn:aws:sns:us-east-1:123456789012:ops"]}}
            """#,
            "1: [alarm] aws_sqs_queue.q has no alarm that reaches somebody; add one with its QueueName and an "
                + "action on a topic with a subscriber",
            "2: [alarm] aws_cloudwatch_metric_alarm.a does nothing when it rings; give it alarm_actions, or name "
                + "it in a composite alarm"),
        Case(
            "an alarm that must not ring", only: "alarm",
            #"""
            "aws_sqs_queue": {"q": {"name": "jobs"}},
            "aws_cloudwatch_metric_alarm": {"a": {"alarm_name": "a", "namespace": "AWS/SQS", "dimensions":
            {"QueueName": "jobs"}}, "b": {"alarm_name": "b", "namespace": "AWS/SQS", "dimensions": {"QueueName":
            "other"}}},
            "aws_cloudwatch_composite_alarm": {"c": {"alarm_name": "c", "alarm_rule":
            "ALARM(b) AND NOT (ALARM(a) OR ALARM(x))", "alarm_actions": ["arn:aws:sns:us-east-1:123456789012:ops"]}}
            """#,
            "1: [alarm] aws_sqs_queue.q has no alarm that reaches somebody; add one with its QueueName and an "
                + "action on a topic with a subscriber"),
        Case(
            "an alarm that must not be silent", only: "alarm",
            #"""
            "aws_sqs_queue": {"q": {"name": "jobs"}},
            "aws_cloudwatch_metric_alarm": {"a": {"alarm_name": "a", "namespace": "AWS/SQS", "dimensions":
            {"QueueName": "jobs"}}},
            "aws_cloudwatch_composite_alarm": {"c": {"alarm_name": "c", "alarm_rule": "NOT OK(a)", "alarm_actions":
            ["arn:aws:sns:us-east-1:123456789012:ops"]}}
            """#),
        Case(
            "an alarm with spaces in its name", only: "alarm",
            #"""
            "aws_sqs_queue": {"q": {"name": "jobs"}},
            "aws_cloudwatch_metric_alarm": {"a": {"alarm_name": "too many (jobs)", "namespace": "AWS/SQS",
            "dimensions": {"QueueName": "jobs"}}},
            "aws_cloudwatch_composite_alarm": {"c": {"alarm_name": "c", "alarm_rule": "ALARM(\"too many (jobs)\")",
            "alarm_actions": ["arn:aws:sns:us-east-1:123456789012:ops"]}}
            """#),
        Case(
            "an alarm by its reference", only: "alarm",
            #"""
            "aws_sqs_queue": {"q": {"name": "jobs"}},
            "aws_cloudwatch_metric_alarm": {"a": {"alarm_name": "${var.name}", "namespace": "AWS/SQS",
            "dimensions": {"QueueName": "jobs"}}},
            "aws_cloudwatch_composite_alarm": {"c": {"alarm_name": "c", "alarm_rule":
            "ALARM(${aws_cloudwatch_metric_alarm.a.alarm_name})", "alarm_actions":
            ["arn:aws:sns:us-east-1:123456789012:ops"]}}
            """#),
        Case(
            "an alarm by its ARN", only: "alarm",
            #"""
            "aws_sqs_queue": {"q": {"name": "jobs"}},
            "aws_cloudwatch_metric_alarm": {"a": {"alarm_name": "a", "namespace": "AWS/SQS", "dimensions":
            {"QueueName": "jobs"}}},
            "aws_cloudwatch_composite_alarm": {"c": {"alarm_name": "c", "alarm_rule":
            "ALARM(\"arn:aws:cloudwatch:us-east-1:123456789012:alarm:a\")", "alarm_actions":
            ["arn:aws:sns:us-east-1:123456789012:ops"]}}
            """#),
        Case(
            "an alarm that one composite alarm tells another", only: "alarm",
            #"""
            "aws_sqs_queue": {"q": {"name": "jobs"}},
            "aws_cloudwatch_metric_alarm": {"a": {"alarm_name": "a", "namespace": "AWS/SQS", "dimensions":
            {"QueueName": "jobs"}}},
            "aws_cloudwatch_composite_alarm": {"c": {"alarm_name": "c", "alarm_rule": "ALARM(a)"}, "d":
            {"alarm_name": "d", "alarm_rule": "ALARM(c)", "alarm_actions":
            ["arn:aws:sns:us-east-1:123456789012:ops"]}}
            """#),
        Case(
            "an alarm on all queues", only: "alarm",
            #"""
            "aws_sqs_queue": {"q": {"name": "jobs"}},
            "aws_cloudwatch_metric_alarm": {"a": {"alarm_name": "a", "metric_query": [{"id": "m", "expression":
            "SELECT MAX(ApproximateAgeOfOldestMessage) FROM SCHEMA(\"AWS/SQS\", QueueName)"}], "alarm_actions":
            ["arn:aws:sns:us-east-1:123456789012:ops"]}}
            """#),
        Case(
            "an alarm on all metrics of queues", only: "alarm",
            #"""
            "aws_sqs_queue": {"q": {"name": "jobs"}},
            "aws_cloudwatch_metric_alarm": {"a": {"alarm_name": "a", "metric_query": [{"id": "m", "expression":
            "SELECT MAX(ApproximateAgeOfOldestMessage) FROM \"AWS/SQS\" GROUP BY QueueName"}], "alarm_actions":
            ["arn:aws:sns:us-east-1:123456789012:ops"]}}
            """#),
        Case(
            "an alarm on all functions", only: "alarm",
            #"""
            "aws_sqs_queue": {"q": {"name": "jobs"}},
            "aws_cloudwatch_metric_alarm": {"a": {"alarm_name": "a", "metric_query": [{"id": "m", "expression":
            "SELECT SUM(Errors) FROM SCHEMA(\"AWS/Lambda\", FunctionName)"}], "alarm_actions":
            ["arn:aws:sns:us-east-1:123456789012:ops"]}}
            """#,
            "1: [alarm] aws_sqs_queue.q has no alarm that reaches somebody; add one with its QueueName and an "
                + "action on a topic with a subscriber"),
        Case(
            "a query of another queue", only: "alarm",
            #"""
            "aws_sqs_queue": {"q": {"name": "jobs"}},
            "aws_cloudwatch_metric_alarm": {"a": {"alarm_name": "a", "metric_query": [{"id": "m", "expression":
            "SELECT MAX(Age) FROM \"AWS/SQS\" WHERE QueueName = 'other' GROUP BY QueueName"}], "alarm_actions":
            ["arn:aws:sns:us-east-1:123456789012:ops"]}}
            """#,
            "1: [alarm] aws_sqs_queue.q has no alarm that reaches somebody; add one with its QueueName and an "
                + "action on a topic with a subscriber"),
        Case(
            "a query of this queue", only: "alarm",
            #"""
            "aws_sqs_queue": {"q": {"name": "jobs"}},
            "aws_cloudwatch_metric_alarm": {"a": {"alarm_name": "a", "metric_query": [{"id": "m", "expression":
            "SELECT MAX(Age) FROM \"AWS/SQS\" WHERE QueueName = 'jobs'"}], "alarm_actions":
            ["arn:aws:sns:us-east-1:123456789012:ops"]}}
            """#),
    ]
}
