extension Schema {
    /// The resource type whose name is most like this one, with or without `aws_`; nil when none is near.
    public func nearestResource(to name: String) -> String? { nearest(to: name, among: resourceNames) }

    /// The data source whose name is most like this one, with or without `aws_`; nil when none is near.
    public func nearestDataSource(to name: String) -> String? { nearest(to: name, among: dataSourceNames) }

    private func nearest(to name: String, among names: [String]) -> String? {
        let isPrefixed = name.isEmpty || name.hasPrefix("aws")
        return nearestName(to: isPrefixed ? name : "aws_" + name, among: names)
    }
}

/// The candidate with the fewest edits away from `name`; nil when more than a third of its letters differ.
///
/// An edit adds, removes or changes a letter, or swaps two neighbours. Of several equally near the first counts.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.utf8)
    var best: String?
    var limit = max(1, wanted.count / 3) + 1
    for candidate in candidates {
        let letters = Array(candidate.utf8)
        guard abs(letters.count - wanted.count) < limit else { continue }
        let distance = editDistance(wanted, letters, below: limit)
        if distance < limit {
            limit = distance
            best = candidate
        }
    }
    return best
}

/// The number of edits between two words; any number from `limit` up stands for "at least that many".
private func editDistance(_ a: [UInt8], _ b: [UInt8], below limit: Int) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
        var row = [i + 1]
        row.reserveCapacity(b.count + 1)
        var least = i + 1
        for j in b.indices {
            var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
            row.append(cost)
            least = min(least, cost)
        }
        if least >= limit { return limit }
        beforeLast = last
        last = row
    }
    return last[b.count]
}
