import Testing

@testable import Invariants

/// Policies made at random over a small world, asked to the engine and to a plain evaluator that tries every request.
@Suite struct `Generated policies` {
    private static let actions = ["s3:Get", "s3:Put", "s3:*", "S3:get", "*", "sqs:?et", "sqs:Get"]
    private static let resources = ["a", "a/b", "a/*", "*", "b", "?"]
    private static let values = ["a", "b", "a*", "*", "?", "A", "ab"]
    private static let single = ["k1", "k2"]
    private static let operations = [
        "StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase",
        "StringNotEqualsIgnoreCase", "StringEqualsIfExists", "StringNotLikeIfExists", "Null",
    ]
    private static let setOperations = [
        "ForAllValues:StringEquals", "ForAnyValue:StringEquals", "ForAllValues:StringNotLike",
        "ForAnyValue:StringNotEquals", "ForAnyValue:StringLikeIfExists", "ForAllValues:StringLike",
    ]

    /// Every value that can make a difference: texts of up to two letters, `x` for all others.
    private static let texts = ["", "a", "b", "A", "x", "aa", "ab", "bb", "Ab", "aB", "AB", "ax", "xx", "*", "?", "a*"]

    private static func statement(_ generator: inout SeededGenerator, principals: [String] = [""]) -> PlainStatement {
        var statement = PlainStatement()
        statement.isAllow = Int.random(in: 0..<3, using: &generator) > 0
        statement.principal = generator.pick(principals)
        statement.actions = generator.some(actions, upTo: 2)
        statement.isNotAction = Int.random(in: 0..<5, using: &generator) == 0
        statement.resources = generator.some(resources, upTo: 2)
        statement.isNotResource = Int.random(in: 0..<5, using: &generator) == 0
        for _ in 0..<Int.random(in: 0...2, using: &generator) {
            if Int.random(in: 0..<4, using: &generator) == 0 {
                let values = generator.some(["a", "b"], upTo: 2)
                statement.conditions.append(
                    PlainCondition(operation: generator.pick(setOperations), key: "m", values: values))
            } else {
                let operation = generator.pick(operations)
                let values =
                    operation == "Null" ? [generator.pick(["true", "false"])] : generator.some(values, upTo: 2)
                statement.conditions.append(
                    PlainCondition(operation: operation, key: generator.pick(single), values: values))
            }
        }
        return statement
    }

    private static func statements(
        _ generator: inout SeededGenerator, upTo count: Int = 3, principals: [String] = [""]
    ) -> [PlainStatement] {
        (0..<Int.random(in: 1...count, using: &generator)).map { _ in statement(&generator, principals: principals) }
    }

    /// Every request that a small world knows, as far as keys are used at all and the context leaves them open.
    private static func contexts(_ all: [PlainStatement], given: [String: [String]]) -> [[String: [String]]] {
        var contexts = [given]
        let used = Set(all.flatMap(\.conditions).map(\.key)).subtracting(given.keys)
        for key in used.sorted() {
            let values: [[String]] = key == "m" ? subsets(["a", "b", "x"]) : texts.map { [$0] }
            contexts = contexts.flatMap { context in
                [context] + values.map { value in context.merging([key: value]) { $1 } }
            }
        }
        return contexts
    }

    private static func subsets(_ elements: [String]) -> [[String]] {
        (1..<(1 << elements.count)).map { chosen in
            elements.indices.filter { chosen & 1 << $0 != 0 }.map { elements[$0] }
        }
    }

    /// One world: a caller's policies, maybe a boundary, maybe a resource's policy.
    private struct World {
        var own: [PlainStatement]
        var boundary: [PlainStatement]?
        var resource: [PlainStatement]
        var isUser: Bool
        var rule: AccessQuestion.Rule

        init(_ generator: inout SeededGenerator) {
            own = statements(&generator)
            boundary = Bool.random(using: &generator) ? statements(&generator, upTo: 2) : nil
            isUser = Bool.random(using: &generator)
            let me = isUser ? "${caller.user}" : "${caller}"
            resource =
                Bool.random(using: &generator)
                ? statements(&generator, upTo: 2, principals: ["*", me, me, "account", "${aws_iam_role.other.arn}"])
                : []
            rule = Int.random(in: 0..<3, using: &generator) == 0 ? .resourceFirst : .either
        }

