import Evaluation
import Terraform

extension Evaluator {
    /// What is wrong with the type of a variable, or with its default by that type.
    func variableFindings(_ block: Block) -> [Finding] {
        let body = block.body
        var constraint = TypeConstraint.any
        switch body["type"]?.unwrapped {
        case nil, .invalid: break
        case .string(let text), .code(let text):
            do throws(SyntaxError) {
                constraint = try TypeConstraint(parsing: text)
            } catch {
                return [
                    block.finding(
                        rule: "variable-type", "type of \(block.address.text) is none: \(error.message)", at: "type")
                ]
            }
        default:
            return [
                block.finding(
                    rule: "variable-type",
                    "type of \(block.address.text) is none: it is a text such as \"string\" or \"list(string)\"",
                    at: "type")
            ]
        }
        guard let term = body["default"] else { return [] }
        var problems: [Problem] = []
        let value = moduleScope.value(of: term, problems: &problems)
        guard problems.isEmpty else { return [] }
        do throws(ConversionError) {
            _ = try constraint.value(of: value)
            return []
        } catch {
            return [
                block.finding(
                    rule: "default-value",
                    "default of \(block.address.text) is not of its type \(constraint.type.constraint): \(error.message)",
                    at: "default")
            ]
        }
    }
}

extension Term {
    /// The term itself where Terraform reads it as it stands.
    fileprivate var unwrapped: Term {
        if case .verbatim(let term) = self { term.unwrapped } else { self }
    }
}
