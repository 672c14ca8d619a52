import AWS
import Terraform
import Testing

@Suite struct `Lifecycle rules` {
    private static func bodies(_ rules: LifecycleRule...) -> [Body] {
        let resource = S3BucketLifecycleConfiguration("b", bucket: .id("b"), rule: .rules(rules))
        guard case .blocks(let bodies, _) = resource.body[content: "rule"] else { return [] }
        return bodies
    }

    @Test func `move and delete objects by their age`() {
        let body = Self.bodies(
            LifecycleRule(
                "age", transitions: [.to(.standardIA, after: .days(30)), .to(.glacier, after: .days(90))],
                expires: .years(1), oldVersionTransitions: [.to(.standardIA, after: .days(30))],
                oldVersionsExpire: .days(90)))[0]
        #expect(body["id"]?.shown == "age")
        #expect(body["status"]?.shown == "Enabled")
        guard case .blocks(let moves, _) = body[content: "transition"],
            case .block(let end) = body[content: "expiration"]
        else {
            Issue.record("no transitions")
            return
        }
        #expect(moves.map { $0["storage_class"]?.shown } == ["STANDARD_IA", "GLACIER"])
        #expect(moves.map { $0["days"]?.shown } == ["30", "90"])
        #expect(end["days"]?.shown == "365")
    }

    @Test(
        arguments: [
            (LifecycleRule("r", abortsUploadsAfter: nil), "lifecycle rule \"r\" does nothing"),
            (LifecycleRule("", expires: .days(1)), "\"\" is no name of a lifecycle rule: it has 1 to 255 characters"),
            (
                LifecycleRule("r", transitions: [.to(.standardIA, after: .days(29))]),
                "lifecycle rule \"r\" moves objects to STANDARD_IA after 29 days; S3 does so after 30 at the earliest"
            ),
            (
                LifecycleRule("r", transitions: [.to(.standardIA, after: .days(30)), .to(.glacier, after: .days(59))]),
                "lifecycle rule \"r\" moves objects to GLACIER after 59 days, too soon after STANDARD_IA at 30; 60 is the earliest"
            ),
            (
                LifecycleRule("r", transitions: [.to(.glacier, after: .days(30)), .to(.standardIA, after: .days(60))]),
                "lifecycle rule \"r\" moves objects from GLACIER to STANDARD_IA, which S3 does not; exchange them"
            ),
            (
                LifecycleRule(
                    "r", transitions: [.to(.glacier, after: .days(90)), .to(.deepArchive, after: .days(90))]),
                "lifecycle rule \"r\" moves objects to DEEP_ARCHIVE after 90 days, too soon after GLACIER at 90"
            ),
            (
                LifecycleRule("r", transitions: [.to(.glacier, after: .days(90))], expires: .days(90)),
                "lifecycle rule \"r\" deletes objects after 90 days, before it moves them to GLACIER"
            ),
            (
                LifecycleRule(
                    "r", oldVersionTransitions: [.to(.glacier, after: .days(9))], oldVersionsExpire: .days(5)),
                "lifecycle rule \"r\" deletes old versions after 5 days, before it moves them to GLACIER"
            ),
        ])
    func `say what S3 would refuse`(rule: LifecycleRule, message: String) {
        #expect(Self.bodies(rule).map { $0["id"]?.shown } == ["invalid: \(message)"])
    }

    @Test func `have names of their own`() {
        let rule = LifecycleRule("r", expires: .days(1))
        #expect(
            Self.bodies(rule, rule).map { $0["id"]?.shown }
                == ["r", "invalid: two lifecycle rules are called \"r\"; rename one"])
    }
}

@Suite struct `Image rules` {
    @Test func `are tried in their order`() {
        let policy: Expression<JSONText> = .images(
            .expireUntagged(after: .days(7)), .keepLast(10, taggedLike: "release-*"), .keepLast(30))
        #expect(
            policy.shown == #"{"rules":[{"rulePriority":1,"description":"Expire untagged images after 7 days","#
                + #""selection":{"tagStatus":"untagged","countType":"sinceImagePushed","countUnit":"days","#
                + #""countNumber":7},"action":{"type":"expire"}},"#
                + #"{"rulePriority":2,"description":"Keep the last 10 images tagged release-*","#
                + #""selection":{"tagStatus":"tagged","tagPatternList":["release-*"],"#
                + #""countType":"imageCountMoreThan","countNumber":10},"action":{"type":"expire"}},"#
                + #"{"rulePriority":3,"description":"Keep the last 30 images","#
                + #""selection":{"tagStatus":"any","countType":"imageCountMoreThan","countNumber":30},"#
                + #""action":{"type":"expire"}}]}"#)
    }

    @Test func `say what ECR would refuse`() {
        #expect(
            Expression<JSONText>.images().shown
                == "invalid: a lifecycle policy has no rule; give it at least one")
        #expect(
            Expression<JSONText>.images(.keepLast(5), .expireUntagged(after: .days(1))).shown
                == "invalid: a rule for all images comes last, for no rule after it would be tried")
        #expect(
            Expression<JSONText>.images(.keepLast(0)).shown
                == "invalid: a lifecycle rule counts \"0\"; it counts 1 or more")
        #expect(
            Expression<JSONText>.images(.expireUntagged(after: .days(1)), .expireUntagged(after: .days(2))).shown
                == "invalid: two rules are for untagged images; join them")
    }
}
