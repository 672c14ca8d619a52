/// A number as a configuration writes it.
enum Number {
    case integer(Int)
    case fraction(Double)

    /// Reads a number as Terraform converts it from text; nil where it is none.
    init?(_ text: String) {
        if let number = Int(text) {
            self = .integer(number)
        } else if text.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0) }),
            let number = Double(text)
        {
            self = .fraction(number)
        } else {
            return nil
        }
    }

    var value: Double {
        switch self {
        case .integer(let number): Double(number)
        case .fraction(let number): number
        }
    }

    /// The number where it is whole.
    var whole: Int? {
        switch self {
        case .integer(let number): number
        case .fraction(let number): Int(exactly: number)
        }
    }
}

/// Compares numbers with constraints.
enum NumberJudge {
    /// What is wrong with a number under a rule, its alternatives included.
    static func problem(of number: Number, under rule: ValueRule) -> ValueProblem? {
        problem(of: number, under: rule.constraints)
            ?? form(number, rule.constraints)
            ?? Alternatives.problem(rule) { problem(of: number, under: $0) }
    }

    /// What is wrong with a number by its limits.
    static func problem(of number: Number, under constraints: Constraints) -> ValueProblem? {
        let wantsWhole =
            constraints.integerRange != nil || !constraints.integers.isEmpty || constraints.divisor != nil
        if wantsWhole {
            guard let whole = number.whole else {
                return range(number.value.magnitude < 0x1p63 ? "AWS wants a whole number" : "it has more than 64 bits")
            }
            if let bounds = constraints.integerRange, bounds.excludes(whole) {
                return range(bounds.demand { "\($0)" })
            }
            if !constraints.integers.isEmpty, !constraints.integers.contains(whole) {
                return range("it is none of \(Shown.words(constraints.integers.map(String.init)))")
            }
            if let divisor = constraints.divisor, divisor != 0, whole % divisor != 0 {
                return range("AWS wants a multiple of \(divisor)")
            }
        }
        if let bounds = constraints.numberRange, bounds.excludes(number.value) {
            return range(bounds.demand(Shown.number))
        }
        if let limit = constraints.numberAbove, number.value <= limit {
            return range("AWS wants more than \(Shown.number(limit))")
        }
        return nil
    }

    private static func form(_ number: Number, _ constraints: Constraints) -> ValueProblem? {
        if constraints.formats.contains(.nonZero), number.value == 0 {
            return ValueProblem(rule: .range, text: "AWS wants another number than 0")
        }
        return nil
    }

    private static func range(_ text: String) -> ValueProblem {
        ValueProblem(rule: .range, text: text)
    }
}

extension Constraints.Bounds where Value: Comparable {
    fileprivate func excludes(_ value: Value) -> Bool {
        minimum.map { value < $0 } ?? false || maximum.map { value > $0 } ?? false
    }

    fileprivate func demand(_ shown: (Value) -> String) -> String {
        switch (minimum, maximum) {
        case (let least?, let most?):
            least == most ? "AWS wants \(shown(least))" : "AWS wants \(shown(least)) to \(shown(most))"
        case (let least?, nil): "AWS wants \(shown(least)) or more"
        case (nil, let most?): "AWS wants \(shown(most)) or less"
        case (nil, nil): ""
        }
    }
}
