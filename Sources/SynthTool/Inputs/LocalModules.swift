import Terraform

extension Session {
    /// Reads the local modules of an input by their folders, relative to it; those that cannot be read count as unknown.
    func modules(of name: String) -> (String) -> Configuration? {
        guard let folder = moduleFolder(of: name) else { return { _ in nil } }
        return { module in try? self.input(folder + module).configuration }
    }

    /// Where the local modules of an input are: in its folder; nil for stacks and standard input, which have none.
    private func moduleFolder(of name: String) -> String? {
        switch try? operand(name) {
        case .folder: name.hasSuffix("/") ? name : name + "/"
        case .file: name.lastIndex(of: "/").map { String(name[...$0]) } ?? "./"
        default: nil
        }
    }
}
