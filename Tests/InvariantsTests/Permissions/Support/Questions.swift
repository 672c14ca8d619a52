@testable import Invariants

/// The caller of these tests: a role, or a user, with policies as JSON.
func caller(
    _ kind: Caller.Kind = .role, _ policies: String..., boundary: String? = nil, userName: String? = nil
) -> Caller {
    var caller = Caller(kind, kind == .user ? "aws_iam_user.me" : "aws_iam_role.me")
    caller.names = [.symbol("\(caller.name).arn")]
    caller.policies = policies.enumerated().map { policy($1, "policy \($0 + 1)") }
    caller.boundary = boundary.map { policy($0, "the boundary") }
    caller.userName = userName.map { SymbolicText($0) }
    return caller
}

/// A policy by its JSON, in which `${caller}` is the ARN of the caller, `${account}` the account, `${name.attribute}` a
/// symbol and `${var.name}` unknown.
func policy(_ json: String, _ name: String = "the policy") -> Policy {
    PolicyReader.policy(symbolic(json), source: Policy.Source(name, at: nil))
}

/// A text in which `${…}` is a symbol; `$${…}` is a policy variable.
func symbolic(_ text: String) -> SymbolicText {
    var parts: [SymbolicText.Part] = []
    var rest = text[...]
    while let start = rest.firstRange(of: "${") {
        let before = rest[..<start.lowerBound]
        guard let end = rest[start.upperBound...].firstIndex(of: "}") else { break }
        let name = String(rest[start.upperBound..<end])
        if before.last == "$" {
            parts.append(.text(before.dropLast() + "${\(name)}"))
        } else {
            parts.append(.text(String(before)))
            switch name {
            case "caller": parts.append(.symbol("aws_iam_role.me.arn"))
            case "caller.user": parts.append(.symbol("aws_iam_user.me.arn"))
            case "account": parts.append(.symbol("data.aws_caller_identity.current.account_id"))
            default: parts.append(name.hasPrefix("var.") ? .unknown(name) : .symbol(name))
            }
        }
        rest = rest[rest.index(after: end)...]
    }
    return SymbolicText(parts + [.text(String(rest))])
}

/// The answer in one word.
func answer(
    _ caller: Caller, _ action: String, _ resource: String, policy resourcePolicy: String? = nil,
    rule: AccessQuestion.Rule = .either, context: [String: [String]] = [:]
) -> Decision.Answer {
    decision(caller, action, resource, policy: resourcePolicy, rule: rule, context: context).answer
}

func decision(
    _ caller: Caller, _ action: String, _ resource: String, policy resourcePolicy: String? = nil,
    rule: AccessQuestion.Rule = .either, context: [String: [String]] = [:]
) -> Decision {
    AccessQuestion(
        caller: caller, action: action, resource: [symbolic(resource)],
        resourcePolicies: resourcePolicy.map { [policy($0, "the resource's policy")] } ?? [], rule: rule,
        context: Dictionary(uniqueKeysWithValues: context.map { ($0.lowercased(), $1.map(symbolic)) })
    ).decision()
}
