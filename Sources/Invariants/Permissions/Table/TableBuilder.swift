import Terraform

/// Makes the table of what a caller may do.
struct TableBuilder {
    private let permissions: Permissions
    private let caller: Caller
    /// The actions that are asked about; nil for all.
    private let action: Pattern?
    /// The resource that is asked about; nil for all.
    private let resource: [Pattern]?
    /// What the caller's own policies deny, then what those of resources do.
    private let ownDenials: [PatternStatement]
    private let otherDenials: [PatternStatement]
    /// What the boundary allows; nil where there is none, or where nothing is known of it.
    private let boundary: [PatternStatement]?

    init(_ permissions: Permissions, _ caller: Caller, action: String?, resource: AskedResource?) {
        self.permissions = permissions
        self.caller = caller
        self.action = action.map { Pattern(SymbolicText($0), wildcards: .everywhere, foldsCase: true) }
        self.resource = resource?.forms.map { Pattern($0) }
        let limits = caller.boundary?.statements ?? []
        let own = caller.policies.flatMap(\.statements) + limits
        ownDenials = own.filter { $0.effect == .deny }.map(PatternStatement.init)
        otherDenials = permissions.resourceStatements.filter {
            $0.statement.effect == .deny && $0.statement.isAbout(caller)
        }
        boundary =
            if case .statements? = caller.boundary?.contents {
                limits.filter { $0.effect == .allow }.map(PatternStatement.init)
            } else {
                nil
            }
    }

    var table: PermissionTable {
        var allowed = caller.policies.flatMap(\.statements).compactMap { statement in
            statement.effect == .allow ? row(PatternStatement(statement), isLimited: true) : nil
        }
        for statement in permissions.resourceStatements where statement.statement.effect == .allow {
            // A resource's policy that names a user goes round the boundary.
            if statement.statement.isAbout(caller), let row = row(statement, isLimited: caller.kind == .role) {
                allowed.append(row)
            }
        }
        return PermissionTable(
            principal: caller.name, allowed: allowed, denied: ownDenials.compactMap(deniedRow), trusted: trusted,
            remarks: remarks)
    }

    /// Who may assume the role.
    private var trusted: [PermissionTable.Row] {
        guard action == nil, resource == nil, caller.kind == .role,
            let role = permissions.model.instances.first(where: { $0.address == caller.name })
        else { return [] }
        return (permissions.resourcePolicies[role.index] ?? []).flatMap(\.statements).map {
            PermissionTable.Row($0, resources: [])
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
                remarks.append("the permissions boundary \(boundary.source.name) may take away any of this: \(reason)")
            } else {
                remarks.append("only what the permissions boundary \(boundary.source.name) allows, too")
            }
        }
        return remarks + caller.unused.map(Caller.unusedText)
    }

    // MARK: Rows

    /// What is left of an allowing statement; nil where nothing is.
    private func row(_ statement: PatternStatement, isLimited: Bool) -> PermissionTable.Row? {
        let (actions, resources) = (askedActions(statement), askedResources(statement))
        guard let actions, let resources else { return nil }
        let limits = limits(statement)
        guard case .only(let allActions) = statement.actions, case .only(let allResources) = statement.resources else {
            // What is turned round cannot be cut into pairs.
            return PermissionTable.Row(statement.statement, limits: limits)
        }
        var leftActions: [Int] = []
        var leftResources: Set<Int> = []
        for action in actions {
            let kept = resources.filter { isLeft(allActions[action], allResources[$0], isLimited) }
            if !kept.isEmpty { leftActions.append(action) }
            leftResources.formUnion(kept)
        }
        if leftActions.isEmpty { return nil }
        return PermissionTable.Row(
            statement.statement, actions: leftActions, resources: leftResources.sorted(), limits: limits)
    }

    private func deniedRow(_ statement: PatternStatement) -> PermissionTable.Row? {
        guard let actions = askedActions(statement), let resources = askedResources(statement) else { return nil }
        return PermissionTable.Row(statement.statement, actions: actions, resources: resources)
    }

    /// Whether an action on a resource is not denied as a whole, and within the boundary at least in part.
    private func isLeft(_ action: Pattern, _ resource: Pattern, _ isLimited: Bool) -> Bool {
        for denial in ownDenials + otherDenials
        where denial.statement.conditions.isEmpty && denial.covers(action, resource) {
            return false
        }
        guard isLimited, let boundary else { return true }
        return boundary.contains { $0.overlaps(action, resource) }
    }

    /// The statements that take away a part.
    private func limits(_ statement: PatternStatement) -> [String] {
        (ownDenials + otherDenials).filter { statement.overlaps($0) }.map { denial in
            let part =
                denial.covers(statement)
                ? "" : " for \(denial.statement.actionText) on \(denial.statement.resourceText)"
            let when = denial.statement.conditionText
            return "not\(part)\(when.isEmpty ? "" : " when \(when)") (\(denial.statement.name))"
        }
    }

    // MARK: What is asked about

    /// The places of the actions that are asked about; nil where none is.
    private func askedActions(_ statement: PatternStatement) -> [Int]? {
        let all = statement.actions.elements
        guard let action else { return Array(all.indices) }
        if case .allBut = statement.actions { return statement.actions.overlaps(action) ? Array(all.indices) : nil }
        let meant = all.indices.filter { all[$0].overlaps(action) }
        return meant.isEmpty ? nil : meant
    }

    /// The places of the resources that are asked about; nil where none is.
    private func askedResources(_ statement: PatternStatement) -> [Int]? {
        let all = statement.resources.elements
        guard let resource else { return Array(all.indices) }
        let meant = all.indices.filter { index in resource.contains { all[index].matches($0) != .no } }
        if case .allBut = statement.resources { return meant.isEmpty ? Array(all.indices) : nil }
        return meant.isEmpty ? nil : meant
    }
}

extension Policy.Statement {
    /// Whether a caller is named, or may be; a Deny of the account is about everyone in it.
    func isAbout(_ caller: Caller) -> Bool {
        guard let principals else { return false }
        let isNamed = principals.elements.contains { principal in
            let match = caller.match(principal)
            return match.caller != .no || effect == .deny && match.account != .no
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
}

extension Permissions {
    /// The statements of all resources' policies; one that names no resource gets the ARN of its own.
    static func resourceStatements(_ policies: [Int: [Policy]], _ texts: DocumentTexts) -> [PatternStatement] {
        policies.keys.sorted().flatMap { owner in
            (policies[owner] ?? []).flatMap(\.statements).map { statement in
                if statement.resources != nil { return PatternStatement(statement) }
                return PatternStatement(statement.naming([texts.attribute("arn", of: texts.model.instances[owner])]))
            }
        }
    }

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
