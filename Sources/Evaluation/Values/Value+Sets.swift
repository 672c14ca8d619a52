extension Value {
    /// A set of elements, which must be of the type: without doubles, in the order in which Terraform goes through them.
    ///
    /// Texts are in the order of their characters, numbers by size, `false` before `true`, `null` last; other types
    /// in an order of Terraform's own that never changes.
    public static func set(of type: ValueType, _ elements: [Value]) -> Value {
        switch type {
        case .string, .number, .bool: return .set(distinct(elements.sorted(by: isBefore)), of: type)
        default:
            let keyed = elements.map { (value: $0, key: SetKey.bytes(of: $0)) }
            return .set(distinct(keyed.sorted { precedes($0, $1) }.map(\.value)), of: type)
        }
    }

    private static func precedes(_ first: (value: Value, key: [UInt8]), _ second: (value: Value, key: [UInt8])) -> Bool
    {
        if first.value.isNull != second.value.isNull { return second.value.isNull }
        return first.key.lexicographicallyPrecedes(second.key)
    }

    /// The elements of sorted ones without those that are equal to the one before.
    private static func distinct(_ sorted: [Value]) -> [Value] {
        var result: [Value] = []
        result.reserveCapacity(sorted.count)
        for element in sorted {
            if element.isKnown || element.symbol == nil {
                if let last = result.last, last.equals(element) == true { continue }
            } else if result.contains(element) {
                continue
            }
            result.append(element)
        }
        return result
    }

    private static func isBefore(_ first: Value, _ second: Value) -> Bool {
        switch (first, second) {
        case (.string(let first), .string(let second)): first < second
        case (.number(let first), .number(let second)): first < second
        case (.bool(let first), .bool(let second)): !first && second
        case (.null, _): false
        case (_, .null): true
        case (.unknown(_, let first), .unknown(_, let second)): (first?.text ?? "") < (second?.text ?? "")
        case (.unknown, _): false
        default: !second.isKnown
        }
    }
}

/// The bytes by which Terraform orders the elements of a set that are neither texts, numbers nor bools.
enum SetKey {
    static func bytes(of value: Value) -> [UInt8] {
        var bytes: [UInt8] = []
        append(value, to: &bytes)
        return bytes
    }

    private static func append(_ value: Value, to bytes: inout [UInt8]) {
        switch value {
        case .unknown: bytes.append(UInt8(ascii: "?"))
        case .null: bytes.append(UInt8(ascii: "~"))
        case .bool(let flag): bytes.append(flag ? UInt8(ascii: "T") : UInt8(ascii: "F"))
        case .number(let number): bytes += number.general(digits: 10).utf8
        case .string(let text): bytes += Quoting.go(text).utf8
        case .list(let elements, _), .set(let elements, _):
            surround(&bytes, "[", "]") { bytes in for element in elements { item(element, &bytes) } }
        case .tuple(let elements):
            surround(&bytes, "<", ">") { bytes in for element in elements { item(element, &bytes) } }
        case .object(let entries):
            surround(&bytes, "<", ">") { bytes in for entry in entries { item(entry.value, &bytes) } }
        case .map(let entries, _):
            surround(&bytes, "{", "}") { bytes in
                for entry in entries {
                    bytes += Quoting.go(entry.key).utf8
                    bytes.append(UInt8(ascii: ":"))
                    item(entry.value, &bytes)
                }
            }
        }
    }

    private static func item(_ value: Value, _ bytes: inout [UInt8]) {
        append(value, to: &bytes)
        bytes.append(UInt8(ascii: ";"))
    }

    private static func surround(
        _ bytes: inout [UInt8], _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ fill: (inout [UInt8]) -> Void
    ) {
        bytes.append(UInt8(ascii: open))
        fill(&bytes)
        bytes.append(UInt8(ascii: close))
    }
}
