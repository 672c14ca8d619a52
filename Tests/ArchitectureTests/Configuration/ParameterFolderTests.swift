import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `A folder of parameters` {
    private func shop() -> (Shop, ParameterFolder.Parts) {
        let shop = Shop()
        let folder = shop.stack.add(
            ParameterFolder(
                "web", in: shop.account, values: ["log-level": "info"], openValues: ["image": "none"],
                secrets: ["session-secret"], key: shop.key))
        return (shop, folder)
    }

    @Test func `keeps plain values, and leaves open ones and secrets alone`() throws {
        let (shop, _) = shop()
        #expect(shop.findings == [])
        let plain = try shop.block("aws_ssm_parameter.web_log_level")
        #expect(plain["name"] == "/shop/test/web/log-level")
        #expect(plain.list("lifecycle.ignore_changes") == [])
        #expect(try shop.block("aws_ssm_parameter.web_image").list("lifecycle.ignore_changes") == ["value"])
        let secret = try shop.block("aws_ssm_parameter.web_session_secret")
        #expect(secret["type"] == "SecureString")
        #expect(secret["key_id"] == "aws_kms_key.data.arn")
        #expect(secret.list("lifecycle.ignore_changes") == ["value"])
    }

    @Test func `is read by its path and decrypted through Parameter Store alone`() throws {
        let (shop, folder) = shop()
        folder.grantRead(to: shop.role)
        let statements = try shop.block("aws_iam_role_policy.worker_web_read_parameters").statements()
        #expect(statements.map(\.actions).first?.contains("ssm:GetParametersByPath") == true)
        #expect(statements.first?.resources.allSatisfy { $0.contains("parameter/shop/test/web") } == true)
        #expect(statements.last?.actions == ["kms:Decrypt"])
        #expect(statements.last?.conditions.contains { $0.contains("ssm.ap-northeast-2.amazonaws.com") } == true)
    }
}
