import Terraform
import Testing

@testable import Evaluation

@Suite(.enabled(if: RealTerraform.isInstalled, "needs terraform on the PATH"))
struct `The table of functions` {
    @Test func `is that of the real Terraform`() throws {
        let terraform = try RealTerraform()
        defer { terraform.remove() }
        let output = try terraform.run("metadata", "functions", "-json").output
        let signatures = try #require(try JSONDocument(output, file: "functions").root["function_signatures"])
        var names: [String] = []
        for member in signatures.members where !member.key.hasPrefix("core::") {
            names.append(member.key)
            let function = try #require(Function.named(member.key), "\(member.key)")
            #expect(Function.named("core::\(member.key)") != nil)
            let parameters = member.value["parameters"].map { Array($0.elements) } ?? []
            #expect(function.parameters.map(\.name) == parameters.map { $0["name"]?.string }, "\(member.key)")
            for (ours, real) in zip(function.parameters, parameters) { check(ours, real, member.key) }
            let variadic = member.value["variadic_parameter"]
            #expect((function.variadic == nil) == (variadic == nil), "\(member.key)")
            if let ours = function.variadic, let variadic { check(ours, variadic, member.key) }
            if let type = member.value["return_type"].map({ ValueType($0) }), type != .dynamic {
                #expect(function.resultType == type, "\(member.key)")
            }
        }
        #expect(Function.names == names.sorted())
    }

    private func check(_ ours: Function.Parameter, _ real: JSONValue, _ name: String) {
        #expect(ours.name == real["name"]?.string, "\(name)")
        #expect(ours.type == real["type"].map { ValueType($0) }, "\(name)")
        #expect(ours.allowsNull == (real["is_nullable"]?.bool ?? false), "\(name) \(ours.name)")
    }
}
