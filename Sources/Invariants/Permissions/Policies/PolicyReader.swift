import Terraform

/// Reads a policy's JSON, in which parts of strings may be known only at apply.
struct PolicyReader {
    private let source: Policy.Source
    private let marks: PolicyMarks
    private var hasVariables = false

    /// The policy of a text; one of unknown contents, with the reason, where the text is none that IAM takes.
    static func policy(_ text: SymbolicText, source: Policy.Source) -> Policy {
        Policy(contents(of: text, source: source), source: source)
    }

    private static func contents(of text: SymbolicText, source: Policy.Source) -> Policy.Contents {
        if text.parts.count == 1 {
            switch text.parts[0] {
            case .unknown(""): return .unknown("its text is known only at apply")
            case .unknown(let name), .symbol(let name): return .unknown("\(name) is known only at apply")
            case .text: break
            }
        }
        let marks = PolicyMarks(text)
        do throws(JSONError) {
            let document = try JSONDocument(Array(marks.text.utf8), file: source.name)
            var reader = PolicyReader(source: source, marks: marks)
            return .statements(try reader.statements(of: document.root))
        } catch {
            return .unknown("it is no policy: \(error.message)")
        }
    }

    private init(source: Policy.Source, marks: PolicyMarks) {
        self.source = source
        self.marks = marks
    }

    private mutating func statements(of root: JSONValue) throws(JSONError) -> [Policy.Statement] {
        guard root.kind == .object else { throw error("a policy is a JSON object", root) }
        hasVariables = root["Version"]?.isString("2012-10-17") ?? false
        guard let list = root["Statement"] else { throw error("it has no Statement", root) }
        var statements: [Policy.Statement] = []
        if list.kind == .array {
            for element in list.elements { statements.append(try statement(element, number: statements.count + 1)) }
        } else {
            statements.append(try statement(list, number: 1))
        }
        return statements
    }

    private func statement(_ json: JSONValue, number: Int) throws(JSONError) -> Policy.Statement {
        guard json.kind == .object else { throw error("a statement is a JSON object", json) }
        var conditions: [Policy.Condition] = []
        if let operators = json["Condition"] { conditions = try self.conditions(operators) }
        for member in json.members where !Self.elements.contains(member.key) {
            throw error("IAM knows no element \(member.key)", member.name)
        }
        guard let effect = json["Effect"]?.string.flatMap(Policy.Statement.Effect.init) else {
            throw error("Effect must be Allow or Deny", json["Effect"] ?? json)
        }
        guard let actions = try selection(json, "Action") else {
            throw error("a statement needs Action or NotAction", json)
        }
        return Policy.Statement(
            sid: json["Sid"]?.string, number: number, effect, principals: try principals(json), actions: actions,
            resources: try selection(json, "Resource"), conditions: conditions, hasVariables: hasVariables,
            source: source)
    }

    private func conditions(_ json: JSONValue) throws(JSONError) -> [Policy.Condition] {
        var conditions: [Policy.Condition] = []
        for member in json.members {
            guard member.value.kind == .object else {
                throw error("\(member.key) wants an object of keys", member.value)
            }
            for key in member.value.members {
                conditions.append(
                    Policy.Condition(
                        operation: member.key, key: marks.split(key.key).description, values: try texts(key.value),
                        hasVariables: hasVariables))
            }
        }
        return conditions
    }

    private static let elements: Set<String> = [
        "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
    ]

    private func selection(_ json: JSONValue, _ name: String) throws(JSONError) -> Policy.Statement.Selection<
        SymbolicText
    >? {
        if let value = json[name] { return .only(try texts(value)) }
        if let value = json["Not\(name)"] { return .allBut(try texts(value)) }
        return nil
    }

    private func principals(_ json: JSONValue) throws(JSONError) -> Policy.Statement.Selection<Policy.Principal>? {
        if let value = json["Principal"] { return .only(try principals(in: value)) }
        if let value = json["NotPrincipal"] { return .allBut(try principals(in: value)) }
        return nil
    }

    private func principals(in json: JSONValue) throws(JSONError) -> [Policy.Principal] {
        if json.isString("*") { return [.anyone] }
        if let text = json.string {
            let name = marks.split(text)
            guard name.hasUnknown else { throw error("a principal is \"*\" or an object", json) }
            return [.aws(name)]
        }
        var principals: [Policy.Principal] = []
        for member in json.members {
            for text in try texts(member.value) { principals.append(Policy.Principal(kind: member.key, text)) }
        }
        return principals
    }

    /// A text or a list of texts; numbers and booleans as IAM takes them in conditions.
    private func texts(_ json: JSONValue) throws(JSONError) -> [SymbolicText] {
        guard json.kind == .array else { return [try text(json)] }
        var texts: [SymbolicText] = []
        for element in json.elements { texts.append(try text(element)) }
        return texts
    }

    private func text(_ json: JSONValue) throws(JSONError) -> SymbolicText {
        if let text = json.string { return marks.split(text) }
        if let flag = json.bool { return SymbolicText(String(flag)) }
        if let number = json.numberText { return SymbolicText(number) }
        throw error("a text or a list of texts is wanted", json)
    }

    private func error(_ message: String, _ json: JSONValue) -> JSONError {
        JSONError(message, at: json.position)
    }
}

extension Policy {
    /// Reads a policy's JSON; where it is none that IAM takes, the policy is of unknown contents, with the reason.
    ///
    /// - Parameters:
    ///   - text: The JSON, in whose strings parts may be known only at apply.
    ///   - source: Where it stands.
    public init(reading text: SymbolicText, source: Source) {
        self = PolicyReader.policy(text, source: source)
    }
}

extension Policy.Principal {
    /// A principal by the key under which it stands in JSON.
    init(kind: String, _ text: SymbolicText) {
        switch kind {
        case "AWS" where text.known == "*", "*": self = .anyone
        case "AWS": self = .aws(text)
        case "Service": self = .service(text)
        case "Federated": self = .federated(text)
        default: self = .other(kind, text)
        }
    }
}

/// A text in which a letter of its own stands for each part that is not known, so that it can be read as JSON.
struct PolicyMarks {
    let text: String
    private let parts: [SymbolicText.Part]
    /// The first letter of Unicode's supplementary private use area A.
    private static let first: UInt32 = 0xF0000

    init(_ text: SymbolicText) {
        var result = ""
        var parts: [SymbolicText.Part] = []
        var isInString = false
        for part in text.parts {
            guard case .text(let known) = part else {
                let mark = Unicode.Scalar(Self.first + UInt32(parts.count % 0xFFFE)).map { String(Character($0)) } ?? ""
                // What `jsonencode` quotes stands without quotes.
                result += isInString ? mark : "\"\(mark)\""
                parts.append(part)
                continue
            }
            result += known
            var isEscaped = false
            for byte in known.utf8 {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = isInString
                } else if byte == UInt8(ascii: "\"") {
                    isInString.toggle()
                }
            }
        }
        self.text = result
        self.parts = parts
    }

    /// A string of the JSON with its parts in place of their letters.
    func split(_ text: String) -> SymbolicText {
        if parts.isEmpty { return SymbolicText(text) }
        var result = SymbolicText([SymbolicText.Part]())
        var known = ""
        for scalar in text.unicodeScalars {
            let index = Int(scalar.value) - Int(Self.first)
            if parts.indices.contains(index) {
                result.append(.text(known))
                result.append(parts[index])
                known = ""
            } else {
                known.unicodeScalars.append(scalar)
            }
        }
        result.append(.text(known))
        return result
    }
}
