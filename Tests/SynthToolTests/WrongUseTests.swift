import Testing

@Suite struct `A command line that makes no sense` {
    @Test(arguments: [
        ("dve", "unknown stack 'dve'; did you mean 'dev'?"),
        ("PRD", "unknown stack 'PRD'; did you mean 'prd'?"),
        ("production", "unknown stack 'production'; 'synth list' shows the stacks"),
        ("lsit", "unknown command 'lsit'; did you mean 'list'?"),
        ("help dve", "unknown stack 'dve'; did you mean 'dev'?"),
        ("-", "unknown stack '-'; 'synth list' shows the stacks"),
        ("dev prd", "unexpected argument 'prd'; usage: synth STACK [--out DIR]"),
        ("list dev", "unexpected argument 'dev'; usage: synth list [--format text|json]"),
        ("--out folder", "missing STACK; usage: synth STACK [--out DIR]"),
        ("dev --out", "option '--out' needs a value: --out DIR"),
        ("dev --out=", "option '--out' needs a value: --out DIR"),
        ("dev --out --format", "option '--out' needs a value: --out DIR"),
        ("dev --out a --out b", "option '--out' is given twice"),
        ("dev --uot folder", "unknown option '--uot'; did you mean '--out'?"),
        ("dev --verbose", "unknown option '--verbose'; usage: synth STACK [--out DIR]"),
        ("dev -x", "unknown option '-x'; usage: synth STACK [--out DIR]"),
        ("list --format jsn", "unknown value 'jsn' of option '--format'; did you mean 'json'?"),
        ("list --format xml", "unknown value 'xml' of option '--format'; use text or json"),
        ("list --out folder", "unknown option '--out'; usage: synth list [--format text|json]"),
        ("--hlep", "unknown option '--hlep'; did you mean '--help'?"),
        ("-- --option", "unknown stack '--option'; 'synth list' shows the stacks"),
    ])
    func `gets one line and exit code 64`(line: String, message: String) {
        #expect(Run(line) == Run(64, messages: "synth: error: \(message)\n"))
    }

    @Test func `without a word gets the help as a message`() {
        #expect(Run("") == Run(64, messages: Run("help").output))
    }
}
