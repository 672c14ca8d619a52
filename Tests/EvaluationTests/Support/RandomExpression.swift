@testable import Evaluation

/// Writes expressions at random: most of them make sense, some do not.
struct RandomExpression {
    private var generator: SeededGenerator
    /// Names that a `for` binds around the place.
    private var names: [String] = []

    /// References that may stand in place of literals, by their type.
    private let references: [(type: ValueType, text: String)]

    init(seed: UInt64, references: [(type: ValueType, text: String)] = []) {
        generator = SeededGenerator(seed: seed)
        self.references = references
    }

    mutating func next() -> String {
        names = []
        return expression(any(), depth: 3)
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &generator)]
    }

    private mutating func any() -> ValueType {
        pick([
            .string, .number, .bool, .list(.string), .list(.number), .map(.string), .tuple([.number, .string]),
            .object([]),
        ])
    }

    /// An expression that should have the type, or some other one now and then.
    private mutating func expression(_ type: ValueType, depth: Int) -> String {
        if chance(3) { return expression(any(), depth: depth) }
        if chance(2) { return "null" }
        if !names.isEmpty && chance(25) { return pick(names) }
        if !references.isEmpty && chance(depth == 0 ? 60 : 15) {
            let suiting = references.filter { $0.type == type }
            return pick(suiting.isEmpty || chance(10) ? references : suiting).text
        }
        if depth == 0 { return literal(type, depth: 0) }
        let deeper = depth - 1
        switch Int.random(in: 0..<14, using: &generator) {
        case 0: return "(\(expression(type, depth: deeper)))"
        case 1:
            return
                "\(expression(.bool, depth: deeper)) ? \(expression(type, depth: deeper)) : \(expression(type, depth: deeper))"
        case 2: return "[\(elements(type, deeper))][\(pick(["0", "0", "0", "1", "\"0\"", "length([])"]))]"
        case 3:
            return "{ a = \(expression(type, depth: deeper)), b = 1 }\(pick([".a", "[\"a\"]", ".a", "[\"a\"]", ".c"]))"
        case 4: return "try(\(expression(type, depth: deeper)), \(expression(type, depth: deeper)))"
        case 5: return call(type, deeper)
        case 6, 7, 8: return likely(type, deeper)
        case 9 where type.isPrimitive: return operation(type, deeper)
        case 10 where type.isSequence: return loop(type, deeper)
        default: return literal(type, depth: depth)
        }
    }

    private mutating func elements(_ type: ValueType, _ depth: Int) -> String {
        let count = Int.random(in: 0...3, using: &generator)
        return (0..<count).map { _ in expression(type, depth: depth) }.joined(separator: ", ")
    }

    private mutating func literal(_ type: ValueType, depth: Int) -> String {
        let deeper = max(0, depth - 1)
        switch type {
        case .bool: return pick(["true", "false"])
        case .number:
            return pick([
                "0", "1", "2", "3", "10", "-1", "0.5", "1.25", "3.14", "1e3", "255", "0.1", "-2.5", "100000000000",
            ])
        case .string:
            return pick([
                "\"\"", "\"a\"", "\"b\"", "\"hello world\"", "\"x-y-z\"", "\"12\"", "\"true\"", "\"1.50\"", "\"é\"",
                "\"10.0.0.0/16\"", "\"a,b,c\"", "\"A\\nB\"", "\"<&>\"", "\"$${x}\"",
                "\"v${\(expression(pick([.string, .number]), depth: deeper))}\"", "\"[a-z]+\"",
                "\"2024-02-29T12:00:00Z\"",
            ])
        case .list(let element): return "[\(elements(element, deeper))]"
        case .set(let element): return "toset([\(elements(element, deeper))])"
        case .map(let element):
            return
                "{ \(pick(["a", "b"])) = \(expression(element, depth: deeper)), c = \(expression(element, depth: deeper)) }"
        case .tuple(let types): return "[\(types.map { expression($0, depth: deeper) }.joined(separator: ", "))]"
        case .object:
            return "{ x = \(expression(any(), depth: deeper)), \"y z\" = \(expression(.string, depth: deeper)) }"
        case .dynamic: return expression(any(), depth: deeper)
        }
    }

    private mutating func operation(_ type: ValueType, _ depth: Int) -> String {
        switch type {
        case .number:
            return
                "\(expression(.number, depth: depth)) \(pick(["+", "-", "*", "/", "%"])) \(expression(.number, depth: depth))"
        case .bool:
            let type = pick([ValueType.number, .number, .bool, .string])
            let operators =
                type == .bool
                ? ["&&", "||", "=="] : type == .number ? ["<", "<=", ">", ">=", "==", "!="] : ["==", "!="]
            return "\(expression(type, depth: depth)) \(pick(operators)) \(expression(type, depth: depth))"
        default:
            return
                "\"%{ if \(expression(.bool, depth: depth)) }\(pick(["a", "b"]))%{ else }${\(expression(.string, depth: depth))}%{ endif }\""
        }
    }

    private mutating func loop(_ type: ValueType, _ depth: Int) -> String {
        let collection = expression(pick([.list(.string), .map(.string), .list(.number)]), depth: depth)
        names += ["k", "v"]
        defer { names.removeLast(2) }
        let value = expression(type.element ?? .string, depth: depth)
        let condition = chance(30) ? " if \(expression(.bool, depth: depth))" : ""
        return chance(70)
            ? "[for k, v in \(collection) : \(value)\(condition)]"
            : "values({ for k, v in \(collection) : \(pick(["k", "v", "\"${k}\""])) => \(value)\(pick(["", "..."]))\(condition) })"
    }

    /// Functions that say the same in every run.
    private static let functions = Function.names.compactMap(Function.named).filter { function in
        ![
            "timestamp", "plantimestamp", "uuid", "bcrypt", "abspath", "pathexpand", "templatefile", "templatestring",
            "try",
            "can", "issensitive", "sensitive", "nonsensitive", "log", "pow", "rsadecrypt", "base64gzip", "yamldecode",
            "yamlencode", "ephemeralasnull", "textencodebase64", "textdecodebase64",
        ].contains(function.name) && !function.name.hasPrefix("file")
    }

    private mutating func call(_ type: ValueType, _ depth: Int) -> String {
        let suiting = Self.functions.filter { $0.resultType == type || $0.resultType == .dynamic }
        let function = pick(chance(80) && !suiting.isEmpty ? suiting : Self.functions)
        var arguments = function.parameters.map { argument($0.type, depth) }
        if let variadic = function.variadic {
            let count = Int.random(in: 0...2, using: &generator)
            arguments += (0..<count).map { _ in argument(variadic.type, depth) }
        }
        if chance(2) { arguments.append("1") }
        return "\(function.name)(\(arguments.joined(separator: ", ")))"
    }

    private mutating func argument(_ type: ValueType, _ depth: Int) -> String {
        switch type {
        case .list(.dynamic), .set(.dynamic):
            return expression(.list(pick([.string, .number, .bool, .list(.string)])), depth: depth)
        case .dynamic:
            return expression(
                pick([.list(.string), .map(.number), .string, .number, .object([]), .tuple([.string, .bool])]),
                depth: depth)
        default: return expression(type, depth: depth)
        }
    }

    /// A call that is likely to be right: its letters stand for a text, number, bool, list of texts, list of numbers, map
    /// and anything.
    private mutating func likely(_ type: ValueType, _ depth: Int) -> String {
        let templates: [String]
        switch type {
        case .string:
            templates = [
                "upper(S)", "title(S)", "join(\"-\", L)", "format(\"%s-%v\", S, A)", "format(\"%05.1f|%-4d\", N, 3)",
                "replace(S, \"/[a-c]/\", \"<$0>\")", "replace(S, \"a\", S)", "substr(S, 0, 2)", "jsonencode(A)",
                "cidrsubnet(\"10.0.0.0/16\", 8, length(L))", "lookup(M, \"a\", S)", "element(concat(L, [\"z\"]), 7)",
                "coalesce(S, \"x\")", "trimspace(S)", "tostring(N)", "\"${S}/${N}\"", "base64encode(S)", "sha256(S)",
                "strrev(S)", "urlencode(S)", "jsonencode(toset(L))", "regexall(\".\", \"a${S}\")[0]", "one([S])",
                "try(tostring(A), S)", "formatdate(\"hh mm\", timeadd(\"2024-02-28T23:00:00Z\", \"${length(L)}h\"))",
                "keys(M)[0]", "values(M)[0]", "B ? S : S", "B ? S : N", "sort(concat(L, [S]))[0]", "md5(jsonencode(M))",
            ]
        case .number:
            templates = [
                "length(A == null ? [] : L)", "length(S)", "sum(concat(I, [N]))", "max(1, I...)", "min(N, N)", "abs(N)",
                "floor(N)", "ceil(N)", "N * 3", "N - N", "N / 3", "tonumber(\"1.5\")",
                "index(concat(L, [\"q\"]), \"q\")",
                "signum(floor(N))", "parseint(\"ff\", 16)", "N % 7", "length(setunion(L, L))", "length(M) + length(L)",
                "try(A + 1, N)", "length(flatten([L, [L]]))", "-N", "B ? N : N", "length(distinct(concat(L, I)))",
            ]
        case .bool:
            templates = [
                "contains(L, S)", "N < N", "S == S", "A == A", "L == L", "alltrue([B, B])",
                "anytrue([for v in L : v == S])",
                "can(regex(\"^a\", S))", "startswith(S, \"a\")", "!B", "B && B", "B || B", "tobool(\"true\")", "M == M",
                "can(tonumber(S))", "length(L) > length(I)", "toset(L) == toset(L)", "A != A",
                "jsonencode(A) == jsonencode(A)",
            ]
        case .list(.number):
            templates = ["range(3)", "[for v in L : length(v)]", "concat(I, [N])", "reverse(I)", "tolist([N, N])"]
        case .list:
            templates = [
                "split(\",\", S)", "concat(L, L)", "sort(L)", "distinct(L)", "keys(M)", "values(M)", "compact(L)",
                "flatten([L, [L, S]])", "[for v in L : upper(v)]", "[for k, v in M : \"${k}=${v}\" if v != \"\"]",
                "reverse(L)",
                "formatlist(\"%s!\", L)", "tolist(toset(L))", "slice(concat(L, [S, S]), 0, 2)",
                "setproduct(L, [S])[*][0]",
                "chunklist(L, 2)", "B ? L : []", "coalescelist(L, [\"d\"])", "[{ a = S }, { a = N }][*].a",
                "tolist([S, N])",
                "matchkeys([\"p\", \"q\"], [S, S], L)", "try(A.a, L)", "setsubtract(L, [S])", "setintersection(L, L)",
            ]
        case .map:
            templates = [
                "merge(M, M)", "zipmap([\"a\", \"b\"], [S, S])", "{ for v in distinct(L) : v => S }",
                "tomap({ a = S, b = S })",
                "{ for k, v in M : upper(k) => v }", "B ? M : { a = S }", "tomap(M)",
                "{ for v in L : \"k${length(v)}\" => v... }",
                "merge({ a = N }, M)", "transpose({ a = L })", "jsondecode(jsonencode(M))",
            ]
        default: return literal(type, depth: depth)
        }
        var result = ""
        for letter in pick(templates) {
            switch letter {
            case "S": result += expression(.string, depth: depth)
            case "N": result += expression(.number, depth: depth)
            case "B": result += expression(.bool, depth: depth)
            case "L": result += expression(.list(.string), depth: depth)
            case "I": result += expression(.list(.number), depth: depth)
            case "M": result += expression(.map(.string), depth: depth)
            case "A": result += expression(any(), depth: depth)
            default: result.append(letter)
            }
        }
        return result
    }
}
