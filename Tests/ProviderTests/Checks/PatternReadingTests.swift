import Patterns
import Testing

@testable import Provider

@Suite struct `A pattern` {
    @Test func `of the provider's constraints is read, each of them`() throws {
        var expressions: Set<String> = []
        var seen: Set<BlockSchema.ID> = []
        func add(_ constraints: Constraints) {
            expressions.formUnion(constraints.patterns.map(\.expression))
            constraints.alternatives.joined().forEach(add)
            constraints.element.forEach(add)
            constraints.mapKeys.forEach(add)
            constraints.members.values.forEach(add)
        }
        func walk(_ block: BlockSchema) {
            guard seen.insert(block.id).inserted else { return }
            for attribute in block.attributes { add(attribute.constraints) }
            for nested in block.blocks {
                add(nested.constraints)
                walk(nested.block)
            }
        }
        for name in Schema.aws.resourceNames { walk(try #require(Schema.aws.resource(name)).block) }
        for name in Schema.aws.dataSourceNames { walk(try #require(Schema.aws.dataSource(name)).block) }
        #expect(expressions.count > 400)
        for format in ValueFormat.allCases { format.pattern.map { _ = expressions.insert($0.expression) } }
        for expression in expressions { #expect(try !PatternMatcher(expression).isUndecided, "\(expression)") }
    }
}
