import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `An Aurora MySQL database` {
    @Test func `is encrypted, and leaves its password to AWS`() throws {
        let shop = Shop()
        shop.addDatabase()
        #expect(shop.findings == [])
        let cluster = try shop.block("aws_rds_cluster.database")
        #expect(cluster["storage_encrypted"] == "true")
        #expect(cluster["kms_key_id"] == "aws_kms_key.data.arn")
        #expect(cluster["manage_master_user_password"] == "true")
        #expect(cluster["master_password"] == nil)
        let secure = try #require(
            (0..<6).first {
                (try? shop.block("aws_rds_cluster_parameter_group.database")["parameter[\($0)].name"])
                    == "require_secure_transport"
            })
        #expect(try shop.block("aws_rds_cluster_parameter_group.database")["parameter[\(secure)].value"] == "ON")
    }

    @Test func `has its writer and readers in the zones in turn, without public addresses`() throws {
        let shop = Shop()
        shop.addDatabase(readers: 2)
        let instances = ["writer", "reader_1", "reader_2"].map { "aws_rds_cluster_instance.database_\($0)" }
        #expect(
            try instances.map { try shop.block($0)["availability_zone"] }
                == ["ap-northeast-2a", "ap-northeast-2b", "ap-northeast-2a"])
        #expect(try instances.allSatisfy { try shop.block($0)["publicly_accessible"] == "false" })
        #expect(
            try shop.block("aws_db_subnet_group.database").list("subnet_ids")
                == ["aws_subnet.main_isolated_a.id", "aws_subnet.main_isolated_b.id"])
    }

    @Test func `protected, refuses to be deleted and would leave a snapshot`() throws {
        let shop = Shop()
        shop.protection = Protection(isOn: true)
        shop.addDatabase()
        let cluster = try shop.block("aws_rds_cluster.database")
        #expect(cluster["deletion_protection"] == "true")
        #expect(cluster["skip_final_snapshot"] == "false")
        #expect(cluster["delete_automated_backups"] == "false")
        #expect(cluster["final_snapshot_identifier"] == "shop-test-database-final")
    }

    @Test func `is reached by nobody until something is let in`() throws {
        let shop = Shop()
        let database = shop.addDatabase()
        #expect(shop.configuration.resources("aws_vpc_security_group_ingress_rule").isEmpty)
        database.allow(from: shop.balancer)
        #expect(
            try shop.block("aws_vpc_security_group_ingress_rule.database_from_web_3306")["from_port"] == "3306")
    }

    @Test func `gives its secret to whom it is granted to`() throws {
        let shop = Shop()
        shop.addDatabase().grantReadSecret(to: shop.role)
        let policy = try shop.block("aws_iam_role_policy.worker_database_read_secret").policy()
        #expect(policy[0].contains("on ${aws_rds_cluster.database.master_user_secret[0].secret_arn}"))
        #expect(policy[1].contains("kms:ViaService secretsmanager.ap-northeast-2.amazonaws.com"))
    }

    @Test func `of more readers or days than Aurora has is a finding`() {
        let shop = Shop()
        shop.addDatabase(readers: 16, keepDays: 36)
        #expect(shop.configuration.findings().map(\.rule) == ["database-backups", "database-readers"])
    }
}

extension Shop {
    @discardableResult
    fileprivate func addDatabase(readers: Int = 1, keepDays: Int = 7) -> AuroraMySQL.Parts {
        stack.add(
            AuroraMySQL(
                "database", in: network, database: "shop", capacity: .serverless(0.5...2), readers: readers,
                keepDays: keepDays, key: key, logs: logs, protection: protection))
    }
}
