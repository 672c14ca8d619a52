public import AWS
import Invariants
public import Terraform
public import Testing

/// What has permissions of its own: a role or a user.
public protocol Identity: ManagedResource {}

extension IAMRole: Identity {}
extension IAMUser: Identity {}

extension Found where Type: Identity {
    /// Whether the role or user may do something to a resource.
    ///
    /// ```swift
    /// #expect(role.can(.dynamoDB.getItem, on: table) == .allowed)
    /// #expect(role.can(.dynamoDB.deleteTable, on: table) == .denied)
    /// #expect(role.can(.s3.getObject, on: "\(bucket.arn)/a.jpg", when: [.secureTransport: "false"]) == .denied)
    /// ```
    /// What decides is IAM's own evaluation within one account: the identity's policies, those of the resource, the
    /// permissions boundary. A condition key without a value is not decided, and the answer may be `.conditional`.
    ///
    /// - Parameters:
    ///   - action: The action, without wildcards.
    ///   - resource: Its ARN, `.arn(table.arn)`, or what belongs to it: `"\(table.arn)/index/by-day"`; `.everything` for
    ///     an action that knows no resources.
    ///   - context: The values of condition keys; a key that is given twice has several values.
    public func can(
        _ action: Action, on resource: PolicyResource,
        when context: KeyValuePairs<ConditionKey, Expression<String>> = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> AccessAnswer {
        stack.answer(
            principal: address.text, "\(self)", action, resource.expression.term, resource.expression.shown, context,
            sourceLocation)
    }

    /// Whether the role or user may do something to a resource that was found.
    public func can<Resource: ManagedResource>(
        _ action: Action, on resource: Found<Resource>,
        when context: KeyValuePairs<ConditionKey, Expression<String>> = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> AccessAnswer {
        stack.answer(
            principal: address.text, "\(self)", action, resource.arnTerm, resource.address.text, context,
            sourceLocation)
    }
}

extension TestedStack {
    /// Whether a service of AWS may do something to a resource, by that resource's own policy.
    ///
    /// ```swift
    /// #expect(stack.can(.s3, .sqs.sendMessage, on: queue, when: [.sourceARN: "\(bucket.arn)"]) == .allowed)
    /// ```
    /// - Parameters:
    ///   - service: The service, such as `.lambda`.
    ///   - action: The action, without wildcards.
    ///   - resource: The resource.
    ///   - context: The values of condition keys; a key that is given twice has several values.
    public func can<Resource: ManagedResource>(
        _ service: ServicePrincipal, _ action: Action, on resource: Found<Resource>,
        when context: KeyValuePairs<ConditionKey, Expression<String>> = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> AccessAnswer {
        answer(
            principal: service.name, service.name, action, resource.arnTerm, resource.address.text, context,
            sourceLocation)
    }

    fileprivate func answer(
        principal: String, _ principalText: String, _ action: Action, _ resource: Term, _ resourceText: String,
        _ context: KeyValuePairs<ConditionKey, Expression<String>>, _ sourceLocation: SourceLocation
    ) -> AccessAnswer {
        var known: [String: [Term]] = [:]
        for (key, value) in context { known[key.name, default: []].append(value.term) }
        let answer = evaluation.permissions { permissions -> Result<Decision, QuestionError> in
            do throws(QuestionError) {
                return .success(
                    try permissions.decision(for: principal, action: action.text, on: resource, context: known))
            } catch {
                return .failure(error)
            }
        }
        let question = "\(principalText) \(action.text) on \(resourceText)"
        switch answer {
        case .success(let decision): return AccessAnswer(decision: decision, question: question, stack: self)
        case .failure(let error):
            Issue.record("\(name): \(error.message)", sourceLocation: sourceLocation)
            return AccessAnswer(decision: nil, question: question, stack: self)
        }
    }
}

extension Found {
    /// The reference to the resource's ARN.
    fileprivate var arnTerm: Term { .reference(Reference(address, ".arn")) }
}

extension Expression {
    /// The text with its references as `${…}`.
    fileprivate var shown: String { term.text ?? code }
}
