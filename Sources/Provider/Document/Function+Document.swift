import Evaluation
import Terraform

extension Function {
    /// Reads the functions of a provider, by name; none where it has none.
    static func functions(in document: JSONValue?) -> [String: Function] {
        var functions: [String: Function] = [:]
        for (name, function) in document?.elementsByKey ?? [] {
            functions[name] = Function(
                ofProvider: name, (function["parameters"]?.elements).map { $0.map(Parameter.init) } ?? [],
                variadic: function["variadic_parameter"].map(Parameter.init),
                AttributeType(function["return_type"]).valueType)
        }
        return functions
    }
}

extension Function.Parameter {
    /// Reads a parameter.
    fileprivate init(_ document: JSONValue) {
        self.init(
            ofProvider: document["name"]?.string ?? "", AttributeType(document["type"]).valueType,
            allowsNull: document.isTrue("is_nullable"))
    }
}
