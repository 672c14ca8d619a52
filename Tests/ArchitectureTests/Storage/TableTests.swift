import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `A table` {
    private func shop(_ capacity: Table.Capacity, indexes: [Table.Index] = [index]) -> (Shop, Table.Parts) {
        let shop = Shop()
        let table = shop.stack.add(
            Table(
                "orders", partition: .string("customer"), sort: .string("placed_at"), indexes: indexes,
                timeToLive: "expires_at", capacity: capacity, key: shop.key, protection: .off,
                tags: Backups.tag(in: shop.account)))
        return (shop, table)
    }

    private static let index = Table.Index("by-status", partition: .string("status"), sort: .string("placed_at"))

    @Test func `declares its key attributes once, is encrypted and can be restored`() throws {
        let (shop, _) = shop(.onDemand)
        #expect(shop.findings == [])
        let table = try shop.block("aws_dynamodb_table.orders")
        #expect(table["hash_key"] == "customer")
        #expect(table["range_key"] == "placed_at")
        let names = (0..<table.count("attribute")).map { table["attribute[\($0)].name"] }
        #expect(names == ["customer", "placed_at", "status"])
        #expect(table["server_side_encryption.enabled"] == "true")
        #expect(table["server_side_encryption.kms_key_arn"] == "aws_kms_key.data.arn")
        #expect(table["point_in_time_recovery.enabled"] == "true")
        #expect(table["ttl.attribute_name"] == "expires_at")
        #expect(table["ttl.enabled"] == "true")
        #expect(table["tags.Backup"] == "shop-test")
    }

    @Test func `on demand has no capacity and leaves nothing to others`() throws {
        let (shop, _) = shop(.onDemand)
        let table = try shop.block("aws_dynamodb_table.orders")
        #expect(table["billing_mode"] == "PAY_PER_REQUEST")
        #expect(table["read_capacity"] == nil)
        #expect(table["global_secondary_index.read_capacity"] == nil)
        #expect(table.count("lifecycle") == 0)
        #expect(shop.configuration.resources("aws_appautoscaling_target").isEmpty)
    }

    @Test func `provisioned has the same address and leaves its capacity to the scaling`() throws {
        let (shop, _) = shop(.provisioned(read: 5...50, write: 2...20))
        #expect(shop.findings == [])
        let table = try shop.block("aws_dynamodb_table.orders")
        #expect(table["billing_mode"] == "PROVISIONED")
        #expect([table["read_capacity"], table["write_capacity"]] == ["5", "2"])
        #expect(table["global_secondary_index.write_capacity"] == "2")
        #expect(
            table.list("lifecycle.ignore_changes") == ["global_secondary_index", "read_capacity", "write_capacity"])
        let lines = shop.configuration.resources("aws_appautoscaling_target").map { target in
            ["resource_id", "scalable_dimension", "min_capacity", "max_capacity"].map { target[$0] ?? "" }
                .joined(separator: " ")
        }
        let name = "table/${aws_dynamodb_table.orders.name}"
        #expect(
            lines == [
                "\(name)/index/by-status dynamodb:index:ReadCapacityUnits 5 50",
                "\(name)/index/by-status dynamodb:index:WriteCapacityUnits 2 20",
                "\(name) dynamodb:table:ReadCapacityUnits 5 50", "\(name) dynamodb:table:WriteCapacityUnits 2 20",
            ])
        let policy = try shop.block("aws_appautoscaling_policy.orders_read")
        #expect(policy["target_tracking_scaling_policy_configuration.target_value"] == "70")
    }

    @Test func `provisioned without an index leaves its own capacity alone`() throws {
        let (shop, _) = shop(.provisioned(read: 1...2, write: 1...2), indexes: [])
        let table = try shop.block("aws_dynamodb_table.orders")
        #expect(table.list("lifecycle.ignore_changes") == ["read_capacity", "write_capacity"])
    }

    private static let reading =
        "dynamodb:BatchGetItem, dynamodb:ConditionCheckItem, dynamodb:DescribeTable, dynamodb:GetItem, dynamodb:Query, "
        + "dynamodb:Scan"
    private static let writing =
        "dynamodb:BatchWriteItem, dynamodb:DeleteItem, dynamodb:PutItem, dynamodb:UpdateItem"

    @Test func `grants exactly what is asked for, on itself and its indexes`() throws {
        let (shop, table) = shop(.onDemand)
        table.grantRead(to: shop.role)
        table.grantWrite(to: shop.role)
        table.grantReadWrite(to: shop.role)
        #expect(shop.findings == [])
        for (access, actions) in [
            ("read", Self.reading), ("write", Self.writing), ("read_write", "\(Self.reading), \(Self.writing)"),
        ] {
            #expect(
                try shop.block("aws_iam_role_policy.worker_orders_\(access)").policy() == [
                    "Allow \(actions) on ${aws_dynamodb_table.orders.arn}, ${aws_dynamodb_table.orders.arn}/index/*",
                    "Allow kms:Decrypt, kms:DescribeKey, kms:Encrypt, kms:GenerateDataKey on ${aws_kms_key.data.arn} "
                        + "when StringEquals kms:ViaService dynamodb.ap-northeast-2.amazonaws.com",
                ])
        }
    }

    @Test func `granted to a service is granted to its task role alone`() throws {
        let (shop, table) = shop(.onDemand)
        let service = shop.addService(shop.rollingTargets, ownedBy: OwnedByTerraform.self)
        let line = #line + 1
        table.grantRead(to: service)
        let policy = try shop.block("aws_iam_role_policy.web_task_orders_read")
        #expect(policy["role"] == "aws_iam_role.web_task.id")
        #expect(policy["name"] == "orders-read")
        #expect(policy.position?.line == line)
    }
}
