import Terraform

/// What an operand of the command line names.
enum Operand {
    /// A stack of this package.
    case stack(StackDefinition)
    /// A file or pipe.
    case file(FilePath)
    /// A folder of Terraform's.
    case folder(FilePath)
    /// `-`.
    case standardInput
}

extension Session {
    /// Finds out what an operand names: a stack, else a file, else a folder.
    ///
    /// A stack hides a file of the same name, which is then written `./name`.
    ///
    /// - Throws: A failure of usage for a word that is neither; the system's reason for a path that cannot be found.
    func operand(_ text: String) throws(Failure) -> Operand {
        if text == "-" { return .standardInput }
        if let stack = stacks.first(where: { $0.name == text }) { return .stack(stack) }
        let path = FilePath(text: text)
        do throws(SystemError) {
            return try path.kind() == .folder ? .folder(path) : .file(path)
        } catch {
            // A path, not a stack's name with a slip.
            if text.contains("/") || text.hasSuffix(".json") || text.hasSuffix(".tf") {
                throw Failure("cannot read '\(text)': \(error.reason)")
            }
        }
        throw unknown(text)
    }

    private func unknown(_ word: String) -> Failure {
        let advice =
            Spelling.nearest(to: word.lowercased(), among: stacks.map(\.name)).map { "did you mean '\($0)'?" }
            ?? "'synth list' shows the stacks"
        return .usage("'\(word)' is neither a stack nor a file; \(advice)")
    }
}
