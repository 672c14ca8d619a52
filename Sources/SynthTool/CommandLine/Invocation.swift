/// A command with what was typed after it.
struct Invocation: Sendable {
    let command: Command
    /// The operands, in order.
    let operands: [String]
    /// The options that were given, with their values; an option without a value has an empty one.
    let options: [String: [String]]

    /// The first operand; the parser has seen to it that a required one is there.
    var operand: String { operands.first ?? "" }

    /// The value of an option; nil where it was not given.
    func value(of option: String) -> String? { options[option]?.first }

    /// The values of an option that may stand several times, in order.
    func values(of option: String) -> [String] { options[option] ?? [] }

    /// Whether an option was given.
    func has(_ option: String) -> Bool { options[option] != nil }
}

/// What a command line asks for.
enum Request: Sendable {
    case run(Invocation)
    /// The help of a command, or of all.
    case help(Command?)
    case version
    /// No word at all.
    case nothing
}
