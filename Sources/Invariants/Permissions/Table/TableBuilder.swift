import Terraform

/// Makes the table of what a caller may do.
struct TableBuilder {
    let permissions: Permissions
    let caller: Caller
    /// The actions that are asked about; nil for all.
    let action: Pattern?
    /// The resource that is asked about; nil for all.
    let resource: AskedResource?
    private let denials: [Policy.Statement]

    init(_ permissions: Permissions, _ caller: Caller, action: String?, resource: AskedResource?) {
        self.permissions = permissions
        self.caller = caller
        self.action = action.map { Pattern(SymbolicText($0), wildcards: .everywhere, foldsCase: true) }
        self.resource = resource
        let own = caller.policies + (caller.boundary.map { [$0] } ?? [])
        let ofResources = permissions.resourceStatements(.deny, about: caller)
        denials = own.flatMap(\.statements).filter { $0.effect == .deny } + ofResources.map(\.statement)
    }

    var table: PermissionTable {
        var allowed = caller.policies.flatMap(\.statements).compactMap { statement in
            statement.effect == .allow ? row(statement, isOwn: true) : nil
        }
        allowed += permissions.resourceStatements(.allow, about: caller).compactMap { row($0.statement, isOwn: false) }
        return PermissionTable(
            principal: caller.name, allowed: allowed, denied: denied, trusted: trusted, remarks: remarks)
    }

    private var denied: [PermissionTable.Row] {
        denials.compactMap { statement in
            guard let resources = asked(statement), let actions = asked(statement.actions) else { return nil }
            return PermissionTable.Row(statement, resources: resources, actions: actions)
        }
    }

    private var trusted: [PermissionTable.Row] {
        guard action == nil, caller.kind == .role,
            let instance = permissions.model.instances.first(where: { $0.address == caller.name })
        else { return [] }
        return (permissions.resourcePolicies[instance.index] ?? []).flatMap(\.statements).map {
            PermissionTable.Row($0, resources: [.init("\(caller.name)")])
        }
    }

    private var remarks: [String] {
        var remarks = caller.policies.compactMap { policy -> String? in
            if case .unknown(let reason) = policy.contents {
                return "\(policy.source.name) may allow or deny more: \(reason)"
            }
            return policy.doubt.map { "\(policy.source.name) may not count: \($0)" }
        }
        if let boundary = caller.boundary {
            if case .unknown(let reason) = boundary.contents {
                remarks.append(
                    "\(boundary.source.name) is the permissions boundary and may take away any of this: \(reason)")
            }
        }
        return remarks + caller.unused.map { "the AWS managed policy \($0) is attached and is not looked at" }
    }

    // MARK: Rows

    /// What is left of an allowing statement; nil where nothing is.
    private func row(_ statement: Policy.Statement, isOwn: Bool) -> PermissionTable.Row? {
        guard let resources = asked(statement), let actions = asked(statement.actions) else { return nil }
        // What is turned round cannot be cut into pairs.
        if case .allBut = statement.actions { return PermissionTable.Row(statement, limits: limits(statement, isOwn)) }
        if case .allBut? = statement.resources {
            return PermissionTable.Row(statement, limits: limits(statement, isOwn))
        }
        let places = resources.map { resource in
            (
                resource,
                Pattern(resource, wildcards: .everywhere, variables: statement.hasVariables ? { _, _ in nil } : nil)
            )
        }
        var left: Set<Int> = []
        var leftActions: [SymbolicText] = []
        for action in actions {
            let pattern = Pattern(action, wildcards: .everywhere, foldsCase: true)
            let kept = places.indices.filter { isLeft(pattern, places[$0].1, isOwn) }
            if !kept.isEmpty { leftActions.append(action) }
            left.formUnion(kept)
        }
        if leftActions.isEmpty { return nil }
        return PermissionTable.Row(
            statement, resources: left.sorted().map { places[$0].0 }, actions: leftActions,
            limits: limits(statement, isOwn))
    }

    /// Whether an action on a resource is not denied as a whole, and within the boundary at least in part.
    private func isLeft(_ action: Pattern, _ resource: Pattern, _ isOwn: Bool) -> Bool {
        if denials.contains(where: { $0.conditions.isEmpty && $0.covers(action, resource) }) { return false }
        guard isOwn || caller.kind == .role, let boundary = caller.boundary,
            case .statements(let limits) = boundary.contents
        else { return true }
        return limits.contains { $0.effect == .allow && $0.overlaps(action, resource) }
    }

    /// The statements that take away a part.
    private func limits(_ statement: Policy.Statement, _ isOwn: Bool) -> [String] {
        var limits: [String] = []
        for denial in denials where statement.overlaps(denial) {
            let when = denial.conditionText.isEmpty ? "" : " when \(denial.conditionText)"
            limits.append("not \(denial.actionText) on \(denial.resourceText)\(when) (\(denial.name))")
        }
        if isOwn || caller.kind == .role, let boundary = caller.boundary {
            limits.append("only what the permissions boundary \(boundary.source.name) allows too")
        }
        return limits
    }

    // MARK: What is asked about

