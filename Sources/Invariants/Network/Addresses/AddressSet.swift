/// Addresses of one family, as ranges in order that neither meet nor overlap.
struct AddressSet: Hashable {
    struct Span: Hashable {
        var first: UInt128
        var last: UInt128
    }

    private(set) var spans: [Span] = []

    static let none = AddressSet()

    static func all(_ family: IPFamily) -> AddressSet {
        AddressSet(spans: [Span(first: 0, last: family.last)])
    }

    init() {}

    private init(spans: [Span]) {
        self.spans = spans
    }

    init(_ network: IPNetwork) {
        spans = [Span(first: network.first, last: network.last)]
    }

    /// The addresses of any number of networks, of the family alone.
    init(_ networks: [IPNetwork], _ family: IPFamily) {
        self.init(unionOf: networks.lazy.filter { $0.family == family }.map { AddressSet($0) })
    }

    /// The addresses of any number of sets.
    init(unionOf sets: some Sequence<AddressSet>) {
        let sorted = sets.flatMap(\.spans).sorted { $0.first < $1.first }
        for span in sorted {
            if let last = spans.last, last.last == UInt128.max || span.first <= last.last + 1 {
                if span.last > last.last { spans[spans.count - 1].last = span.last }
            } else {
                spans.append(span)
            }
        }
    }

    init(from first: UInt128, through last: UInt128) {
        if first <= last { spans = [Span(first: first, last: last)] }
    }

    var isEmpty: Bool { spans.isEmpty }

    func isAll(_ family: IPFamily) -> Bool {
        spans.count == 1 && spans[0].first == 0 && spans[0].last == family.last
    }

    /// How many addresses there are, near enough to compare.
    var count: Double {
        var count = 0.0
        for span in spans { count += Double(span.last - span.first) + 1 }
        return count
    }

    mutating func formUnion(_ other: AddressSet) {
        if other.spans.isEmpty { return }
        if spans.isEmpty {
            spans = other.spans
            return
        }
        var merged: [Span] = []
        var left = 0
        var right = 0
        while left < spans.count || right < other.spans.count {
            let next: Span
            if right == other.spans.count || left < spans.count && spans[left].first <= other.spans[right].first {
                next = spans[left]
                left += 1
            } else {
                next = other.spans[right]
                right += 1
            }
            if let last = merged.last, last.last == UInt128.max || next.first <= last.last + 1 {
                if next.last > last.last { merged[merged.count - 1].last = next.last }
            } else {
                merged.append(next)
            }
        }
        spans = merged
    }

    func union(_ other: AddressSet) -> AddressSet {
        var result = self
        result.formUnion(other)
        return result
    }

    func intersection(_ other: AddressSet) -> AddressSet {
        var result: [Span] = []
        var left = 0
        var right = 0
        while left < spans.count, right < other.spans.count {
            let first = max(spans[left].first, other.spans[right].first)
            let last = min(spans[left].last, other.spans[right].last)
            if first <= last { result.append(Span(first: first, last: last)) }
            if spans[left].last < other.spans[right].last { left += 1 } else { right += 1 }
        }
        return AddressSet(spans: result)
    }

    func subtracting(_ other: AddressSet) -> AddressSet {
        if other.spans.isEmpty || spans.isEmpty { return self }
        var result: [Span] = []
        for span in spans {
            var first = span.first
            var isUsedUp = false
            for hole in other.spans where hole.last >= span.first && hole.first <= span.last {
                if hole.first > first { result.append(Span(first: first, last: hole.first - 1)) }
                if hole.last >= span.last {
                    isUsedUp = true
                    break
                }
                first = hole.last + 1
            }
            if !isUsedUp { result.append(Span(first: first, last: span.last)) }
        }
        return AddressSet(spans: result)
    }

    func isSubset(of other: AddressSet) -> Bool { self == other || subtracting(other).isEmpty }

    func isDisjoint(with other: AddressSet) -> Bool { intersection(other).isEmpty }
}
