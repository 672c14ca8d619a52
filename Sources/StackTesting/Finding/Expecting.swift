public import Terraform
public import Testing

extension TestedStack {
    /// Expects each resource of a type to be as the closure says, and at least one to be there.
    ///
    /// ```swift
    /// stack.expectEvery(DynamoDBTable.self, "protected") { $0.deletionProtectionEnabled == true }
    /// ```
    /// - Parameters:
    ///   - type: The type of resources.
    ///   - what: What is expected, for the message; may be left out.
    ///   - isRight: Whether a resource is as it should be.
    public func expectEvery<Type: NodeBlock>(
        _ type: Type.Type, _ what: String = "as expected", sourceLocation: SourceLocation = #_sourceLocation,
        _ isRight: (Found<Type>) throws -> Bool
    ) rethrows {
        for resource in some(type, sourceLocation) where try !isRight(resource) {
            Issue.record("\(name): \(resource) is not \(what)", sourceLocation: sourceLocation)
        }
    }

    /// Expects each resource of a type to match a pattern, and at least one to be there.
    ///
    /// ```swift
    /// stack.expectEvery(CloudWatchLogGroup.self, has: ["retention_in_days": .atLeast(30)])
    /// ```
    public func expectEvery<Type: NodeBlock>(
        _ type: Type.Type, has pattern: [String: Match], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for resource in some(type, sourceLocation) { expect(resource, has: pattern, sourceLocation: sourceLocation) }
    }

    /// Expects arguments of a resource to match a pattern; see ``Match``.
    ///
    /// - Parameters:
    ///   - resource: The resource.
    ///   - pattern: What each argument should be, keys being paths such as `point_in_time_recovery.enabled`.
    public func expect<Type: NodeBlock>(
        _ resource: Found<Type>, has pattern: [String: Match], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for mismatch in resource.mismatches(pattern) {
            Issue.record("\(name): \(resource): \(mismatch)", sourceLocation: sourceLocation)
        }
    }

    /// Expects that there is no resource of a type, or none that matches a pattern.
    ///
    /// ```swift
    /// stack.expectNone(NATGateway.self)
    /// stack.expectNone(VPCSecurityGroupIngressRule.self, has: ["cidr_ipv4": "0.0.0.0/0", "from_port": 22])
    /// ```
    public func expectNone<Type: NodeBlock>(
        _ type: Type.Type, has pattern: [String: Match] = [:], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for resource in all(type) where resource.has(pattern) {
            let what = pattern.isEmpty ? "no \(Type.typeName)" : "none like that"
            Issue.record("\(name) has \(resource), expected \(what)", sourceLocation: sourceLocation)
        }
    }

    /// Expects so many resources of a type, or so many that match a pattern.
    ///
    /// ```swift
    /// stack.expectCount(3, of: NATGateway.self)
    /// ```
    public func expectCount<Type: NodeBlock>(
        _ count: Int, of type: Type.Type, has pattern: [String: Match] = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let found = all(type).filter { $0.has(pattern) }
        if found.count == count { return }
        let like = pattern.isEmpty ? "" : " like that"
        let list = found.isEmpty ? "" : ": \(found.map(\.description).joined(separator: ", "))"
        Issue.record(
            "\(name) has \(found.count) of \(Type.typeName)\(like), expected \(count)\(list)",
            sourceLocation: sourceLocation)
    }

    /// The resources of a type; the test fails where there are none, for a loop over nothing proves nothing.
    private func some<Type: NodeBlock>(_ type: Type.Type, _ sourceLocation: SourceLocation) -> [Found<Type>] {
        let found = all(type)
        if found.isEmpty {
            Issue.record(
                "\(name) has no \(Type.typeName), so there is nothing to check", sourceLocation: sourceLocation)
        }
        return found
    }
}

extension Found {
    /// Whether arguments match a pattern, keys being paths such as `point_in_time_recovery.enabled`.
    public func has(_ pattern: [String: Match]) -> Bool { mismatches(pattern).isEmpty }

    /// Why the arguments do not match, each reason with its path.
    func mismatches(_ pattern: [String: Match]) -> [String] {
        pattern.keys.sorted().flatMap { path in pattern[path]?.mismatches(self[path], at: path) ?? [] }
    }
}
