import Terraform

extension Term {
    /// The term without the mark that Terraform reads it literally.
    var bare: Term { if case .verbatim(let term) = self { term } else { self } }

    /// The term in the one form in which equal values are equal: fields in order and without those that are null, whole
    /// numbers as such, texts joined.
    var plain: Term {
        switch self {
        case .verbatim(let term): term.plain
        case .list(let elements): .list(elements.map(\.plain))
        case .object(let fields):
            .sorted(fields.map { Field($0.key, $0.value.plain) }.filter { $0.value != .null })
        case .number(let number): Int(exactly: number).map(Term.integer) ?? self
        case .template(let segments): Self.joined(segments)
        case .bare(let reference): .reference(reference)
        default: self
        }
    }

    private static func joined(_ segments: [Segment]) -> Term {
        var joined: [Segment] = []
        for segment in segments {
            switch (joined.last, segment) {
            case (_, .text("")), (_, .value(.string(""))): break
            case (.text(let before)?, .text(let text)), (.text(let before)?, .value(.string(let text))):
                joined[joined.count - 1] = .text(before + text)
            case (_, .value(.string(let text))): joined.append(.text(text))
            default: joined.append(segment)
            }
        }
        if joined.isEmpty { return .string("") }
        if joined.count == 1, case .text(let text) = joined[0] { return .string(text) }
        return .template(joined)
    }

    /// A text, its references as `${…}`; nil for what is none.
    var text: String? {
        switch self {
        case .string(let text): text
        case .template(let segments):
            segments.map { segment in
                switch segment {
                case .text(let text): text
                case .value(.string(let text)): text
                case .value(let term): "${\(term.code)}"
                }
            }.joined()
        case .reference, .code, .bare: "${\(code)}"
        case .verbatim(let term): term.text
        default: nil
        }
    }

    /// The value of a number; nil for what is none.
    var double: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .number(let number): number
        case .verbatim(let term): term.double
        default: nil
        }
    }
}
