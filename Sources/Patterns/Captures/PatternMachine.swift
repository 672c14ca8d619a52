/// The matching machine: all threads go through the text side by side (Pike's algorithm).
struct PatternMachine {
    private let program: PatternProgram
    private let text: [Unicode.Scalar]
    private let slotCount: Int
    private var visited: [Int]
    private var generation = 0
    /// How many steps may still be taken.
    var rest = 0

    private struct Thread {
        let place: Int
        let slots: [Int]
    }

    init(program: PatternProgram, text: [Unicode.Scalar], slotCount: Int) {
        self.program = program
        self.text = text
        self.slotCount = slotCount
        visited = [Int](repeating: 0, count: program.instructions.count)
    }

    mutating func run(from start: Int) -> [Int]? {
        var threads: [Thread] = []
        var best: [Int]?
        var index = start
        while true {
            generation += 1
            rest -= 1 + threads.count
            if rest <= 0 { return nil }
            var next: [Thread] = []
            // Threads are followed in the order of preference; a new one starts here as long as nothing has matched.
            for thread in threads { add(thread.place, thread.slots, index, &next) }
            if best == nil {
                var slots = [Int](repeating: -1, count: slotCount)
                slots[0] = index
                add(program.start, slots, index, &next)
            }
            threads = []
            for thread in next {
                switch program.instructions[thread.place] {
                case .match:
                    best = thread.slots
                    best?[1] = index
                case .take(let set, let next):
                    if index < text.count, program.sets[set].contains(text[index].value) {
                        threads.append(Thread(place: next, slots: thread.slots))
                    }
                    continue
                default: continue
                }
                break
            }
            if index == text.count || threads.isEmpty && best != nil { return best }
            index += 1
        }
    }

    /// Adds the threads that a place leads to without taking a character.
    private mutating func add(_ place: Int, _ slots: [Int], _ index: Int, _ threads: inout [Thread]) {
        var stack = [(place, slots)]
        while let (place, slots) = stack.popLast() {
            if visited[place] == generation { continue }
            visited[place] = generation
            rest -= 1
            switch program.instructions[place] {
            case .split(let first, let second):
                stack.append((second, slots))
                stack.append((first, slots))
            case .save(let slot, let next):
                var changed = slots
                changed[slot] = index
                stack.append((next, changed))
            case .assert(let assertion, let next):
                if holds(assertion, index) { stack.append((next, slots)) }
            case .take, .match: threads.append(Thread(place: place, slots: slots))
            }
        }
    }

    private func holds(_ assertion: PatternAssertion, _ index: Int) -> Bool {
        switch assertion {
        case .start: index == 0
        case .end: index == text.count
        case .lineStart: index == 0 || text[index - 1] == "\n"
        case .lineEnd: index == text.count || text[index] == "\n"
        case .wordBoundary: isWord(index - 1) != isWord(index)
        case .noWordBoundary: isWord(index - 1) == isWord(index)
        }
    }

    private func isWord(_ index: Int) -> Bool {
        guard text.indices.contains(index) else { return false }
        return PatternMatcher.Neighbour(text[index].value) == .word
    }
}
