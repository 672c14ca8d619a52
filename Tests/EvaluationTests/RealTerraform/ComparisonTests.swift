import Foundation
import Terraform
import Testing

@testable import Evaluation

/// Our values and those of the real Terraform, side by side.
@Suite(.enabled(if: RealTerraform.isInstalled, "needs terraform on the PATH"))
struct `An expression that the real Terraform evaluates` {
    @Test func `has the value that we say`() throws {
        let expressions = Expressions.all
        let scope = Evaluator(Configuration(stack: "test", blocks: []), mode: .analysis).moduleScope
        let ours = expressions.map { Verdict($0, in: scope) }
        let real = try Verdict.real(expressions)
        for (expression, (ours, real)) in zip(expressions, zip(ours, real)) {
            #expect(ours.agrees(withReal: real), "\(expression): ours \(ours), Terraform's \(real)")
        }
        if ProcessInfo.processInfo.environment["RECORD"] != nil { try RecordedVerdicts.record(zip(expressions, real)) }
    }

    @Test func `has the value that we say, whatever it is made of`() throws {
        let seed = ProcessInfo.processInfo.environment["SEED"].flatMap(UInt64.init) ?? 20_261_121
        let count = ProcessInfo.processInfo.environment["COUNT"].flatMap(Int.init) ?? 450
        var random = RandomExpression(seed: seed)
        let expressions = (0..<count).map { _ in random.next() }
        let scope = Evaluator(Configuration(stack: "test", blocks: []), mode: .analysis).moduleScope
        let ours = expressions.map { Verdict($0, in: scope) }
        let real = try Verdict.real(expressions)
        for (expression, (ours, real)) in zip(expressions, zip(ours, real)) {
            #expect(ours.agrees(withReal: real), "\(expression): ours \(ours), Terraform's \(real)")
        }
    }

    @Test func `has the value that we say where it names others`() throws {
        let seed = ProcessInfo.processInfo.environment["SEED"].flatMap(UInt64.init) ?? 20_261_121
        let count = ProcessInfo.processInfo.environment["COUNT"].flatMap(Int.init) ?? 300
        var random = RandomExpression(seed: seed, references: Self.references)
        let expressions = Self.references.map(\.text) + (0..<count).map { _ in random.next() }
        let unusual = ["unset", "loop_a", "loop_b", "cycle", "child", "unknown"]
        let blocks = Sample.blocks.filter { !unusual.contains($0.address.name) }
        let evaluator = Evaluator(
            Configuration(stack: "test", blocks: blocks), mode: .analysis, typeOf: Sample.type)
        let ours = expressions.map { Verdict($0, in: evaluator.moduleScope) }
        let real = try Verdict.real(expressions, beside: blocks)
        for (expression, (ours, real)) in zip(expressions, zip(ours, real)) {
            #expect(ours.agrees(withReal: real), "\(expression): ours \(ours), Terraform's \(real)")
        }
    }

    /// What the sample has, and what it has not.
    private static let references: [(type: ValueType, text: String)] = [
        (.string, "var.text"), (.number, "var.number"), (.list(.string), "var.list"), (.object([]), "var.object"),
        (.string, "var.object.name"), (.number, "var.object.size"), (.list(.number), "var.any"), (.number, "local.sum"),
        (.map(.number), "local.map"), (.list(.string), "local.zones"), (.string, "terraform_data.one.id"),
        (.string, "terraform_data.one.input.name"), (.list(.number), "terraform_data.one.input.list"),
        (.object([]), "terraform_data.one.input"),
        (.string, "terraform_data.counted[0].input"), (.list(.string), "terraform_data.counted[*].id"),
        (.list(.string), "terraform_data.counted[*].input"), (.string, "terraform_data.counted[var.number - 1].id"),
        (.string, "terraform_data.each[\"x\"].input"), (.list(.string), "keys(terraform_data.each)"),
        (.list(.string), "[for r in terraform_data.each : r.input]"),
        (.map(.string), "{ for k, r in terraform_data.set : k => r.id }"),
        (.string, "terraform_data.chain.input"), (.string, "terraform_data.counted[5].id"),
        (.string, "terraform_data.each[\"z\"].id"), (.string, "terraform_data.counted.id"),
        (.string, "terraform_data.one[0].id"), (.string, "terraform_data.one.nope"),
        (.string, "terraform_data.one.id.x"),
        (.string, "terraform_data.one.input.nope"), (.string, "var.nope"), (.string, "local.nope"),
        (.string, "var.object.nope"),
        (.string, "terraform_data.nope.id"), (.string, "data.nope"), (.string, "each.key"), (.string, "count.index"),
        (.string, "self.id"), (.string, "path.module"), (.string, "path.nope"),
        (.string, "nope"),
        (.string, "try(terraform_data.one.nope, \"x\")"), (.string, "try(terraform_data.one.id.nope, \"x\")"),
        (.string, "true ? \"a\" : var.nope"), (.list(.string), "[for x in [] : var.nope]"),
        (.string, "terraform_data.set[\"a\"].input"), (.list(.string), "values(terraform_data.each)[*].input"),
        (.string, "terraform_data.counted[\"x\"].id"), (.string, "terraform_data.one[\"id\"]"),
        (.string, "local.map.z"),
        (.string, "try(local.map.z, \"d\")"), (.number, "local.map[\"a\"]"), (.string, "terraform_data.each.x.input"),
    ]
}
