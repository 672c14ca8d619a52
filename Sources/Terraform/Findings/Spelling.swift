/// Finds what somebody probably meant who wrote a name wrongly.
public enum Spelling {
    /// The nearest of the known names; nil where none is near enough to be meant.
    ///
    /// Near is up to a third of the letters and no more than three changed, added, left out or swapped with their
    /// neighbour. Of equally near names the first in the alphabet is taken.
    public static func nearest(to name: String, among names: some Sequence<String>) -> String? {
        let letters = Array(name.utf8)
        var limit = min(3, max(1, letters.count / 3))
        var best: String?
        for candidate in names {
            let other = Array(candidate.utf8)
            guard abs(other.count - letters.count) <= limit else { continue }
            let distance = distance(letters, other)
            if distance < limit || distance == limit && best.map({ candidate < $0 }) ?? true {
                best = candidate
                limit = distance
            }
        }
        return best
    }

    /// How many letters must be changed, added, left out or swapped with their neighbour.
    private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var twoBack: [Int] = []
        var oneBack = Array(0...second.count)
        for row in 0..<first.count {
            var current = [row + 1]
            current.reserveCapacity(second.count + 1)
            for column in 0..<second.count {
                let change = first[row] == second[column] ? 0 : 1
                var least = min(oneBack[column + 1] + 1, current[column] + 1, oneBack[column] + change)
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    least = min(least, twoBack[column - 1] + 1)
                }
                current.append(least)
            }
            twoBack = oneBack
            oneBack = current
        }
        return oneBack[second.count]
    }
}
