import AWS
import Terraform
import Testing

@Suite struct `An ARN` {
    @Test(
        arguments: [
            "arn:aws:s3:::bucket/key", "arn:aws:iam::123456789012:role/admin", "arn:aws:iam::aws:policy/ReadOnlyAccess",
            "arn:aws-cn:sns:cn-north-1:123456789012:alerts", "arn:aws:logs:ap-northeast-2:123456789012:log-group:x:*",
            "arn:aws-us-gov:ec2:us-gov-west-1:123456789012:vpc/vpc-1",
        ])
    func `keeps good text as it is`(text: String) throws {
        #expect(Expression<ARN<AnyResource>>.arn(text).shown == text)
        #expect(try ARNText.parse(text).get().text == text)
    }

    @Test(
        arguments: [
            ("bucket", "it reads arn:partition:service:region:account:resource"),
            ("arn:aws:s3:::", "the resource is missing"),
            ("arn:amazon:s3:::b", "the partition \"amazon\" is not aws, aws-cn or aws-us-gov"),
            ("arn:aws:s_3:::b", "the service \"s_3\" is not letters, digits and \"-\""),
            ("arn:aws:sns:seoul:123456789012:t", "the region \"seoul\" is not one such as ap-northeast-2"),
            ("arn:aws:iam::1234:role/r", "the account \"1234\" is not twelve digits"),
        ])
    func `says what is wrong with the text`(text: String, reason: String) {
        #expect(Expression<ARN<IAMRole>>.arn(text).shown == "invalid: \"\(text)\" is no ARN: \(reason)")
    }

    @Test func `of AWS's own policies goes by their name`() {
        #expect(
            Expression<ARN<IAMPolicy>>.awsManagedPolicy("ReadOnlyAccess").shown
                == "arn:aws:iam::aws:policy/ReadOnlyAccess")
    }
}

@Suite struct `Tags of a resource` {
    @Test func `are a map`() {
        let tags: Tags = ["Project": "shop", "Environment": "dev"]
        #expect(tags.expression.shown == #"{ "Environment" = "dev", "Project" = "shop" }"#)
        #expect((tags + ["Project": "mall"]).expression.shown == #"{ "Environment" = "dev", "Project" = "mall" }"#)
    }

    @Test func `say what AWS would refuse`() {
        #expect(
            (["aws:x": "1"] as Tags).expression.shown
                == "invalid: \"aws:x\" is no key of a tag: \"aws:\" is AWS's own")
        #expect(
            (["": "1"] as Tags).expression.shown == "invalid: \"\" is no key of a tag: keys have 1 to 128 characters")
        #expect((["a": "1", "a": "2"] as Tags).expression.shown == "invalid: tag \"a\" is set twice")
        let long = Expression<String>(String(repeating: "x", count: 257))
        #expect(
            (["a": long] as Tags).expression.shown
                == "invalid: tag \"a\" has a value of 257 characters and may have 256")
        var many: Tags = [:]
        for number in 0...50 { many.values["k\(number)"] = "v" }
        #expect(many.expression.shown == "invalid: a resource has 51 tags and may have 50")
    }
}
