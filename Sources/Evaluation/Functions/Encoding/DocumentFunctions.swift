extension Function {
    /// JSON, CSV and YAML.
    static let documentFunctions: [Function] = [
        Function("jsonencode", [.any("val", null: true, unknown: true, dynamic: true)], .string) { arguments, type in
            guard arguments[0].isWhollyKnown else { return .unknown(type) }
            return .string(JSONEncoding.text(of: arguments[0]))
        },
        Function(
            "jsondecode", [.string("str")],
            typing: { _ throws(FunctionError) in .dynamic },
            work: { arguments, type throws(FunctionError) in
                try JSONDecoding.value(of: text(arguments[0])) ?? .unknown(type)
            }),
        Function(
            "csvdecode", [.string("str")],
            typing: { _ throws(FunctionError) in .dynamic },
            work: { arguments, type throws(FunctionError) in try CSVDecoding.value(of: text(arguments[0])) }),
        Function("yamlencode", [.any("value", null: true, dynamic: true)], .string),
        Function("yamldecode", [.string("src")], .dynamic),
    ]
}
