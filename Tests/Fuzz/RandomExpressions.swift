/// Random text in Terraform's language, most of it sound.
struct RandomExpressions {
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    private static let noise = [
        "${", "%{", "}", "\"", "\\", "(", "]", "[*]", ".", "<<E\n", "\nE\n", "#", "/*", "for", "if", "=", "~", "\u{0}",
        "$", "$${", "\u{FEFF}", "\r", "é", "\u{301}", "😀", "-", "&",
    ]

    /// Text with expressions and directives in it.
    mutating func template(depth: Int) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...3, using: &generator) {
            switch Int.random(in: 0..<8, using: &generator) {
            case 0, 1:
                text += generator.one(of: ["text", " ", "$", "%", "$${x}", "%%{", "\n", "{", "\"q\"", "\\n", "\r", "é"])
            case 2 where depth > 0:
                text += "%{ if \(expression(depth - 1)) }\(template(depth: depth - 1))"
                if generator.isOne(in: 2) { text += "%{ else }\(template(depth: depth - 1))" }
                text += "%{ endif }"
            case 3 where depth > 0:
                let strip = generator.isOne(in: 3) ? "~" : ""
                text += "%{ for k, v in \(expression(depth - 1)) \(strip)}\(template(depth: depth - 1))%{ endfor }"
            default:
                let strip = generator.isOne(in: 6) ? "~" : ""
                text += "${\(strip)\(expression(depth))\(strip)}"
            }
        }
        return generator.isOne(in: 8) ? broken(text) : text
    }

    private mutating func broken(_ text: String) -> String {
        var parts = text.unicodeScalars.map { String($0) }
        let place = Int.random(in: 0...parts.count, using: &generator)
        if place < parts.count, generator.isOne(in: 2) { parts.remove(at: place) }
        parts.insert(generator.one(of: Self.noise), at: min(place, parts.count))
        return parts.joined()
    }

    private mutating func expression(_ depth: Int) -> String {
        if depth == 0 {
            return generator.one(of: [
                "aws_vpc.a.id", "var.a", "local.b", "each.key", "1", "2.5e3", "true", "null", "\"s\"",
                "aws_vpc.a[0].id",
                "aws_vpc.a[\"k\"]", "aws_vpc.a[*].id", "aws_vpc.a.*.id", "data.a.b.c", "[]", "{}", "self", "a.0.b",
                "module.m.o", "x", "path.module",
            ])
        }
        let one = expression(depth - 1)
        switch Int.random(in: 0..<14, using: &generator) {
        case 0:
            return
                "\(one) \(generator.one(of: ["+", "-", "*", "/", "%", "==", "!=", "<", ">=", "&&", "||"])) \(expression(depth - 1))"
        case 1: return "\(one) ? \(expression(depth - 1)) : \(one)"
        case 2: return "(\(one))"
        case 3: return "[\(one), \(expression(depth - 1))]"
        case 4: return "{ k = \(one), \"l\" = 1, (\(one)) = 2 }"
        case 5: return "length(\(one))"
        case 6: return "f(\(one), \(expression(depth - 1))...)"
        case 7: return "[for v in \(one) : v.x if v]"
        case 8: return "{ for k, v in \(one) : k => v... }"
        case 9: return "\"\(template(depth: depth - 1).filter { !"\n\"\\\r".contains($0) })\""
        case 10: return "<<-E\n  \(template(depth: depth - 1))\n  E\n"
        case 11: return "!\(one)"
        case 12: return "-\(one)"
        default: return one + generator.one(of: ["[0]", ".a", "[\"k\"]", "[*].b", "[each.key]", "[var.a].c"])
        }
    }
}
