public import Terraform
public import Testing

extension TestedStack {
    /// Expects each resource of a type to be as the closure says, and at least one to be there.
    ///
    /// - Parameters:
    ///   - type: The type of resources.
    ///   - what: What is expected, for the message; may be left out.
    ///   - isRight: Whether a resource is as it should be.
    public func expectEvery<Type: NodeBlock>(
        _ type: Type.Type, _ what: String = "as expected", sourceLocation: SourceLocation = #_sourceLocation,
        _ isRight: (Found<Type>) throws -> Bool
    ) rethrows {
        let found = all(type)
        if found.isEmpty {
            Issue.record(
                "\(name) has no \(Type.typeName), so there is nothing to check", sourceLocation: sourceLocation)
        }
        for resource in found where try !isRight(resource) {
            Issue.record("\(name): \(resource) is not \(what)", sourceLocation: sourceLocation)
        }
    }

    /// Expects that there is no resource of a type.
    public func expectNone<Type: NodeBlock>(_ type: Type.Type, sourceLocation: SourceLocation = #_sourceLocation) {
        for resource in all(type) {
            Issue.record("\(name) has \(resource), expected no \(Type.typeName)", sourceLocation: sourceLocation)
        }
    }

    /// Expects arguments of a resource to match a pattern; see ``Match``.
    public func expect<Type: NodeBlock>(
        _ resource: Found<Type>, has pattern: [String: Match], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for mismatch in resource.mismatches(pattern) {
            Issue.record("\(name): \(resource): \(mismatch)", sourceLocation: sourceLocation)
        }
    }

    /// Expects each resource of a type to match a pattern, and at least one to be there.
    public func expectEvery<Type: NodeBlock>(
        _ type: Type.Type, has pattern: [String: Match], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        expectEvery(type, sourceLocation: sourceLocation) { resource in
            expect(resource, has: pattern, sourceLocation: sourceLocation)
            return true
        }
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
