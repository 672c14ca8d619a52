import Terraform

/// Makes documents: parts of golden ones with changes in their structure, random ones, and any of them with broken bytes.
struct DocumentSource {
    private let documents: [JSONDocument]
    private var generator: SeededGenerator
    private var values: RandomValues

    init(_ documents: [JSONDocument], seed: UInt64) {
        self.documents = documents
        generator = SeededGenerator(seed: seed)
        values = RandomValues(seed: seed &+ 1)
    }

    /// The next document.
    mutating func next() -> [UInt8] {
        var writer = JSONWriter()
        if documents.isEmpty || generator.isOne(in: 3) {
            values.document(&writer)
        } else {
            let root = generator.one(of: documents).root
            // Small documents find more in the same time; now and then a whole one.
            let share = generator.one(of: [0.005, 0.01, 0.03, 0.1])
            copy(root, depth: 0, share: share, changes: generator.isOne(in: 3) ? 0 : 40, &writer)
        }
        var bytes = writer.bytes
        if generator.isOne(in: 3) { breakBytes(&bytes) }
        return bytes
    }

    // MARK: Structure

    /// Writes a value with changes, one in so many places; of the blocks a share.
    private mutating func copy(_ value: JSONValue, depth: Int, share: Double, changes: Int, _ writer: inout JSONWriter)
    {
        if changes > 0, generator.isOne(in: changes) {
            if generator.isOne(in: 2) || depth > 20 {
                values.value(depth: 2, &writer)
            } else {
                // An array in the place of its only element.
                writer.array { writer in
                    for _ in 0..<Int.random(in: 0...2, using: &generator) {
                        writer.element()
                        copy(value, depth: depth + 1, share: share, changes: changes, &writer)
                    }
                }
            }
            return
        }
        switch value.kind {
        case .null: writer.verbatim("null")
        case .bool: writer.verbatim(value.bool == true ? "true" : "false")
        case .number: writer.verbatim(value.numberText ?? "0")
        case .string: writer.string(text(value.string ?? "", changes: changes))
        case .array:
            writer.array { writer in
                for element in value.elements {
                    writer.element()
                    copy(element, depth: depth + 1, share: share, changes: changes, &writer)
                }
            }
        case .object:
            writer.object { writer in
                // Of the resources, outputs and so on only some; a type or section without any would be a mistake.
                let isSection = depth == 1 && value.members.allSatisfy { $0.value.kind == .object }
                for (index, member) in value.members.enumerated() {
                    if isSection, index > 0, Double.random(in: 0..<1, using: &generator) > share { continue }
                    let copies = changes > 0 && generator.isOne(in: changes) ? generator.one(of: [0, 2]) : 1
                    for _ in 0..<copies {
                        let isRenamed = changes > 0 && generator.isOne(in: changes)
                        writer.key(isRenamed ? values.key() : member.key)
                        copy(member.value, depth: depth + 1, share: share, changes: changes, &writer)
                    }
                }
            }
        }
    }

    /// A text with an expression put in, or with some of it taken out.
    private mutating func text(_ text: String, changes: Int) -> String {
        guard changes > 0, generator.isOne(in: changes / 2) else { return text }
        var scalars = Array(text.unicodeScalars)
        let place = Int.random(in: 0...scalars.count, using: &generator)
        if generator.isOne(in: 2), place < scalars.count {
            scalars.removeSubrange(place..<min(scalars.count, place + 3))
        } else {
            scalars.insert(contentsOf: Array(values.template().unicodeScalars), at: place)
        }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }

    // MARK: Bytes

    private static let pieces: [[UInt8]] =
        [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\"//\":", "null", "1e999", "-", "\\u0000", "\\ud800",
            "\\ud83d\\ude00",
            "${", "%{", "}", "\n", "\t", " ",
        ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0xE2, 0x82, 0xAC]]

    private mutating func breakBytes(_ bytes: inout [UInt8]) {
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let place = Int.random(in: 0...bytes.count, using: &generator)
            let end = min(bytes.count, place + Int.random(in: 0...8, using: &generator))
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: bytes.insert(contentsOf: generator.one(of: Self.pieces), at: place)
            case 1: bytes.removeSubrange(place..<end)
            case 2: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator) }
            case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 4: bytes.removeSubrange(place...)
            default:
                let count = generator.one(of: [2, 50, 2_000])
                bytes.insert(
                    contentsOf: [UInt8](repeating: generator.one(of: [0x5B, 0x7B, 0x24, 0x22, 0x28]), count: count),
                    at: place)
            }
        }
    }
}
