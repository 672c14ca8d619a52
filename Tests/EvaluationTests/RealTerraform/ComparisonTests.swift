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
        let known = ours.count { $0 != .unknown }
        print("\(expressions.count) expressions, \(known) decided by us")
        if ProcessInfo.processInfo.environment["SHOW_UNKNOWN"] != nil {
            for (expression, verdict) in zip(expressions, ours) where verdict == .unknown {
                print("unknown: \(expression)")
            }
        }
    }
}
