extension Policy.Statement {
    /// Whether it allows something to whoever asks.
    var isForEverybody: Bool {
        guard effect == .allow else { return false }
        guard case .only(let principals)? = principals else { return principals != nil }
        return principals.contains { $0 == .anyone || $0 == .aws("*") }
    }

    /// Whether a condition limits who is meant (Amazon S3 User Guide, "The meaning of public").
    ///
    /// Who assumes a role is told by the caller alone: no service stands between them.
    func tellsCallersApart(isTrust: Bool) -> Bool {
        conditions.contains { condition in
            let key = condition.keyName
            if Self.switches.contains(key) { return condition.values.allSatisfy { $0.known?.lowercased() == "true" } }
            guard condition.isLimit, Self.callers.contains(key) || !isTrust && Self.sources.contains(key) else {
                return false
            }
            return condition.values.allSatisfy { key.hasSuffix("sourceip") ? $0.isLimitedNetwork : $0.isFixed }
        }
    }

    /// Keys that say who calls.
    private static let callers: Set<String> = [
        "aws:principalaccount", "aws:principalarn", "aws:principalorgid", "aws:principalorgpaths",
        "aws:principalservicename", "aws:principalservicenameslist", "aws:userid", "kms:calleraccount",
        "sts:externalid",
    ]

    /// Keys that say where a call comes from.
    private static let sources: Set<String> = [
        "aws:sourceaccount", "aws:sourcearn", "aws:sourceip", "aws:sourceorgid", "aws:sourceorgpaths",
        "aws:sourceowner", "aws:sourcevpc", "aws:sourcevpce", "aws:vpcsourceip", "s3:dataaccesspointaccount",
        "s3:dataaccesspointarn",
    ]

    /// Keys that limit callers by being true.
    private static let switches: Set<String> = [
        "aws:principalisawsservice", "elasticfilesystem:accessedviamounttarget",
    ]
}

extension Policy.Condition {
    /// Whether a request must have the key with one of the values.
    var isLimit: Bool { comparison != nil && comparison != .null && !isNegated && !ifExists && quantifier != .all }
}

extension SymbolicText {
    /// What stands before the first wildcard; all of a text without one.
    var start: SymbolicText {
        var start = SymbolicText([Part]())
        for part in parts {
            guard case .text(let text) = part, let end = text.firstIndex(where: { $0 == "*" || $0 == "?" }) else {
                start.append(part)
                continue
            }
            start.append(.text(String(text[..<end])))
            break
        }
        return start
    }

    /// Whether a value is about somebody: it has no wildcard, or none that stands for an account.
    var isFixed: Bool {
        let start = start
        if start == self { return !parts.isEmpty }
        guard case .text(let text)? = parts.first, text.hasPrefix("arn:") else {
            // `o-*` is every organization, `AROA*` every role.
            return start.known.map { $0.utf8.count > 4 } ?? true
        }
        // An ARN without an account, of a bucket, must begin with a name.
        let known = parts.map { if case .text(let text) = $0 { text } else { "known" } }.joined()
        let fields = known.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard fields.count == 6 else { return false }
        let who = fields[4].isEmpty ? fields[5].prefix(1) : fields[4]
        return !who.isEmpty && !who.contains("*") && !who.contains("?")
    }

    /// Whether a network is narrower than any that is the internet's; one that only apply knows may be.
    fileprivate var isLimitedNetwork: Bool {
        guard let known else { return true }
        return !Invariant.isEverybody(known) && IPNetwork(known) != nil
    }
}
