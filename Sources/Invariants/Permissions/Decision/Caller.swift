/// Who asks for permission, with the policies that go with the identity.
struct Caller: Sendable {
    enum Kind: Sendable {
        case role, user
        /// A service of AWS, which has no policies of its own.
        case service
    }

    let kind: Kind
    /// The address of the role or user, or the service's name.
    let name: String
    /// The texts that name the caller in a policy's principals.
    var names: [SymbolicText] = []
    /// The caller's ARN as far as it is known: `arn:aws:iam::${…account_id}:role/app`.
    var arn: SymbolicText?
    /// The ARN of a role's sessions, `arn:aws:sts::${…account_id}:assumed-role/app/` and a name; nil for a user.
    var session: SymbolicText?
    /// The account; nil where nothing is known of it.
    var account: SymbolicText.Part?
    /// Inline and attached policies, and those of a user's groups.
    var policies: [Policy] = []
    /// The permissions boundary; nil where there is none.
    var boundary: Policy?
    /// What is attached and not looked at: policies that AWS manages.
    var unused: [String] = []
    /// What a user gives to `aws:username`.
    var userName: SymbolicText?

    /// What is to be said of a policy that AWS manages.
    static func unusedText(_ policy: String) -> String {
        "the AWS managed policy \(policy) is attached and is not looked at"
    }

    /// A role, user or service without policies.
    init(_ kind: Kind, _ name: String) {
        self.kind = kind
        self.name = name
    }

    /// Whether a principal of a policy is this caller, or its whole account.
    func match(_ principal: Policy.Principal) -> Match {
        switch principal {
        case .anyone: return Match(caller: .yes)
        case .service(let text):
            return Match(caller: kind == .service ? Pattern(text).matches(Pattern(SymbolicText(name))) : .no)
        case .federated, .other: return Match(caller: .no)
        case .aws(let text):
            if kind == .service { return Match(caller: .no) }
            let account = isOwn(text)
            // The root's ARN is never that of a role or user, whatever its number is.
            if account == .yes || text.endsAsRoot { return Match(account: account) }
            if names.contains(text) { return Match(caller: .yes) }
            let named = forms.lazy.map { Pattern(text).matches(Pattern($0)) }.any
            return Match(caller: named == .no && text.hasUnknown ? .undecided : named, account: account)
        }
    }

    /// The caller's ARN, and that of a role's sessions, whose names nobody knows.
    private var forms: [SymbolicText] {
        guard let arn else { return [] }
        guard kind == .role, let session else { return [arn] }
        return [arn, session]
    }

    /// Whether a principal is the caller's account; another number is another account's where the document has its own.
    private func isOwn(_ principal: SymbolicText) -> Truth {
        let isAccount = principal.isAccount
        guard isAccount == .yes, case .text(let own)? = account, case .text(let number)? = principal.accountNumber
        else { return isAccount }
        return Truth(own == number)
    }

    /// As what a principal means a caller.
    struct Match {
        /// Whether the caller itself is meant.
        var caller = Truth.no
        /// Whether its account is.
        var account = Truth.no
    }
}

extension SymbolicText {
    /// What stands for an account's number in it; nil where it names none.
    fileprivate var accountNumber: Part? { accountParts?.first }

    /// Whether it names an account: twelve digits, the document's own account, or the ARN of the root of either.
    ///
    /// Undecided where a number or a whole text is one that only apply knows.
    var isAccount: Truth {
        if parts.count == 1, case .unknown = parts[0] { return .undecided }
        guard let parts = accountParts, parts.count == 1 else { return .no }
        if case .unknown = parts[0] { return .undecided }
        return Truth(parts[0].isAccountNumber)
    }

    /// Whether it ends as the ARN of an account's root does.
    fileprivate var endsAsRoot: Bool {
        if case .text(let last)? = parts.last { last.hasSuffix(":root") } else { false }
    }

    /// What stands for the account's number, without what surrounds it in the root's ARN.
    private var accountParts: [Part]? {
        if parts.count == 1, parts[0].isAccountNumber { return parts }
        guard case .text(var first)? = parts.first, first.hasPrefix("arn:"), case .text(let last)? = parts.last,
            last.hasSuffix(":root")
        else { return nil }
        // A partition may be a symbol, so that the number stands after the fourth colon of all texts.
        var rest = parts
        if let known, let number = known.split(separator: ":", omittingEmptySubsequences: false).dropFirst(4).first {
            return known.contains(":iam::") && known.split(separator: ":", omittingEmptySubsequences: false).count == 6
                ? [.text(String(number))] : nil
        }
        if parts.count > 1, case .text(let middle) = parts[parts.count - 1], middle == ":root" {
            rest.removeLast()
            guard let number = rest.popLast() else { return nil }
            if case .text(let before)? = rest.last { first = before }
            return first.hasSuffix(":iam::") ? [number] : nil
        }
        // `arn:${partition}:iam::123456789012:root`
        guard parts.count == 3, first == "arn:" else { return nil }
        let words = last.split(separator: ":", omittingEmptySubsequences: false)
        return words.count == 5 && words[1] == "iam" ? [.text(String(words[3]))] : nil
    }
}

extension SymbolicText.Part {
    /// Twelve digits, or the account of the document.
    fileprivate var isAccountNumber: Bool {
        switch self {
        case .text(let text): text.utf8.count == 12 && text.utf8.allSatisfy(NumberText.isDigit)
        case .symbol(let name): name.hasSuffix(".account_id") || name == "account"
        case .unknown: false
        }
    }
}
