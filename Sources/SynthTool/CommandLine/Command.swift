/// A command as data: the parser, the help and the tests read it.
struct Command: Sendable {
    /// What is typed; empty for the command that is a stack's name.
    let name: String
    let operands: [Operand]
    let options: [Option]
    /// What it does, in one line.
    let summary: String
    /// What the help of this command says besides, in whole sentences.
    let details: String
    let run: @Sendable (Invocation, Session) throws(Failure) -> Void

    init(
        _ name: String, _ operands: [Operand] = [], options: [Option] = [], summary: String, details: String = "",
        run: @escaping @Sendable (Invocation, Session) throws(Failure) -> Void
    ) {
        self.name = name
        self.operands = operands
        self.options = options
        self.summary = summary
        self.details = details
        self.run = run
    }

    /// How it is called: `synth bind [TYPE…] [--out DIR]`.
    var usage: String {
        (["synth", name].filter { !$0.isEmpty } + operands.map(\.usage) + options.map { "[\($0.usage)]" })
            .joined(separator: " ")
    }

    /// A word that is not an option.
    struct Operand: Sendable {
        /// How often it may stand.
        enum Count: Sendable { case one, some, optional, any }

        let name: String
        let count: Count

        /// One that must be there.
        static func one(_ name: String) -> Operand { Operand(name: name, count: .one) }
        /// One or more.
        static func some(_ name: String) -> Operand { Operand(name: name, count: .some) }
        /// One that may be left out.
        static func optional(_ name: String) -> Operand { Operand(name: name, count: .optional) }
        /// As many as wanted.
        static func any(_ name: String) -> Operand { Operand(name: name, count: .any) }

        /// How it is shown.
        var usage: String {
            switch count {
            case .one: name
            case .optional: "[\(name)]"
            case .some, .any: "\(name)…"
            }
        }
    }

    /// A word that starts with two hyphens, alone or with a value.
    struct Option: Sendable {
        let name: String
        /// What the value stands for; nil for an option without one.
        let value: String?
        /// The values it takes; empty where any will do.
        let choices: [String]
        /// Whether it may stand several times.
        var isRepeatable = false
        let summary: String

        /// An option without a value.
        static func flag(_ name: String, _ summary: String) -> Option {
            Option(name: name, value: nil, choices: [], summary: summary)
        }
        /// An option with a value.
        static func value(_ name: String, _ value: String, _ summary: String) -> Option {
            Option(name: name, value: value, choices: [], summary: summary)
        }
        /// An option with a value that may stand several times.
        static func values(_ name: String, _ value: String, _ summary: String) -> Option {
            Option(name: name, value: value, choices: [], isRepeatable: true, summary: summary)
        }
        /// An option whose value is one of a few words; the first is what holds without it.
        static func choice(_ name: String, _ choices: [String], _ summary: String) -> Option {
            Option(name: name, value: choices.joined(separator: "|"), choices: choices, summary: summary)
        }

        /// How it is shown.
        var usage: String { (value.map { "\(name) \($0)" } ?? name) + (isRepeatable ? "…" : "") }
    }
}
