import AWS
import Terraform
import Testing

@Suite struct `An event pattern` {
    @Test func `of a push names repository and branch`() {
        let repository: Expression<ARN<CodeCommitRepository>> = .attribute(
            "arn", of: "aws_codecommit_repository", "web")
        #expect(
            Expression.pattern(.codeCommitPush(to: "main", of: repository)).shown == #"{"source":["aws.codecommit"],"#
                + #""detail-type":["CodeCommit Repository State Change"],"#
                + #""resources":["${aws_codecommit_repository.web.arn}"],"#
                + #""detail":{"event":["referenceCreated","referenceUpdated"],"referenceType":["branch"],"#
                + #""referenceName":["main"]}}"#)
    }

    @Test func `knows tests of values`() {
        let pattern = EventPattern(
            source: ["aws.ecs", .prefix("my.")], account: ["123456789012"],
            region: [.anythingBut("us-east-1", "us-west-2")],
            detail: [
                "a": [.suffix(".png"), .wildcard("x*y"), .equalsIgnoringCase("Z")], "b": [.exists(false)],
                "c": ["d": [.numeric(">", 0), .number(5), .bool(true)]],
                "e": [.anythingButPrefix("t"), .address(in: "10.0.0.0/8")],
            ])
        #expect(
            pattern.term.shown == #"{"source":["aws.ecs",{"prefix":"my."}],"account":["123456789012"],"#
                + #""region":[{"anything-but":["us-east-1","us-west-2"]}],"#
                + #""detail":{"a":[{"suffix":".png"},{"wildcard":"x*y"},{"equals-ignore-case":"Z"}],"#
                + #""b":[{"exists":false}],"c":{"d":[{"numeric":[">",0]},5,true]},"#
                + #""e":[{"anything-but":{"prefix":"t"}},{"cidr":"10.0.0.0/8"}]}}"#)
    }

    @Test func `says what EventBridge would refuse`() {
        #expect(
            EventPattern().term.shown
                == "invalid: an event pattern names no field, and would take every event; name one")
        let long = EventPattern(source: [EventMatch(stringLiteral: String(repeating: "x", count: 2048))])
        #expect(long.term.shown == "invalid: the event pattern has 2063 characters and may have 2048")
    }
}
