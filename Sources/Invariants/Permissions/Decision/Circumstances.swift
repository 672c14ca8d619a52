/// Gathers what a question leaves open, and turns statements into logic about it.
struct Circumstances {
    private let context: [String: [SymbolicText]]
    private var keys: [(name: String, tests: [ConditionTest])] = []
    private var keyPlaces: [String: Int] = [:]
    private var open: [(words: String, place: Int)] = []
    private var openPlaces: [String: Int] = [:]
    private var count = 0
    private var places: [Int] = []

    init(context: [String: [SymbolicText]]) {
        self.context = context
    }

    /// The dimensions, once everything has been asked.
    var dimensions: [Dimension] {
        var all = [Dimension](repeating: Dimension([]), count: count)
        for (index, key) in keys.enumerated() {
            let name = key.tests.first?.condition.key ?? key.name
            all[places[index]] = KeyDimension.dimension(of: name, key.tests) ?? .boundless(key.tests.count)
        }
        for fact in open { all[fact.place] = .open(fact.words) }
        return all
    }

    /// A place for a dimension that somebody else fills.
    mutating func reserve() -> Int {
        count += 1
        return count - 1
    }

    /// A truth as logic; what is undecided becomes a fact of its own, the same for the same words, unless they have a
    /// part without a name, which may be anything each time.
    mutating func formula(_ truth: Truth, _ words: @autoclosure () -> String) -> Formula {
        switch truth {
        case .yes: return .constant(true)
        case .no: return .constant(false)
        case .undecided:
            let words = words()
            if let place = openPlaces[words] { return .atom(dimension: place, index: 0) }
            if !words.contains(SymbolicText.nameless) { openPlaces[words] = count }
            open.append((words, count))
            count += 1
            return .atom(dimension: count - 1, index: 0)
        }
    }

    /// Whether all conditions hold.
    mutating func formula(_ conditions: [Policy.Condition]) -> Formula {
        var parts: [Formula] = []
        for condition in conditions {
            let part = formula(condition)
            if case .constant(let holds) = part {
                if !holds { return part }
            } else {
                parts.append(part)
            }
        }
        return parts.isEmpty ? .constant(true) : .all(parts)
    }

    private mutating func formula(_ condition: Policy.Condition) -> Formula {
        let test = ConditionTest(condition, variables: variables)
        let name = condition.keyName
        if let values = context[name] { return formula(test.holds(for: values), condition.text) }
        if test.isOpaque { return formula(.undecided, condition.text) }
        if keyPlaces[name] == nil {
            keyPlaces[name] = keys.count
            keys.append((name, []))
            places.append(count)
            count += 1
        }
        guard let place = keyPlaces[name] else { return .constant(false) }
        if let index = keys[place].tests.firstIndex(of: test) { return .atom(dimension: places[place], index: index) }
        keys[place].tests.append(test)
        return .atom(dimension: places[place], index: keys[place].tests.count - 1)
    }

    /// A variable has a value where the context gives exactly one. A default counts only for a key that is absent.
    var variables: Pattern.Variables {
        { [context] key, _ in
            guard let values = context[key.lowercased()], values.count == 1 else { return nil }
            return values[0]
        }
    }
}

extension Dimension {
    /// A dimension of which only so much is known that it has atoms.
    static func boundless(_ count: Int) -> Dimension {
        Dimension(states: [], common: Array(repeating: .undecided, count: count))
    }

    private init(states: [State], common: [Truth]) {
        self.states = states
        self.common = common
    }
}
