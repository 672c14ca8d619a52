import AWS
import Invariants

/// Ports that are reached, and those that perhaps are, without gaps between neighbours.
struct PortSet: Equatable {
    private let certain: [ClosedRange<Int>]
    private let perhaps: [ClosedRange<Int>]

    init(_ ports: [Reach.Ports]) {
        certain = Self.joined(ports.filter { $0.answer == .open }.map { $0.first...$0.last })
        perhaps = Self.joined(ports.filter { $0.answer == .unknown }.map { $0.first...$0.last })
    }

    init(_ ports: [PortRange], isCertain: Bool = true) {
        // Nobody listens on port 0. A range that runs backwards is no range, and equal to nothing.
        let known = ports.filter { $0.mistake == nil }.map { max($0.first.number, 1)...max($0.last.number, 1) }
        let ranges = Self.joined(known.count == ports.count ? known : [0...0])
        (certain, perhaps) = isCertain ? (ranges, []) : ([], ranges)
    }

    private static func joined(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
        var joined: [ClosedRange<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, range.lowerBound <= last.upperBound + 1 {
                joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
        return joined
    }
}

extension PortRange {
    /// The range as it is written: `443`, `1024-65535`.
    var text: String { first == last ? String(first.number) : "\(first.number)-\(last.number)" }
}
