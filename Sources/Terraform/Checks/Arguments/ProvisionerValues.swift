/// Literals of a type that a provisioner or its connection does not take (Terraform, "Provisioners", "Connection settings").
struct ProvisionerValues: Rule {
    let descriptions = [
        RuleDescription("wrong-type", "A provisioner or connection has a value of another type than Terraform takes.")
    ]

    private enum Wanted: String {
        case text = "a text"
        case number = "a number"
        case flag = "true or false"
        case texts = "a list of texts"
        case map = "an object of texts"

        /// Whether a literal has the type, or becomes one of it.
        func takes(_ term: Term) -> Bool {
            switch (term.literal, self) {
            case (.null, _), (.reference, _), (.code, _), (.invalid, _), (.bare, _), (.verbatim, _): true
            case (.list(let elements), .texts): elements.allSatisfy { Wanted.text.takes($0) }
            case (.object(let fields), .map): fields.allSatisfy { Wanted.text.takes($0.value) }
            case (.list, _), (.object, _), (_, .texts), (_, .map): false
            case (_, .text): true
            // A template may come to anything.
            case (.template, _), (.integer, .number), (.number, .number), (.bool, .flag): true
            case (.string(let text), .number): Double(text) != nil
            case (.string(let text), .flag): ["true", "false", "1", "0"].contains(text)
            default: false
            }
        }
    }

    /// The arguments that take something other than a text.
    private static let provisioners: [String: Wanted] = [
        "environment": .map, "interpreter": .texts, "inline": .texts, "scripts": .texts, "quiet": .flag,
    ]
    private static let connections: [String: Wanted] = [
        "port": .number, "bastion_port": .number, "proxy_port": .number, "agent": .flag, "https": .flag,
        "insecure": .flag, "use_ntlm": .flag,
    ]
    /// Arguments that are judged elsewhere.
    private static let others: Set<String> = ["command", "when", "on_failure"]

    func findings(in survey: Survey) -> [Finding] {
        survey.formed { block, part in
            let isConnection = part.path == "connection" || part.path.hasSuffix(".connection")
            guard isConnection || part.path.hasPrefix("provisioner") else { return [] }
            let types = isConnection ? Self.connections : Self.provisioners
            return part.form.arguments.compactMap { argument in
                guard !Self.others.contains(argument.name), let term = part.body[argument.name] else { return nil }
                let wanted = types[argument.name] ?? .text
                guard !wanted.takes(term), let given = term.kindName else { return nil }
                let path = part.path(of: argument.name)
                return block.finding(
                    rule: "wrong-type",
                    "\(path) of \(block.address.text) is \(given), where \(wanted.rawValue) is required",
                    at: path)
            }
        }
    }
}
