extension Function {
    /// Functions that convert, and those about what is sensitive or ephemeral.
    static let conversionFunctions: [Function] = [
        conversion("tostring", .string), conversion("tonumber", .number), conversion("tobool", .bool),
        conversion("tolist", .list(.dynamic)), conversion("toset", .set(.dynamic)), conversion("tomap", .map(.dynamic)),
        same("sensitive"), same("nonsensitive"),
        // What is ephemeral is not followed; a value that may be null instead is not known.
        Function(
            "ephemeralasnull", [.any("value", null: true, unknown: true, dynamic: true)],
            typing: { arguments throws(FunctionError) in arguments[0].type }),
        // What is sensitive is not followed either.
        Function("issensitive", [.any("value", null: true, unknown: true, dynamic: true)], .bool),
        Function("try", [], variadic: .any("expressions"), .dynamic),
        Function("can", [.any("expression")], .bool),
        Function("templatestring", [.string("template"), .any("vars")], .string),
    ]

    private static func conversion(_ name: String, _ target: ValueType) -> Function {
        Function(
            name, [.any("v", null: true, unknown: true, dynamic: true)], like: target,
            typing: { arguments throws(FunctionError) in
                guard arguments[0].type.isConvertible(to: target) else {
                    throw FunctionError(0, Mismatch.describe(arguments[0].type, target).reason)
                }
                return target
            },
            work: { arguments, _ throws(FunctionError) in try convert(arguments[0], to: target, argument: 0) })
    }

    private static func same(_ name: String) -> Function {
        Function(
            name, [.any("value", null: true, unknown: true, dynamic: true)],
            typing: { arguments throws(FunctionError) in arguments[0].type },
            work: { arguments, _ throws(FunctionError) in arguments[0] })
    }
}