        var caller: Caller {
            InvariantsTests.caller(isUser ? .user : .role, policyJSON(own), boundary: boundary.map(policyJSON))
        }

        func answer(_ action: String, _ resource: String, _ context: [String: [String]]) -> Decision.Answer {
            InvariantsTests.answer(
                caller, action, resource, policy: self.resource.isEmpty ? nil : policyJSON(self.resource), rule: rule,
                context: context)
        }

        /// What IAM says to one request of which everything is known.
        func allows(_ action: String, _ asked: String, _ context: [String: [String]]) -> Bool {
            func apply(_ statements: [PlainStatement], _ isAllow: Bool, _ isMeant: (PlainStatement) -> Bool) -> Bool {
                statements.contains { $0.isAllow == isAllow && isMeant($0) && $0.applies(action, asked, context) }
            }
            let me = isUser ? "${caller.user}" : "${caller}"
            let toMe = { (statement: PlainStatement) in statement.principal == "*" || statement.principal == me }
            let toUs = { (statement: PlainStatement) in toMe(statement) || statement.principal == "account" }
            if apply(own, false, { _ in true }) || apply(resource, false, toUs) { return false }
            if let boundary, apply(boundary, false, { _ in true }) { return false }
            let isWithin = boundary.map { apply($0, true) { _ in true } } ?? true
            let byMe = apply(own, true) { _ in true } && isWithin
            let byAccount = rule == .either || apply(resource, true) { $0.principal == "account" }
            return byMe && byAccount || apply(resource, true, toMe) && (isUser || isWithin)
        }
    }

    @Test func `are decided as by trying every request`() {
        var generator = SeededGenerator(seed: 4)
        var counts: [Decision.Answer: Int] = [:]
        for _ in 0..<1_000 {
            let world = World(&generator)
            let (action, resource) = (
                generator.pick(["s3:Get", "s3:Put", "sqs:Get"]), generator.pick(["a", "a/b", "b", "c"])
            )
            let given: [String: [String]] = Bool.random(using: &generator) ? ["k1": [generator.pick(Self.texts)]] : [:]
            let all = world.own + (world.boundary ?? []) + world.resource
            let contexts = Self.contexts(all, given: given)
            let isAllowed = contexts.contains { world.allows(action, resource, $0) }
            let isDenied = contexts.contains { !world.allows(action, resource, $0) }
            let wanted: Decision.Answer = isAllowed && isDenied ? .conditional : isAllowed ? .allowed : .denied
            let answer = world.answer(action, resource, given)
            counts[answer, default: 0] += 1
            #expect(answer == wanted, "\(action) on \(resource) given \(given): \(world)")
        }
        // A test that only ever sees one answer shows nothing.
        for answer in [Decision.Answer.allowed, .denied, .conditional] { #expect(counts[answer, default: 0] > 40) }
    }

    @Test func `with a Deny of everything deny everything`() {
        var generator = SeededGenerator(seed: 5)
        for place in 0..<600 {
            var world = World(&generator)
            var deny = PlainStatement(isAllow: false)
            switch place % 3 {
            case 0: world.own.append(deny)
            case 1: world.boundary = (world.boundary ?? []) + [deny]
            default:
                deny.principal = "*"
                world.resource.append(deny)
            }
            #expect(world.answer("s3:Get", "a", [:]) == .denied)
        }
    }

    @Test func `never allow less with one Allow more`() {
        var generator = SeededGenerator(seed: 6)
        for _ in 0..<1_000 {
            var world = World(&generator)
            let before = world.answer("s3:Get", "a/b", [:])
            var more = Self.statement(&generator)
            more.isAllow = true
            world.own.append(more)
            let after = world.answer("s3:Get", "a/b", [:])
            #expect(before != .allowed || after == .allowed)
            #expect(before != .conditional || after != .denied)
        }
    }

    @Test func `within a boundary allow what both allow`() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<1_000 {
            var world = World(&generator)
            world.resource = []
            world.rule = .either
            let limits = Self.statements(&generator, upTo: 2)
            world.boundary = nil
            let own = world.answer("sqs:Get", "a", [:])
            var limit = world
            limit.own = limits
            let other = limit.answer("sqs:Get", "a", [:])
            world.boundary = limits
            let both = world.answer("sqs:Get", "a", [:])
            if own == .denied || other == .denied { #expect(both == .denied) }
            if own == .allowed { #expect(both == other) }
            if other == .allowed { #expect(both == own) }
        }
    }
}
