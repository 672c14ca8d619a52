import AWS
import StackTesting
import Stacks
import Terraform
import Testing

@Suite struct `Of the web service` {
    @Test(arguments: WebService.environments)
    func `only the load balancer is open to the internet`(stack: TestedStack) throws {
        let balancer = try stack.only(LB.self)
        let service = try stack.only(ECSService.self)
        // The containers are reached through the balancer, and nothing else is reached at all.
        #expect(stack.reach(from: .internet) == [balancer.on(80, 443), service.on(8080)])
        #expect(stack.reach(from: .internet, to: service, port: 8080).isOnly(through: balancer))

        let group = try stack.the(SecurityGroup.self, "web")
        #expect(balancer.references(to: SecurityGroup.self) == [group])
        let open = stack.all(VPCSecurityGroupIngressRule.self).filter {
            $0.cidrIPv4 == "0.0.0.0/0" || $0.cidrIPv6 == "::/0"
        }
        #expect(open.allSatisfy { $0.references(to: SecurityGroup.self) == [group] })
        #expect(open.map(\.fromPort) == [443, 80])
        #expect(open.map(\.toPort) == [443, 80])
    }

    @Test(arguments: WebService.environments)
    func `the containers reach the internet, and are not reached from it`(stack: TestedStack) throws {
        let service = try stack.only(ECSService.self)
        #expect(stack.reach(from: service, to: .internet) == .reachable(on: 443))
        #expect(stack.reach(from: .internet, to: service, port: .ssh) == .unreachable)
    }

    @Test(arguments: WebService.environments)
    func `no security group has rules within itself, where nobody looks for them`(stack: TestedStack) {
        stack.expectEvery(SecurityGroup.self, has: ["ingress": .absent, "egress": .absent])
        stack.expectEvery(DefaultSecurityGroup.self, has: ["ingress": .absent, "egress": .absent])
    }

    /// A statement that allows every action, or all of a service, on everything.
    private static let wide: Match = [
        "Effect": "Allow", "Resource": .containing(["*"]),
        "Action": .containing([.anyOf(["*", .text(containing: ":*")])]),
    ]

    @Test(arguments: WebService.environments)
    func `no policy allows everything on everything, but a key's for its account`(stack: TestedStack) throws {
        let policies = ["policy", "assume_role_policy"].flatMap { path in
            // Registries call their lifecycle rules a policy too.
            stack.resources.filter { $0.has([path: .json(["Statement": .present])]) }.map { (resource: $0, path: path) }
        }
        try #require(policies.count > 30, "nothing to check")
        for (resource, path) in policies {
            // The boundary is a limit: it grants nothing by itself.
            if resource.address.text == "aws_iam_policy.boundary" { continue }
            let owner: Match = [
                "Effect": "Allow", "Action": "kms:*", "Principal": .only(["AWS": .text(containing: ":root")]),
            ]
            let isKey = resource.address.type == "aws_kms_key"
            let isNarrow: Match = .anyOf([.not(Self.wide)] + (isKey ? [owner] : []))
            stack.expect(resource, has: [path: .json(["Statement": .each(isNarrow)])])
            let isKnown: Match = .each(["Effect": .anyOf(["Allow", "Deny"])])
            stack.expect(resource, has: [path: .json(["Statement": isKnown])])
        }
        stack.expectInvariant("admin-policy")
    }

