import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `A protection` {
    /// Everything that holds data, under one protection.
    private func shop(_ protection: Protection) -> Shop {
        let shop = Shop()
        shop.protection = protection
        _ = shop.balancer
        _ = shop.images
        shop.stack.add(
            Table("orders", partition: .string("customer"), key: shop.key, protection: shop.protection))
        shop.stack.add(
            Backups(
                "backups", in: shop.account, rules: [.init("daily", at: .daily(at: "18:00"), keepDays: 7)], lock: nil,
                key: shop.key, notify: shop.alerts, protection: shop.protection))
        return shop
    }

    private static let holdersOfData = [
        "aws_dynamodb_table.orders", "aws_s3_bucket.access_logs", "aws_kms_key.data", "aws_lb.web",
        "aws_ecr_repository.web", "aws_backup_vault.backups",
    ]

    @Test(arguments: holdersOfData)
    func `may differ by environment while the address stays`(address: String) throws {
        let open = try shop(Protection(isOn: false)).block(address)
        let closed = try shop(Protection(isOn: true, preventDestroy: true)).block(address)
        #expect(open["lifecycle.prevent_destroy"] == nil)
        #expect(closed.term("lifecycle.prevent_destroy") == .bool(true), "Terraform takes a literal alone")
    }

    /// The argument by which AWS itself refuses, with its values for on, off, and a variable.
    @Test(arguments: [
        ("aws_dynamodb_table.orders", "deletion_protection_enabled", "true", "false", "var.keep"),
        ("aws_lb.web", "enable_deletion_protection", "true", "false", "var.keep"),
        ("aws_s3_bucket.access_logs", "force_destroy", "false", "true", "!var.keep"),
        ("aws_ecr_repository.web", "force_delete", "false", "true", "!var.keep"),
        ("aws_kms_key.data", "deletion_window_in_days", "30", "7", "var.keep ? 30 : 7"),
    ])
    func `follows a value or a variable`(
        address: String, argument: String, on: String, off: String, byVariable: String
    ) throws {
        #expect(try shop(Protection(isOn: true)).block(address)[argument] == on)
        #expect(try shop(.off).block(address)[argument] == off)
        let variable = Variable<Bool>("keep")
        let shop = shop(Protection(isOn: variable.value))
        #expect(try shop.block(address)[argument] == byVariable)
        shop.stack.add(variable)
        #expect(shop.findings == [])
    }

    @Test(arguments: [true, false]) func `never lets Terraform empty a vault of its backups`(isOn: Bool) throws {
        #expect(try shop(Protection(isOn: Expression(isOn))).block("aws_backup_vault.backups")["force_destroy"] == nil)
    }
}
