import Evaluation

extension Function {
    /// The functions of the AWS provider 6.25.0, which its embedded schema does not hold (AWS provider, "Functions").
    static let ofAWS: [String: Function] = {
        let functions = [
            of("arn_build", ["partition", "service", "region", "account_id", "resource"], .string),
            of(
                "arn_parse", ["arn"],
                .object(
                    of: ["account_id", "partition", "region", "resource", "service"].map {
                        ValueType.Attribute($0, .string)
                    })),
            of("trim_iam_role_path", ["arn"], .string),
        ]
        return Dictionary(functions.map { ($0.name, $0) }) { first, _ in first }
    }()

    private static func of(_ name: String, _ parameters: [String], _ type: ValueType) -> Function {
        Function(
            ofProvider: name, parameters.map { Parameter(ofProvider: $0, .string, allowsNull: false) }, variadic: nil,
            type)
    }
}
