import Foundation
import Provider
import Stacks
import Terraform
import Testing

/// Everything that makes one of our stacks worse is found out: by a rule of `synth check`, or, where the original must be
/// known to tell, by `synth diff`.
///
/// `mutants.tsv` is the table; `RECORD_GOLDEN=1 swift test --filter "mutant"` writes it anew.
@Suite struct `A mutant of a stack` {
    private static let mutations = Mutation.access + Mutation.data + Mutation.operations + Mutation.policies

    /// So many of a kind are taken of one stack, spread over all that there are.
    private static let limit = 2

    private struct Caught: Sendable {
        let mutation: Int
        let stack: String
        let place: String
        let rules: [String]
    }

    @Test func `is caught, each of them`() async throws {
        let caught = await withTaskGroup(of: [Caught].self) { group in
            for stack in stacks { group.addTask { Self.caught(in: stack) } }
            return await group.reduce(into: []) { $0 += $1 }
        }
        for one in caught where one.rules.isEmpty {
            Issue.record("nothing speaks of it: \(Self.mutations[one.mutation].name), \(one.place) of \(one.stack)")
        }
        #expect(caught.count >= 300)
        let table = Self.table(of: caught)
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("mutants.tsv")
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
            try table.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("mutants.tsv was recorded; look at its changes, then run the tests without RECORD_GOLDEN")
            return
        }
        let golden = try String(contentsOf: file, encoding: .utf8)
        let lines = (golden.split(separator: "\n"), table.split(separator: "\n"))
        for change in lines.1.difference(from: lines.0) { Issue.record("mutants.tsv: \(change)") }
    }

    private static func caught(in stack: StackDefinition) -> [Caught] {
        // As others see it: written, read, and with nested blocks told from arguments.
        guard let document = try? JSONDocument(stack.configuration().json(), file: "\(stack.name).tf.json") else {
            return []
        }
        let original = Schema.aws.checked(Configuration(reading: document, name: stack.name)).0
        let judge = Judge(original)
        return mutations.enumerated().flatMap { index, mutation in
            let mutants = mutation.mutants(original)
            let count = min(limit, mutants.count)
            return (0..<count).map { number in
                let mutant = mutants[number * mutants.count / count]
                return Caught(
                    mutation: index, stack: stack.name, place: mutant.place, rules: judge.verdict(on: mutant))
            }
        }
    }

    private static func table(of caught: [Caught]) -> String {
        var lines = ["what is done\tstacks\tmutants\tcaught\tby"]
        for (index, mutation) in mutations.enumerated() {
            let own = caught.filter { $0.mutation == index }
            let names = stacks.map(\.name).filter { name in own.contains { $0.stack == name } }
            var rules: [String: Int] = [:]
            for rule in own.flatMap(\.rules) { rules[rule, default: 0] += 1 }
            let by = rules.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
            lines.append(
                [
                    mutation.name, names.joined(separator: ", "), "\(own.count)",
                    "\(own.count { !$0.rules.isEmpty })", by.joined(separator: ", "),
                ].joined(separator: "\t"))
        }
        let all = caught.count
        lines.append("all\t\t\(all)\t\(caught.count { !$0.rules.isEmpty })\t")
        return lines.joined(separator: "\n") + "\n"
    }
}
