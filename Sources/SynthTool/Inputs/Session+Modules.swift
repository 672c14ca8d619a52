import Terraform

extension Session {
    /// Says what is wrong with an input that is asked questions.
    ///
    /// What cannot be read counts as unknown, so that the rest can still be asked.
    func sayErrors(of input: Input) throws(Failure) {
        for finding in input.configuration.reported where finding.severity == .error {
            say(finding.text(relativeTo: root, subject: input.name))
        }
        if input.extent == .nothing { throw .findings }
    }

    /// Reads the local modules that stand beside an input; stacks and standard input have none.
    func modules(of input: Input) -> (String) -> Configuration? { modules(beside: input.name) }

    /// Reads the local modules that stand beside what an operand names.
    func modules(beside name: String) -> (String) -> Configuration? {
        guard let folder = moduleFolder(of: name) else { return { _ in nil } }
        return { module in try? self.input(folder + module).configuration }
    }

    /// Where the local modules of an input are: in its folder.
    private func moduleFolder(of name: String) -> String? {
        switch try? operand(name) {
        case .folder: name.hasSuffix("/") ? name : name + "/"
        case .file: name.lastIndex(of: "/").map { String(name[...$0]) } ?? "./"
        default: nil
        }
    }
}