    private func asked(
        _ actions: Policy.Statement.Selection<SymbolicText>
    ) -> [SymbolicText]? {
        guard let action else { return actions.elements }
        if case .allBut(let excepted) = actions {
            let covers = excepted.contains { Pattern($0, wildcards: .everywhere, foldsCase: true).covers(action) }
            return covers ? nil : excepted
        }
        let meant = actions.elements.filter { Pattern($0, wildcards: .everywhere, foldsCase: true).overlaps(action) }
        return meant.isEmpty ? nil : meant
    }

    /// The statement's resources that are asked about; nil where none is.
    private func asked(_ statement: Policy.Statement) -> [SymbolicText]? {
        let elements = statement.resources?.elements ?? []
        guard let resource else { return elements }
        let forms = resource.forms.map { Pattern($0) }
        let variables: Pattern.Variables? = statement.hasVariables ? { _, _ in nil } : nil
        let meant = elements.filter { element in
            let pattern = Pattern(element, wildcards: .everywhere, variables: variables)
            return forms.contains { pattern.matches($0) != .no }
        }
        if case .allBut? = statement.resources { return meant.isEmpty ? elements : nil }
        return meant.isEmpty && statement.resources != nil ? nil : meant
    }
}

extension Permissions {
    /// The statements of resources' policies that are about a caller by name, with the resource's own ARN where a
    /// statement names none.
    func resourceStatements(
        _ effect: Policy.Statement.Effect, about caller: Caller
    ) -> [(statement: Policy.Statement, owner: Int)] {
        resourcePolicies.keys.sorted().flatMap { owner in
            (resourcePolicies[owner] ?? []).flatMap(\.statements).compactMap { statement in
                guard statement.effect == effect, statement.isAbout(caller) else { return nil }
                guard statement.resources == nil else { return (statement, owner) }
                return (statement.naming(Array(texts.arns(of: model.instances[owner]).prefix(1))), owner)
            }
        }
    }
}

extension Policy.Statement {
    /// Whether a caller is named, or may be; a Deny of the account is about everyone in it.
    fileprivate func isAbout(_ caller: Caller) -> Bool {
        guard let principals else { return false }
        let isNamed = principals.elements.contains { principal in
            switch caller.match(principal) {
            case .caller(let truth): truth != .no
            case .account: effect == .deny
            }
        }
        if case .allBut = principals { return !isNamed }
        return isNamed
    }

    /// The same statement with resources.
    fileprivate func naming(_ resources: [SymbolicText]) -> Policy.Statement {
        Policy.Statement(
            sid: sid, number: number, effect, principals: principals, actions: actions, resources: .only(resources),
            conditions: conditions, hasVariables: hasVariables, source: source)
    }

    private func pattern(_ resource: SymbolicText) -> Pattern {
        Pattern(resource, wildcards: .everywhere, variables: hasVariables ? { _, _ in nil } : nil)
    }

    private func pattern(action: SymbolicText) -> Pattern { Pattern(action, wildcards: .everywhere, foldsCase: true) }

    /// Whether all of it is meant, whatever the conditions say.
    fileprivate func covers(_ action: Pattern, _ resource: Pattern) -> Bool {
        let coversAction =
            switch actions {
            case .only(let all): all.contains { pattern(action: $0).covers(action) }
            case .allBut(let all): !all.contains { pattern(action: $0).overlaps(action) }
            }
        guard coversAction else { return false }
        switch resources {
        case .only(let all)?: return all.contains { pattern($0).covers(resource) }
        case .allBut(let all)?: return !all.contains { pattern($0).overlaps(resource) }
        case nil: return false
        }
    }

    /// Whether a part of it is meant, as far as can be told.
    fileprivate func overlaps(_ action: Pattern, _ resource: Pattern) -> Bool {
        let meetsAction =
            switch actions {
            case .only(let all): all.contains { pattern(action: $0).overlaps(action) }
            case .allBut(let all): !all.contains { pattern(action: $0).covers(action) }
            }
        guard meetsAction else { return false }
        switch resources {
        case .only(let all)?: return all.contains { pattern($0).overlaps(resource) }
        case .allBut(let all)?: return !all.contains { pattern($0).covers(resource) }
        case nil: return false
        }
    }

    /// Whether another statement is about a part of the same, as far as can be told.
    fileprivate func overlaps(_ other: Policy.Statement) -> Bool {
        guard case .only(let ownActions) = actions, case .only(let ownResources)? = resources else { return true }
        let resources = ownResources.map { pattern($0) }
        return ownActions.contains { action in
            let action = pattern(action: action)
            return resources.contains { other.overlaps(action, $0) }
        }
    }
}

extension Permissions {
    /// All that a principal may do.
    ///
    /// - Parameters:
    ///   - principal: The address of a role or user, or a service such as `lambda.amazonaws.com`.
    ///   - action: An action or a pattern such as `s3:*`; nil for all.
    ///   - resource: A resource as ``decision(for:action:on:context:)`` takes it; nil for all.
    /// - Throws: ``QuestionError`` where the principal or resource is not in the document, or the action is none.
    public func table(
        of principal: String, action: String? = nil, on resource: String? = nil
    ) throws(QuestionError) -> PermissionTable {
        if let action, !action.isAction { throw .action(action) }
        let caller = try caller(principal)
        var asked: AskedResource?
        if let resource { asked = try self.asked(resource) }
        return TableBuilder(self, caller, action: action, resource: asked).table
    }
}
