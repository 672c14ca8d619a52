import Terraform

extension Function {
    /// The function of a name, also with `core::` in front; nil where Terraform 1.11 has none of that name.
    ///
    /// `try`, `can` and `templatestring` are in the table for their parameters; the evaluator itself calls them.
    public static func named(_ name: String) -> Function? {
        if let function = all[name] { return function }
        guard name.utf8.starts(with: "core::".utf8) else { return nil }
        return all[String(name.utf8.dropFirst(6)) ?? ""]
    }

    /// The names of all functions in order, without `core::`.
    public static let names: [String] = all.keys.sorted()

    private static let all: [String: Function] = {
        let functions =
            textFunctions + patternFunctions + formatFunctions + numberFunctions + listFunctions + mapFunctions
            + selectionFunctions + setFunctions + conversionFunctions + encodingFunctions + documentFunctions
            + hashFunctions + fileFunctions + timeFunctions + networkFunctions
        return Dictionary(functions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }()

    /// The nearest function to a name that there is none of.
    static func nearest(to name: String) -> String? {
        Spelling.nearest(to: name, among: names)
    }
}
