import Terraform

/// Turns the words of a command line into a request, or says in one line what is wrong with them.
struct CommandLineParser {
    let commands: [Command]

    /// Reads the words after the program's name.
    func parse(_ arguments: [String]) throws(Failure) -> Request {
        let words = words(of: arguments)
        guard !arguments.isEmpty else { return .nothing }
        let first = words.firstIndex(where: \.isOperand)
        let named = first.flatMap { index in commands.first { $0.name == words[index].text } }
        let command = named ?? commands.first { $0.name.isEmpty }
        let globals = Set(words.filter { !$0.isOperand }.map(\.text))
        if globals.contains("--help") || globals.contains("-h") { return .help(first == nil ? nil : command) }
        if globals.contains("--version") { return .version }
        guard let command else { throw .usage("no command given; 'synth help' shows the commands") }

        var rest = words
        if named != nil, let first { rest.remove(at: first) }
        let options = try options(in: rest, of: command)
        let operands = rest.filter(\.isOperand).map(\.text)
        try check(operands, of: command)
        return .run(Invocation(command: command, operands: operands, options: options))
    }

    /// A word with what has been found out about it.
    private struct Word {
        var text: String
        var isOperand: Bool
        /// What follows an option that takes a value.
        var value: String?
    }

    /// Tells operands, options and the values of options apart; an option takes a value in every command or in none.
    private func words(of arguments: [String]) -> [Word] {
        let takingValue = Set(commands.flatMap(\.options).filter { $0.value != nil }.map(\.name))
        var words: [Word] = []
        var rest = arguments[...]
        while let text = rest.popFirst() {
            if text == "--" {
                return words + rest.map { Word(text: $0, isOperand: true) }
            } else if text == "-" || !text.hasPrefix("-") {
                words.append(Word(text: text, isOperand: true))
            } else if text.hasPrefix("--"), let sign = text.firstIndex(of: "=") {
                let value = String(text[text.index(after: sign)...])
                words.append(Word(text: String(text[..<sign]), isOperand: false, value: value))
            } else {
                // What follows may be missing, or be the next option by mistake.
                let takesNext = takingValue.contains(text) && rest.first.map { !$0.hasPrefix("--") } ?? false
                words.append(Word(text: text, isOperand: false, value: takesNext ? rest.popFirst() : nil))
            }
        }
        return words
    }

    private func options(in words: [Word], of command: Command) throws(Failure) -> [String: [String]] {
        var found: [String: [String]] = [:]
        for word in words where !word.isOperand {
            guard let option = command.options.first(where: { $0.name == word.text }) else {
                throw unknown(word.text, in: command)
            }
            guard found[option.name] == nil || option.isRepeatable else {
                throw .usage("option '\(option.name)' is given twice")
            }
            found[option.name, default: []].append(try value(of: option, given: word.value))
        }
        return found
    }

    private func value(of option: Command.Option, given value: String?) throws(Failure) -> String {
        guard let name = option.value else {
            if value != nil { throw .usage("option '\(option.name)' takes no value") }
            return ""
        }
        guard let value, !value.isEmpty else {
            throw .usage("option '\(option.name)' needs a value: \(option.name) \(name)")
        }
        guard option.choices.isEmpty || option.choices.contains(value) else {
            let nearest = Spelling.nearest(to: value.lowercased(), among: option.choices)
            let advice = nearest.map { "did you mean '\($0)'?" } ?? "use \(option.choices.joined(separator: " or "))"
            throw .usage("unknown value '\(value)' of option '\(option.name)'; \(advice)")
        }
        return value
    }

    private func unknown(_ option: String, in command: Command) -> Failure {
        let known = command.options.map(\.name) + ["--help", "--version"]
        if let nearest = Spelling.nearest(to: option.lowercased(), among: known) {
            return .usage("unknown option '\(option)'; did you mean '\(nearest)'?")
        }
        return .usage("unknown option '\(option)'; usage: \(command.usage)")
    }

    private func check(_ operands: [String], of command: Command) throws(Failure) {
        let required = command.operands.filter { $0.count == .one || $0.count == .some }
        if operands.count < required.count {
            throw .usage("missing \(required[operands.count].name); usage: \(command.usage)")
        }
        let takesMany = command.operands.contains { $0.count == .any || $0.count == .some }
        if !takesMany && operands.count > command.operands.count {
            throw .usage("unexpected argument '\(operands[command.operands.count])'; usage: \(command.usage)")
        }
    }
}
