/// The matching machine: all threads go through the text side by side (Pike's algorithm).
struct PatternMachine {
    private let program: [Pattern.Instruction]
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

    init(program: [Pattern.Instruction], text: [Unicode.Scalar], slotCount: Int) {
        self.program = program
        self.text = text
        self.slotCount = slotCount
        visited = [Int](repeating: 0, count: program.count)
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
            if best == nil { add(0, [Int](repeating: -1, count: slotCount), index, &next) }
            threads = []
            for thread in next {
                switch program[thread.place] {
                case .match:
                    best = thread.slots
                    best?[1] = index
                case .character(let set):
                    if index < text.count, set.contains(text[index]) {
                        threads.append(Thread(place: thread.place + 1, slots: thread.slots))
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
            switch program[place] {
            case .jump(let target): stack.append((target, slots))
            case .split(let first, let second):
                stack.append((second, slots))
                stack.append((first, slots))
            case .save(let slot):
                var changed = slots
                changed[slot] = index
                stack.append((place + 1, changed))
            case .assert(let assertion):
                if holds(assertion, index) { stack.append((place + 1, slots)) }
            case .character, .match: threads.append(Thread(place: place, slots: slots))
            }
        }
    }

    private func holds(_ assertion: Pattern.Assertion, _ index: Int) -> Bool {
        switch assertion {
        case .textStart: index == 0
        case .textEnd: index == text.count
        case .lineStart: index == 0 || text[index - 1] == "\n"
        case .lineEnd: index == text.count || text[index] == "\n"
        case .wordEdge: isWord(index - 1) != isWord(index)
        case .noWordEdge: isWord(index - 1) == isWord(index)
        }
    }

    private func isWord(_ index: Int) -> Bool {
        guard text.indices.contains(index) else { return false }
        return CharacterSet.word.contains(text[index])
    }
}
