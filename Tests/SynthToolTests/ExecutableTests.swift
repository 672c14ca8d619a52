import Testing

@testable import SynthTool

@Suite(.enabled(if: Executable.path != nil, "the executable synth was not built beside the tests"))
struct `The executable` {
    @Test func `does what the library does`() throws {
        #expect(try Executable.shell("synth --version") == Run(0, output: "synth \(Synth.version)\n"))
        #expect(try Executable.shell("synth lsit").code == 64)
    }

    @Test func `ends quietly when nobody reads its pipe`() throws {
        // The reader is gone for certain when the writer starts.
        let line = "{ sleep 0.3; synth help; echo \"exit $?\" >&2; } | true"
        #expect(try Executable.shell(line) == Run(0, messages: "exit 0\n"))
    }

    @Test func `says when standard output is closed`() throws {
        let message = "synth: error: cannot write to standard output: bad file descriptor\n"
        #expect(try Executable.shell("synth help >&-") == Run(1, messages: message))
    }

    #if os(Linux)
        @Test func `says when the disk is full`() throws {
            let message = "synth: error: cannot write to standard output: no space left on device\n"
            #expect(try Executable.shell("synth help >/dev/full") == Run(1, messages: message))
        }
    #endif

    @Test func `needs no standard error`() throws {
        #expect(try Executable.shell("synth lsit 2>&-").code == 64)
    }
}
