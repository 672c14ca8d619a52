import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `A role` {
    @Test func `can do nothing until something is granted`() throws {
        let shop = Shop()
        _ = shop.role
        #expect(shop.configuration.resources("aws_iam_role_policy").isEmpty)
        #expect(shop.configuration.resources("aws_iam_role_policy_attachment").isEmpty)
        let role = try shop.block("aws_iam_role.worker")
        #expect(role["name"] == "shop-test-worker")
        #expect(role["permissions_boundary"] == nil)
        #expect(role.policy("assume_role_policy") == ["Allow Service lambda.amazonaws.com: sts:AssumeRole"])
    }

    @Test func `is assumed under its conditions alone`() throws {
        let shop = Shop()
        shop.stack.add(
            Role(
                "nightly-job", in: shop.account, assumedBy: .service(.events), description: "Starts the job",
                when: [.stringEquals(.sourceAccount, shop.account.id)]))
        #expect(
            try shop.block("aws_iam_role.nightly_job").policy("assume_role_policy") == [
                "Allow Service events.amazonaws.com: sts:AssumeRole when StringEquals aws:SourceAccount "
                    + "${data.aws_caller_identity.current.account_id}"
            ])
    }

    @Test func `gets AWS's own policies by name`() throws {
        let shop = Shop()
        shop.role.attach(managed: "service-role/AWSBackupServiceRolePolicyForBackup")
        let name = "aws_iam_role_policy_attachment.worker_AWSBackupServiceRolePolicyForBackup"
        #expect(
            try shop.block(name)["policy_arn"]
                == "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup")
    }

    @Test func `has the account's boundary, which lets it use named services and never weaken control`() throws {
        let shop = Shop(boundary: .services(["dynamodb", "s3"]))
        _ = shop.addService(shop.rollingTargets, ownedBy: OwnedByTerraform.self)
        #expect(shop.findings == [])
        let roles = shop.configuration.resources("aws_iam_role")
        #expect(roles.count == 3)
        for role in roles { #expect(role["permissions_boundary"] == "aws_iam_policy.boundary.arn") }
        let boundary = try shop.block("aws_iam_policy.boundary")
        #expect(boundary["name"] == "shop-test-boundary")
        let statements = boundary.policy()
        #expect(statements.count == 3)
        #expect(statements.first == "Allow dynamodb:*, s3:* on *")
        #expect(
            statements.dropFirst().first
                == "Allow iam:PassRole on arn:${data.aws_partition.current.partition}:iam::"
                + "${data.aws_caller_identity.current.account_id}:role/shop-test-*")
        let denied = Set(boundary.statements().last?.actions ?? [])
        #expect(boundary.statements().last?.effect == "Deny")
        #expect(
            denied.isSuperset(of: [
                "iam:Create*", "iam:Put*", "iam:Attach*", "organizations:*", "cloudtrail:StopLogging",
                "kms:ScheduleKeyDeletion",
            ]))
    }
}

@Suite struct `A key` {
    private static let account = "${data.aws_caller_identity.current.account_id}"
    private static let partition = "${data.aws_partition.current.partition}"
    private static let owner = "Allow AWS arn:\(partition):iam::\(account):root: kms:* on *"

    private func policy(usedBy services: [Key.Service]) throws -> [String] {
        let shop = Shop()
        shop.stack.add(
            Key("data", in: shop.account, description: "Data", usedBy: services, protection: .off))
        #expect(shop.findings == [])
        return try shop.block("aws_kms_key.data").policy()
    }

    @Test func `is rotated, has an alias, and is ruled by the account`() throws {
        let shop = Shop()
        shop.stack.add(Key("data", in: shop.account, description: "Data of the shop", protection: .off))
        let key = try shop.block("aws_kms_key.data")
        #expect(key["enable_key_rotation"] == "true")
        #expect(key["description"] == "Data of the shop")
        #expect(key.policy() == [Self.owner])
        let alias = try shop.block("aws_kms_alias.data")
        #expect(alias["name"] == "alias/shop-test-data")
        #expect(alias["target_key_id"] == "aws_kms_key.data.id")
    }

    @Test(arguments: [
        (
            Key.Service.logs,
            "Allow Service logs.ap-northeast-2.amazonaws.com: kms:Encrypt, kms:Decrypt, kms:ReEncryptFrom, "
                + "kms:ReEncryptTo, kms:GenerateDataKey, kms:DescribeKey on * when ArnLike "
                + "kms:EncryptionContext:aws:logs:arn arn:\(partition):logs:ap-northeast-2:\(account):*"
        ),
        (
            .cloudTrail,
            "Allow Service cloudtrail.amazonaws.com: kms:GenerateDataKey, kms:DescribeKey, kms:Decrypt on * when "
                + "StringEquals aws:SourceAccount \(account)"
        ),
        (.alarms, publish("cloudwatch")), (.events, publish("events")), (.budgets, publish("budgets")),
        (.backup, publish("backup")),
    ])
    func `lets a service use it for this account and no other`(service: Key.Service, statement: String) throws {
        #expect(try policy(usedBy: [service]) == [Self.owner, statement])
    }

    private static func publish(_ service: String) -> String {
        "Allow Service \(service).amazonaws.com: kms:GenerateDataKey, kms:Decrypt on * when StringEquals "
            + "aws:SourceAccount \(account)"
    }
}

@Suite struct `A policy of a construct` {
    @Test func `never allows everything on everything, but for a key to its own account`() throws {
        let shop = Shop(boundary: .services(["s3"]))
        let service = shop.addService(shop.blueGreenTargets, ownedBy: OwnedByBlueGreenPipeline.self)
        shop.addPipeline(for: service, approval: nil)
        let statements = shop.configuration.allStatements
        try #require(statements.count > 20, "nothing to check")
        #expect(statements.allSatisfy { ["Allow", "Deny"].contains($0.statement.effect) })
        let open = statements.filter { _, statement in
            statement.effect == "Allow" && statement.resources.contains("*")
                && statement.actions.contains { $0 == "*" || $0.hasSuffix(":*") }
        }
        // The boundary is a limit and grants nothing; the account's root may do everything with its own key.
        #expect(Set(open.map(\.address)) == ["aws_iam_policy.boundary", "aws_kms_key.data"])
        #expect(!statements.contains { $0.statement.actions.contains("*") })
    }
}
