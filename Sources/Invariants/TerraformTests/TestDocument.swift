import Terraform

/// The invariants of a document as `terraform test` runs them: a file of assertions about a plan, without credentials.
///
/// ```json
/// {
///   "mock_provider": {"aws": [{}]},
///   "variables": {"domain": "example.com"},
///   "run": {"invariants": {"command": "plan", "assert": [
///     {"condition": "${aws_kms_key.data.enable_key_rotation == true}", "error_message": "…"}
///   ]}}
/// }
/// ```
/// A mocked provider (Terraform 1.7 or later; Terraform, "Mocks") makes up what data sources read, so that nothing is asked
/// of AWS. Only what a plan knows is asserted: policies that name ARNs, for example, are not.
public struct TestDocument {
    /// The text at the start of each document by which it is known again.
    public static let mark = "Written by Formwork from the invariants of "
    /// How many assertions there are.
    public let count: Int
    /// The variables without a default for which no value could be thought of.
    public let openVariables: [String]
    /// The document.
    public let json: [UInt8]

    /// Writes the invariants of a document that Terraform can assert.
    ///
    /// - Parameters:
    ///   - model: The document.
    ///   - name: The document's name, which its first line has.
    public init(of model: Model, name: String) {
        var assertions: [(rule: String, assertion: Assertion)] = []
        for invariant in Invariant.all {
            for assertion in invariant.assertions(model) {
                let isSuppressed = assertion.block.suppressions.contains {
                    $0.scanner == Suppression.formwork && $0.rule == invariant.name
                }
                if !isSuppressed { assertions.append((invariant.name, assertion)) }
            }
        }
        let values = VariableValues(of: model.configuration)
        count = assertions.count
        openVariables = values.open
        var writer = JSONWriter()
        writer.object { writer in
            writer.text("//", Self.mark + name + ". 'synth check --emit-tests' writes it anew.")
            writer.key("mock_provider")
            MockedProviders(of: model.configuration).write(to: &writer)
            writer.key("run")
            writer.object { writer in
                writer.key("invariants")
                writer.object { writer in
                    writer.key("assert")
                    writer.array { writer in
                        for (rule, assertion) in assertions {
                            writer.element()
                            writer.object { writer in
                                writer.text("condition", "${\(assertion.condition)}")
                                writer.text("error_message", "[\(rule)] \(assertion.message)".withoutTemplates)
                            }
                        }
                    }
                    writer.text("command", "plan")
                }
            }
            if !values.known.isEmpty {
                writer.key("variables")
                writer.object { writer in
                    for (name, value) in values.known {
                        writer.key(name)
                        writer.write(value)
                    }
                }
            }
        }
        writer.endDocument()
        json = writer.bytes
    }
}

extension JSONWriter {
    /// A member whose value is text.
    mutating func text(_ key: String, _ text: String) {
        self.key(key)
        string(text)
    }

    /// A value that is known, in which no text is a template.
    mutating func write(_ value: Resolved) {
        switch value {
        case .bool(let flag): verbatim(String(flag))
        case .number: verbatim(value.string ?? "null")
        case .string(let text): string(text.withoutTemplates)
        case .list(let elements):
            array { writer in
                for element in elements {
                    writer.element()
                    writer.write(element)
                }
            }
        case .object(let members):
            object { writer in
                for member in members {
                    writer.key(member.key)
                    writer.write(member.value)
                }
            }
        case .null, .symbol, .text, .unknown: verbatim("null")
        }
    }
}

extension String {
    /// The text as Terraform reads it literally.
    fileprivate var withoutTemplates: String { replacing("${", with: "$${").replacing("%{", with: "%%{") }
}
