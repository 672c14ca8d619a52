/// IAM as its documents describe it, for requests of which everything is known: written for the tests, without a look at
/// the implementation, and with no thought of speed.
struct PlainStatement {
    var isAllow = true
    /// `*`, the caller's ARN, `account`, or something else; empty for policies of identities.
    var principal = ""
    var actions: [String] = ["*"]
    var isNotAction = false
    var resources: [String] = ["*"]
    var isNotResource = false
    var conditions: [PlainCondition] = []

    var json: String {
        var text = "{\"Effect\":\"\(isAllow ? "Allow" : "Deny")\""
        switch principal {
        case "": break
        case "*": text += ",\"Principal\":\"*\""
        case "account": text += ",\"Principal\":{\"AWS\":\"arn:aws:iam::111122223333:root\"}"
        default: text += ",\"Principal\":{\"AWS\":\"\(principal)\"}"
        }
        text += ",\"\(isNotAction ? "Not" : "")Action\":\(quoted(actions))"
        text += ",\"\(isNotResource ? "Not" : "")Resource\":\(quoted(resources))"
        if !conditions.isEmpty {
            let operators = conditions.map { "\"\($0.operation)\":{\"\($0.key)\":\(quoted($0.values))}" }
            text += ",\"Condition\":{\(operators.joined(separator: ","))}"
        }
        return text + "}"
    }

    func applies(_ action: String, _ resource: String, _ context: [String: [String]]) -> Bool {
        let isAction = actions.contains { globMatches($0.lowercased(), action.lowercased()) } != isNotAction
        let isResource = resources.contains { globMatches($0, resource) } != isNotResource
        return isAction && isResource && conditions.allSatisfy { $0.holds(context) }
    }
}

struct PlainCondition {
    /// Any operator on text, with its prefixes and suffixes.
    var operation: String
    var key: String
    var values: [String]

    func holds(_ context: [String: [String]]) -> Bool {
        var name = operation
        let isForAll = name.hasPrefix("ForAllValues:")
        let isForAny = name.hasPrefix("ForAnyValue:")
        if isForAll || isForAny { name = String(name.split(separator: ":")[1]) }
        if name == "Null" { return values.contains(String(context[key] == nil)) }
        let ifExists = name.hasSuffix("IfExists")
        if ifExists { name = String(name.dropLast(8)) }
        let isNegated = name.contains("Not")
        name = name.split(separator: "N").first == "String" && isNegated ? name.replacing("Not", with: "") : name
        guard let present = context[key] else {
            if ifExists || isForAll { return true }
            return isForAny ? false : isNegated
        }
        func matches(_ value: String) -> Bool {
            values.contains { wanted in
                switch name {
                case "StringEquals": value == wanted
                case "StringEqualsIgnoreCase": value.lowercased() == wanted.lowercased()
                case "StringLike": globMatches(wanted, value)
                case "Bool": value == wanted
                default: false
                }
            }
        }
        if isForAll { return present.allSatisfy { matches($0) != isNegated } }
        if isForAny { return present.contains { matches($0) != isNegated } }
        return present.contains(where: matches) != isNegated
    }
}

/// Whether a text matches a pattern with `*` and `?`, by trying everything.
func globMatches(_ pattern: some StringProtocol, _ text: some StringProtocol) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    if first == "*" {
        return globMatches(pattern.dropFirst(), text) || !text.isEmpty && globMatches(pattern, text.dropFirst())
    }
    guard let letter = text.first, first == "?" || first == letter else { return false }
    return globMatches(pattern.dropFirst(), text.dropFirst())
}

private func quoted(_ texts: [String]) -> String {
    "[" + texts.map { "\"\($0)\"" }.joined(separator: ",") + "]"
}

func policyJSON(_ statements: [PlainStatement]) -> String {
    "{\"Version\":\"2012-10-17\",\"Statement\":[\(statements.map(\.json).joined(separator: ","))]}"
}
