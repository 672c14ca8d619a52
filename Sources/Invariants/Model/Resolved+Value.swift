import Evaluation

extension Resolved {
    /// The value as module Evaluation has it; nil where a part of it is not known.
    var value: Value? {
        switch self {
        case .null: return .null(.dynamic)
        case .bool(let flag): return .bool(flag)
        case .number(let number): return Number(number).map(Value.number)
        case .string(let text): return .string(text)
        case .symbol, .text, .unknown: return nil
        case .list(let elements):
            var values: [Value] = []
            for element in elements {
                guard let value = element.value else { return nil }
                values.append(value)
            }
            return .tuple(values)
        case .object(let members):
            var entries: [Value.Entry] = []
            for member in members {
                guard let value = member.value.value else { return nil }
                entries.append(Value.Entry(member.key, value))
            }
            return .object(of: entries)
        }
    }

    /// What module Evaluation computed.
    init(_ value: Value) {
        switch value {
        case .null: self = .null
        case .unknown: self = .unknown
        case .bool(let flag): self = .bool(flag)
        case .number(let number): self = .number(number.double)
        case .string(let text): self = .string(text)
        case .list(let elements, _), .set(let elements, _), .tuple(let elements):
            self = .list(elements.map { Resolved($0) })
        case .map(let entries, _), .object(let entries):
            self = .object(entries.map { Member($0.key, Resolved($0.value)) })
        }
    }
}
