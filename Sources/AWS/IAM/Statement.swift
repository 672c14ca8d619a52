import Terraform

/// What an identity may or may not do: a statement of a policy of a role, user or group.
///
/// ```swift
/// Statement.allow([.dynamoDB.getItem, .dynamoDB.query], on: [.arn(table.arn), "\(table.arn)/index/*"])
/// ```
public struct Statement: Hashable, Sendable {
    let body: StatementBody

    /// Allows actions on resources.
    ///
    /// - Parameters:
    ///   - actions: What may be done.
    ///   - resources: On what; `.everything` where an action knows no resources.
    ///   - conditions: When; all must hold.
    ///   - sid: The statement's ID, letters and digits; none unless given.
    public static func allow(
        _ actions: [Action], on resources: [PolicyResource], when conditions: [PolicyCondition] = [],
        sid: String? = nil
    ) -> Statement {
        Statement(.allow, .only(actions), .only(resources), conditions, sid)
    }

    /// Denies actions on resources, whatever allows them elsewhere.
    public static func deny(
        _ actions: [Action], on resources: [PolicyResource], when conditions: [PolicyCondition] = [],
        sid: String? = nil
    ) -> Statement {
        Statement(.deny, .only(actions), .only(resources), conditions, sid)
    }

    /// Allows actions on all resources but some: `NotResource`.
    public static func allow(
        _ actions: [Action], exceptOn resources: [PolicyResource], when conditions: [PolicyCondition] = [],
        sid: String? = nil
    ) -> Statement {
        Statement(.allow, .only(actions), .allBut(resources), conditions, sid)
    }

    /// Denies actions on all resources but some: `NotResource`.
    public static func deny(
        _ actions: [Action], exceptOn resources: [PolicyResource], when conditions: [PolicyCondition] = [],
        sid: String? = nil
    ) -> Statement {
        Statement(.deny, .only(actions), .allBut(resources), conditions, sid)
    }

    /// Allows everything but some actions: `NotAction`.
    public static func allow(
        allBut actions: [Action], on resources: [PolicyResource], when conditions: [PolicyCondition] = [],
        sid: String? = nil
    ) -> Statement {
        Statement(.allow, .allBut(actions), .only(resources), conditions, sid)
    }

    /// Denies everything but some actions: `NotAction`, as permissions boundaries use it.
    public static func deny(
        allBut actions: [Action], on resources: [PolicyResource], when conditions: [PolicyCondition] = [],
        sid: String? = nil
    ) -> Statement {
        Statement(.deny, .allBut(actions), .only(resources), conditions, sid)
    }

    private init(
        _ effect: Effect, _ actions: Selection<Action>, _ resources: Selection<PolicyResource>,
        _ conditions: [PolicyCondition], _ sid: String?
    ) {
        body = StatementBody(
            effect: effect, principals: nil, actions: actions, resources: resources, conditions: conditions, sid: sid)
    }
}

/// Whether a statement allows or denies.
enum Effect: String, Hashable, Sendable {
    case allow = "Allow"
    case deny = "Deny"
}

/// The elements of a statement that can be turned round: `Action` and `NotAction`, `Principal` and `NotPrincipal`.
enum Selection<Element: Hashable & Sendable>: Hashable, Sendable {
    case only([Element])
    case allBut([Element])

    var elements: [Element] {
        switch self {
        case .only(let elements), .allBut(let elements): elements
        }
    }

    func key(_ name: String) -> String {
        switch self {
        case .only: name
        case .allBut: "Not\(name)"
        }
    }
}

/// A statement as it is written, whoever it belongs to.
struct StatementBody: Hashable, Sendable {
    let effect: Effect
    let principals: Selection<Principal>?
    let actions: Selection<Action>
    let resources: Selection<PolicyResource>?
    let conditions: [PolicyCondition]
    let sid: String?

    var json: JSONText {
        var members: [JSONText.Member] = []
        if let sid { members.append(.init("Sid", .string(Expression(sid)))) }
        members.append(.init("Effect", .string(Expression(effect.rawValue))))
        if let principals {
            members.append(.init(principals.key("Principal"), Principal.json(of: principals.elements)))
        }
        members.append(.init(actions.key("Action"), .oneOrMany(actions.elements.map(\.expression))))
        if let resources {
            members.append(.init(resources.key("Resource"), .oneOrMany(resources.elements.map(\.expression))))
        }
        if !conditions.isEmpty { members.append(.init("Condition", PolicyCondition.json(of: conditions))) }
        return .object(members)
    }

    var mistake: Mistake? {
        if let sid, !sid.utf8.allSatisfy(\.isASCIILetterOrDigit) || sid.isEmpty {
            return Mistake(rule: "policy", "\"\(sid)\" is no statement ID: IDs are letters and digits")
        }
        if actions.elements.isEmpty { return Mistake(rule: "policy", "a statement names no action") }
        if let resources, resources.elements.isEmpty {
            return Mistake(rule: "policy", "a statement names no resource; `.everything` stands for all")
        }
        if let principals, principals.elements.isEmpty {
            return Mistake(rule: "policy", "a statement names no principal; `.anyone` stands for all")
        }
        for action in actions.elements {
            if let mistake = action.mistake { return mistake }
        }
        return PolicyCondition.mistake(in: conditions)
    }
}

extension UInt8 {
    var isASCIILetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        default: isASCIIDigit
        }
    }

    var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension JSONText {
    /// One value as it is, several as an array: the form in which IAM gives policies back.
    static func oneOrMany(_ values: [Expression<String>]) -> JSONText {
        if let only = values.first, values.count == 1 { return .string(only) }
        return .array(values.map(JSONText.string))
    }
}