    @Test(arguments: WebService.environments)
    func `the application may use its table, and trace, and nothing else`(stack: TestedStack) throws {
        let orders = try stack.the(DynamoDBTable.self, "orders")
        let key = try stack.the(KMSKey.self, "data")
        let task = try stack.the(IAMRole.self, "web_task")
        task.expectAllowed(exactly: [
            .allow(
                [
                    .dynamoDB.batchGetItem, .dynamoDB.conditionCheckItem, .dynamoDB.describeTable, .dynamoDB.getItem,
                    .dynamoDB.query, .dynamoDB.scan, .dynamoDB.batchWriteItem, .dynamoDB.deleteItem,
                    .dynamoDB.putItem, .dynamoDB.updateItem,
                ], on: [.arn(orders.arn), "\(orders.arn)/index/*"]),
            .allow(
                [.kms.decrypt, .kms.describeKey, .kms.encrypt, .kms.generateDataKey], on: [.arn(key.arn)],
                when: [.stringEquals(.kmsViaService, "dynamodb.ap-northeast-2.amazonaws.com")]),
            .allow(
                [
                    .xRay.getSamplingRules, .xRay.getSamplingTargets, .xRay.putTelemetryRecords,
                    .xRay.putTraceSegments,
                ], on: [.everything]),
        ])
        #expect(task.can(.dynamoDB.getItem, on: orders) == .allowed)
        #expect(task.can("dynamodb:DeleteTable", on: orders) == .denied)
        #expect(task.can(.kms.decrypt, on: key) == .conditional)
        #expect(
            task.can(.kms.decrypt, on: key, when: [.kmsViaService: "s3.ap-northeast-2.amazonaws.com"]) == .denied)
    }

    @Test(arguments: WebService.environments)
    func `whoever starts the containers may read their image, secrets and logs, and nothing else`(
        stack: TestedStack
    ) throws {
        let images = try stack.only(ECRRepository.self)
        let secret = try stack.the(SSMParameter.self, "session_secret")
        let key = try stack.the(KMSKey.self, "data")
        let logs = try stack.the(CloudWatchLogGroup.self, "web_service")
        try stack.the(IAMRole.self, "web_execution").expectAllowed(exactly: [
            .allow([.ssm.getParameters], on: [.arn(secret.arn)]),
            .allow(
                [.kms.decrypt], on: [.arn(key.arn)],
                when: [.stringEquals(.kmsViaService, "ssm.ap-northeast-2.amazonaws.com")]),
            .allow(
                [.ecr.batchCheckLayerAvailability, .ecr.batchGetImage, .ecr.getDownloadURLForLayer],
                on: [.arn(images.arn)]),
            .allow([.ecr.getAuthorizationToken], on: [.everything]),
            .allow([.logs.createLogStream, .logs.putLogEvents], on: ["\(logs.arn):*"]),
        ])
    }

    @Test(arguments: WebService.environments)
    func `every alarm reaches the topic or scales`(stack: TestedStack) {
        let known: Match = .each(
            .anyOf([.text(containing: "aws_sns_topic.alerts.arn"), .text(containing: "aws_appautoscaling_policy.")]))
        stack.expectEvery(CloudWatchMetricAlarm.self, has: ["alarm_actions": known])
        stack.expectEvery(CloudWatchCompositeAlarm.self, has: ["alarm_actions": known])
    }

    /// What holds data, and why it is not backed up by the plan where it is not.
    private static let withoutBackup = [
        "aws_dynamodb_table.connections": "connections end with the server that held them",
        "aws_s3_bucket.access_logs": "logs that nobody restores",
        "aws_s3_bucket.archive": "every version is kept by the bucket itself",
        "aws_s3_bucket.code": "packed again from the package by each synthesis",
        "aws_s3_bucket.trail_files": "validated copies of what CloudWatch Logs has too",
        "aws_s3_bucket.web_artifacts": "made again by the next run of the pipeline",
    ]

    @Test(arguments: WebService.environments)
    func `everything that holds data is backed up, or says why not`(stack: TestedStack) throws {
        let types = [
            "aws_db_instance", "aws_dynamodb_table", "aws_ebs_volume", "aws_efs_file_system", "aws_rds_cluster",
            "aws_s3_bucket",
        ]
        let holders = types.flatMap { stack.all($0) }
        #expect(holders.contains { $0.address.text == "aws_dynamodb_table.orders" })
        let mark: Match = .exactly(.string(stack.prefix))
        stack.expect(
            try stack.only(BackupSelection.self), has: ["selection_tag.key": "Backup", "selection_tag.value": mark])
        for holder in holders {
            let isExcused = Self.withoutBackup[holder.address.text] != nil
            stack.expect(holder, has: ["tags.Backup": isExcused ? .absent : mark])
        }
        let gone = Set(Self.withoutBackup.keys).subtracting(holders.map(\.address.text))
        #expect(gone.sorted() == [], "take them off the table")
    }
}
