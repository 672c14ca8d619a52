import Terraform

/// Who may or may not do what with a resource: a statement of a bucket's, key's, queue's or topic's policy.
///
/// ```swift
/// ResourceStatement.allow(.service(.cloudTrail), actions: [.s3.putObject], on: ["\(bucket.arn)/*"])
/// ```
public struct ResourceStatement: Hashable, Sendable {
    let body: StatementBody

    /// Allows principals to do something.
    ///
    /// - Parameters:
    ///   - principals: Who; `.anyone` opens the resource to the world, as far as the conditions let it.
    ///   - actions: What they may do.
    ///   - resources: On what; in a key's policy `.everything` stands for the key itself.
    ///   - conditions: When; all must hold.
    ///   - sid: The statement's ID, letters and digits; none unless given.
    public static func allow(
        _ principals: Principal..., actions: [Action], on resources: [PolicyResource],
        when conditions: [PolicyCondition] = [], sid: String? = nil
    ) -> ResourceStatement {
        ResourceStatement(.allow, .only(principals), .only(actions), resources, conditions, sid)
    }

    /// Denies principals something, whatever allows it elsewhere.
    public static func deny(
        _ principals: Principal..., actions: [Action], on resources: [PolicyResource],
        when conditions: [PolicyCondition] = [], sid: String? = nil
    ) -> ResourceStatement {
        ResourceStatement(.deny, .only(principals), .only(actions), resources, conditions, sid)
    }

    /// Denies something to everyone but some principals: `NotPrincipal`.
    public static func deny(
        allBut principals: Principal..., actions: [Action], on resources: [PolicyResource],
        when conditions: [PolicyCondition] = [], sid: String? = nil
    ) -> ResourceStatement {
        ResourceStatement(.deny, .allBut(principals), .only(actions), resources, conditions, sid)
    }

    /// Denies every use over plain HTTP, as AWS Foundational Security Best Practices ask of buckets, topics and queues.
    ///
    /// - Parameters:
    ///   - actions: The service's actions, such as `.s3.all`.
    ///   - resources: The resource, and what lies in it.
    public static func denyPlainHTTP(actions: [Action], on resources: [PolicyResource]) -> ResourceStatement {
        .deny(
            .anyone, actions: actions, on: resources, when: [.bool(.secureTransport, false)], sid: "DenyPlainHTTP")
    }

    private init(
        _ effect: Effect, _ principals: Selection<Principal>, _ actions: Selection<Action>,
        _ resources: [PolicyResource], _ conditions: [PolicyCondition], _ sid: String?
    ) {
        body = StatementBody(
            effect: effect, principals: principals, actions: actions, resources: .only(resources),
            conditions: conditions, sid: sid)
    }
}
