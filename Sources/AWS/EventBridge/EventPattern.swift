public import Terraform

/// Which events a rule takes: all fields that are named must match, each by one of its values.
///
/// ```swift
/// EventPattern(
///     source: ["aws.codecommit"], detailType: ["CodeCommit Repository State Change"],
///     resources: [.equals("\(repository.arn)")], detail: ["referenceType": ["branch"], "referenceName": ["main"]])
/// ```
///
/// Source: Amazon EventBridge, "Event patterns".
public struct EventPattern: Hashable, Sendable {
    /// Who sends the event, such as `aws.ecs`.
    public let source: [EventMatch]
    /// What kind of event it is, such as `ECS Task State Change`.
    public let detailType: [EventMatch]
    /// The ARNs of what it is about.
    public let resources: [EventMatch]
    /// The account that it happened in.
    public let account: [EventMatch]
    /// The region that it happened in.
    public let region: [EventMatch]
    /// What only events of this kind have.
    public let detail: [EventField]

    /// Describes a pattern; a field that is left out matches everything.
    ///
    /// - Parameters:
    ///   - source: Who sends the event, such as `aws.ecs`.
    ///   - detailType: What kind of event it is.
    ///   - resources: The ARNs of what it is about.
    ///   - account: The account that it happened in.
    ///   - region: The region that it happened in.
    ///   - detail: What only events of this kind have.
    public init(
        source: [EventMatch] = [], detailType: [EventMatch] = [], resources: [EventMatch] = [],
        account: [EventMatch] = [], region: [EventMatch] = [], detail: EventDetail = [:]
    ) {
        self.source = source
        self.detailType = detailType
        self.resources = resources
        self.account = account
        self.region = region
        if case .fields(let fields) = detail { self.detail = fields } else { self.detail = [] }
    }

    /// A branch of a CodeCommit repository was pushed to: what starts a pipeline without polling.
    public static func codeCommitPush<Repository>(
        to branch: String, of repository: Expression<ARN<Repository>>
    ) -> EventPattern {
        EventPattern(
            source: ["aws.codecommit"], detailType: ["CodeCommit Repository State Change"],
            resources: [.equals(repository.cast())],
            detail: [
                "event": ["referenceCreated", "referenceUpdated"], "referenceType": ["branch"],
                "referenceName": [.equals(Expression(branch))],
            ])
    }

    /// An execution of a pipeline failed.
    public static func pipelineFailed(_ name: Expression<String>) -> EventPattern {
        EventPattern(
            source: ["aws.codepipeline"], detailType: ["CodePipeline Pipeline Execution State Change"],
            detail: ["pipeline": [.equals(name)], "state": ["FAILED"]])
    }
}

extension EventPattern: ExpressionConvertible {
    /// The pattern as JSON text; empty or longer than 2,048 characters, a mistake.
    public var term: Term {
        let fields: [(String, [EventMatch])] = [
            ("source", source), ("account", account), ("region", region), ("detail-type", detailType),
            ("resources", resources),
        ]
        var members = fields.filter { !$0.1.isEmpty }.map { JSONText.Member($0.0, .array($0.1.map(\.json))) }
        if !detail.isEmpty { members.append(.init("detail", EventDetail.fields(detail).json)) }
        if members.isEmpty {
            return .invalid(
                Mistake(rule: "event-pattern", "an event pattern names no field, and would take every event; name one"))
        }
        let text = JSONText.object(members).term
        if case .string(let json) = text, json.utf8.count > 2048 {
            return .invalid(
                Mistake(rule: "event-pattern", "the event pattern has \(json.utf8.count) characters and may have 2048"))
        }
        return text
    }
}

extension Expression where Value == EventPattern {
    /// The events that a rule takes.
    public static func pattern(_ pattern: EventPattern) -> Self { Self(pattern) }
}
