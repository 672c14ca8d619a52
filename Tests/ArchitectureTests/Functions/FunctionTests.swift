import AWS
import Reading
import Terraform
import Testing

@testable import Architecture

extension Shop {
    /// A bucket for code.
    func addCodeBucket() -> Bucket.Parts {
        stack.add(
            Bucket(
                "code", in: account, encryption: .key(key), lifecycle: [], accessLogs: accessLogs, protection: .off))
    }

    /// The code that lies beside this file.
    func addCode(_ folder: String = "Code") -> FunctionCode.Parts {
        stack.add(FunctionCode("worker", folder: folder, in: addCodeBucket()))
    }

    func addFunction(
        _ name: String = "worker", code: FunctionCode.Parts, handler: String = "worker.handle",
        calls: Function.Calls = .asynchronous(retries: 2), timeout: Duration = .seconds(30),
        environment: NamedValues<Expression<String>> = [:], reservedConcurrency: Int? = nil
    ) -> Function.Parts {
        stack.add(
            Function(
                name, in: account, code: code, handler: handler, description: "Does the work", calls: calls,
                timeout: timeout, environment: environment, reservedConcurrency: reservedConcurrency, key: key,
                logs: logs, notify: alerts))
    }
}

@Suite struct `The code of a function` {
    @Test func `is an object whose key stays and whose content is the archive`() throws {
        let shop = Shop()
        let code = shop.addCode()
        #expect(shop.findings == [])
        let object = try shop.block("aws_s3_object.worker_code")
        #expect(object["key"] == "worker.zip")
        #expect(object["kms_key_id"] == "aws_kms_key.data.arn")
        #expect(object["content_base64"]?.hasPrefix("UEsDBBQ") == true)
        #expect(object.list("depends_on") == ["aws_s3_bucket_versioning.code"])
        #expect(code.files.map(\.path) == ["worker.py"])
    }

    @Test func `that is missing is a finding at the line that names it`() throws {
        let shop = Shop()
        let bucket = shop.addCodeBucket()
        let line = #line + 1
        let code = shop.stack.add(FunctionCode("worker", folder: "Cod", in: bucket))
        _ = shop.addFunction(code: code)
        #expect(
            shop.findings == ["function-code: 'Cod' cannot be read beside this Swift file: No such file or directory"])
        #expect(shop.configuration.findings().first?.position?.line == line)
    }

    @Test(arguments: [
        ("worker.handle", nil),
        (
            "worke.handle",
            "handler \"worke.handle\" is in no file: the folder 'Code' has no 'worke.py'; did you mean 'worker'?"
        ),
        ("zebra.handle", "handler \"zebra.handle\" is in no file: the folder 'Code' has no 'zebra.py'"),
        ("worker.run", "handler \"worker.run\" does not exist: 'Code/worker.py' has no 'def run('"),
        ("worker", "\"worker\" is no handler: it reads module.function, such as messages.handle"),
        ("worker.", "\"worker.\" is no handler: it reads module.function, such as messages.handle"),
        ("a.b.c", "\"a.b.c\" is no handler: it reads module.function, such as messages.handle"),
    ])
    func `must have the handler`(handler: String, problem: String?) {
        let shop = Shop()
        _ = shop.addFunction(code: shop.addCode(), handler: handler)
        #expect(shop.findings == (problem.map { ["function-handler: \($0)"] } ?? []))
    }
}

@Suite struct `A function` {
    @Test func `runs its code on ARM with traces and a log group of its own`() throws {
        let shop = Shop()
        let code = shop.addCode()
        _ = shop.addFunction(code: code, environment: ["TABLE": "orders"])
        #expect(shop.findings == [])
        let function = try shop.block("aws_lambda_function.worker")
        #expect(function["function_name"] == "shop-test-worker")
        #expect(function["runtime"] == "python3.13")
        #expect(function.list("architectures") == ["arm64"])
        #expect(function["s3_key"] == "aws_s3_object.worker_code.key")
        #expect(function["source_code_hash"] == code.hash)
        #expect(function["timeout"] == "30")
        #expect(function["environment.variables.TABLE"] == "orders")
        #expect(function["kms_key_arn"] == "aws_kms_key.data.arn")
        #expect(function["tracing_config.mode"] == "Active")
        #expect(function["logging_config.log_group"] == "aws_cloudwatch_log_group.worker_function.name")
        #expect(function["reserved_concurrent_executions"] == nil)
        let group = try shop.block("aws_cloudwatch_log_group.worker_function")
        #expect(group["name"] == "/aws/lambda/shop-test-worker")
        #expect(group["retention_in_days"] == "7")
    }

