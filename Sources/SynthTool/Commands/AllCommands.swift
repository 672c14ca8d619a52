extension Command {
    /// The commands in the order in which the help lists them; the first is a stack's name alone.
    static let all: [Command] = [.synthesize, .list, .check, .diff, .reach, .can, .trace, .bind, .help]
}
