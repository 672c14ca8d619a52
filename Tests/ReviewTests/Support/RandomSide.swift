import Terraform

/// Configurations of any contents, the same for the same seed.
struct RandomSide {
    private var generator: Numbers

    /// SplitMix64.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    init(seed: Int) {
        generator = Numbers(state: UInt64(seed))
    }

    private static let types = [
        "aws_vpc", "aws_s3_bucket", "aws_security_group", "aws_sqs_queue", "aws_lb", "null_resource", "other_thing",
    ]

    mutating func configuration() -> Configuration {
        var blocks: [Block] = []
        for number in 0..<Int.random(in: 1...8, using: &generator) {
            let type = Self.types.randomElement(using: &generator) ?? "aws_vpc"
            blocks.append(
                Block(address: Address(.resource, type: type, "r\(number)"), body: body(depth: 2), position: nil))
        }
        return Configuration(stack: "random", blocks: blocks)
    }

    private mutating func body(depth: Int) -> Body {
        var body = Body()
        for number in 0..<Int.random(in: 1...4, using: &generator) {
            if depth > 0, Int.random(in: 0..<4, using: &generator) == 0 {
                let count = Int.random(in: 1...3, using: &generator)
                var bodies: [Body] = []
                for _ in 0..<count { bodies.append(self.body(depth: depth - 1)) }
                body[content: "block\(number)"] = .blocks(bodies)
            } else {
                body["argument\(number)"] = term(depth: depth)
            }
        }
        return body
    }

    private mutating func term(depth: Int) -> Term {
        switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &generator) {
        case 0: return .bool(Bool.random(using: &generator))
        case 1: return .integer(Int.random(in: -9...99, using: &generator))
        case 2: return .string("text \(Int.random(in: 0..<50, using: &generator))")
        case 3: return .code("var.v\(Int.random(in: 0..<9, using: &generator)) ? 1 : 2")
        case 4:
            return .template([
                .text("a-"), .value(.reference(Reference(Address(.resource, type: "aws_vpc", "r0"), ".id"))),
            ])
        case 5: return .list(terms(depth: depth))
        case 6: return .string(#"{"a": [1, {"b": "\#(Int.random(in: 0..<9, using: &generator))"}], "c": true}"#)
        default: return .sorted(terms(depth: depth).enumerated().map { Term.Field("key\($0)", $1) })
        }
    }

    private mutating func terms(depth: Int) -> [Term] {
        var terms: [Term] = []
        for _ in 0..<Int.random(in: 1...3, using: &generator) { terms.append(term(depth: depth - 1)) }
        return terms
    }

    mutating func shuffled(_ configuration: Configuration) -> Configuration {
        Configuration(stack: configuration.stack, blocks: configuration.blocks.shuffled(using: &generator))
    }
}

/// A value that nothing is made of, changed, with the path to it.
struct Mutation {
    let address: String
    let path: String
    let configuration: Configuration

    /// A configuration for each of its leaves, with that leaf changed.
    static func all(of configuration: Configuration) -> [Mutation] {
        configuration.blocks.indices.flatMap { index -> [Mutation] in
            let block = configuration.blocks[index]
            return changed(block.body).map { path, body in
                var blocks = configuration.blocks
                blocks[index] = Block(address: block.address, body: body, position: nil)
                return Mutation(
                    address: block.address.text, path: path,
                    configuration: Configuration(stack: "random", blocks: blocks))
            }
        }
    }

    private static func changed(_ body: Body) -> [(path: String, body: Body)] {
        body.items.flatMap { item -> [(path: String, body: Body)] in
            func with(_ content: Body.Content) -> Body {
                var copy = body
                copy[content: item.name] = content
                return copy
            }
            switch item.content {
            case .argument(let term): return changed(term).map { (item.name + $0, with(.argument($1))) }
            case .blocks(let bodies, _):
                return bodies.indices.flatMap { index in
                    changed(bodies[index]).map { path, body in
                        var copy = bodies
                        copy[index] = body
                        return ("\(item.name)[\(index)].\(path)", with(.blocks(copy)))
                    }
                }
            case .block, .labelled: return []
            }
        }
    }

    private static func changed(_ term: Term) -> [(path: String, term: Term)] {
        switch term {
        case .bool(let flag): return [("", .bool(!flag))]
        case .integer(let number): return [("", .integer(number + 1000))]
        case .string(let text) where text.hasPrefix("{"):
            return [(".c", .string(text.replacing("true", with: "false")))]
        case .string(let text): return [("", .string(text + "!"))]
        case .code(let code): return [("", .code(code + " + 1"))]
        case .template(let parts): return [("", .template(parts + [.text("!")]))]
        case .list(let elements):
            return elements.indices.flatMap { index in
                changed(elements[index]).map { path, element in
                    var copy = elements
                    copy[index] = element
                    return ("[\(index)]\(path)", .list(copy))
                }
            }
        case .object(let fields):
            return fields.indices.flatMap { index in
                changed(fields[index].value).map { path, value in
                    var copy = fields
                    copy[index] = Term.Field(fields[index].key, value)
                    return (".\(fields[index].key)\(path)", .object(copy))
                }
            }
        default: return []
        }
    }
}