    @Test func `can write its own logs and nothing else of its own accord`() throws {
        let shop = Shop()
        _ = shop.addFunction(code: shop.addCode(), calls: .synchronous)
        let statements = try shop.block("aws_iam_role_policy.worker_function_run").statements("policy")
        let everything = statements.filter { $0.resources.contains("*") }
        #expect(everything.flatMap(\.actions).sorted() == ["xray:PutTelemetryRecords", "xray:PutTraceSegments"])
        let logs = try #require(statements.first { $0.sid == "Logs" })
        #expect(logs.resources == ["${aws_cloudwatch_log_group.worker_function.arn}:*"])
    }

    @Test func `that is called asynchronously keeps what failed, encrypted, and says so`() throws {
        let shop = Shop()
        let function = shop.addFunction(code: shop.addCode())
        let queue = try shop.block("aws_sqs_queue.worker_dead_letters")
        #expect(queue["kms_master_key_id"] == "aws_kms_key.data.arn")
        #expect(
            try shop.block("aws_lambda_function.worker")["dead_letter_config.target_arn"]
                == "aws_sqs_queue.worker_dead_letters.arn")
        #expect(
            try shop.block("aws_lambda_function_event_invoke_config.worker")["maximum_retry_attempts"] == "2")
        #expect(function.alarms.map(\.node.name) == ["worker_errors", "worker_throttles", "worker_dead_letters"])
        let alarm = try shop.block("aws_cloudwatch_metric_alarm.worker_dead_letters")
        #expect(alarm.list("alarm_actions") == ["aws_sns_topic.alerts.arn"])
    }

    @Test func `that somebody waits for has no dead letters`() throws {
        let shop = Shop()
        let function = shop.addFunction(code: shop.addCode(), calls: .synchronous, reservedConcurrency: 5)
        #expect(function.deadLetters == nil)
        #expect(shop.configuration.resources("aws_sqs_queue").isEmpty)
        #expect(try shop.block("aws_lambda_function.worker")["reserved_concurrent_executions"] == "5")
    }

    @Test func `is granted what tables and buckets have`() throws {
        let shop = Shop()
        let function = shop.addFunction(code: shop.addCode())
        let table = shop.stack.add(
            Table("orders", partition: .string("customer"), key: shop.key, protection: .off))
        table.grantCleanup(to: function)
        let archive = shop.stack.add(
            Bucket(
                "archive", in: shop.account, encryption: .key(shop.key), lifecycle: [], accessLogs: shop.accessLogs,
                protection: .off))
        archive.grantExports(under: "exports/", to: function)
        #expect(shop.findings == [])
        let cleanup = try shop.block("aws_iam_role_policy.worker_function_orders_cleanup").statements("policy")
        #expect(!cleanup.flatMap(\.actions).contains { $0.hasPrefix("dynamodb:Put") || $0.hasPrefix("dynamodb:Batch") })
        let exports = try shop.block("aws_iam_role_policy.worker_function_archive_exports").statements("policy")
        #expect(!exports.flatMap(\.actions).contains { $0.hasPrefix("s3:Delete") })
        #expect(exports.first?.resources == ["${aws_s3_bucket.archive.arn}/exports/*"])
    }
}

@Suite struct `A schedule` {
    @Test func `calls a function by a rule that alone may do so, and keeps what it could not hand over`() throws {
        let shop = Shop()
        let function = shop.addFunction(code: shop.addCode())
        function.run("nightly", at: .daily(at: "17:00"))
        #expect(shop.findings == [])
        #expect(
            try shop.block("aws_cloudwatch_event_rule.worker_nightly")["schedule_expression"] == "cron(0 17 * * ? *)")
        let permission = try shop.block("aws_lambda_permission.worker_nightly")
        #expect(permission["principal"] == "events.amazonaws.com")
        #expect(permission["source_arn"] == "aws_cloudwatch_event_rule.worker_nightly.arn")
        let target = try shop.block("aws_cloudwatch_event_target.worker_nightly")
        #expect(target["dead_letter_config.arn"] == "aws_sqs_queue.worker_dead_letters.arn")
        #expect(target["retry_policy.maximum_retry_attempts"] == "8")
    }

    @Test func `needs somebody who keeps what failed`() {
        let shop = Shop()
        let function = shop.addFunction(code: shop.addCode(), calls: .synchronous)
        let line = #line + 1
        function.run("nightly", at: .daily(at: "17:00"))
        #expect(
            shop.findings == [
                "function-schedule: function 'worker' is called by a schedule, so nobody would see its errors: give it 'calls: .asynchronous(retries: 2)'"
            ])
        #expect(shop.configuration.findings().first?.position?.line == line)
    }
}
