import Terraform

/// What an operand names, read.
struct Input {
    /// The operand as it was typed.
    let name: String
    /// The blocks; none where a file is no JSON, which is then reported in the configuration.
    let configuration: Configuration
    /// Where a finding stands that has no position of its own; nil for standard input.
    let position: SourcePosition?
    /// How much of it was read.
    let extent: Extent

    /// How much of an input was read.
    enum Extent {
        case all
        /// Not the files in Terraform's native language, which the rest may refer to.
        case documents
        /// Nothing, for a file is no JSON.
        case nothing
    }
}

extension Session {
    /// Reads what an operand names: a stack of this package, or Terraform JSON in a file, a folder or standard input.
    ///
    /// - Throws: What keeps it from being read at all; what is wrong with a document is reported in the configuration.
    func input(_ text: String) throws(Failure) -> Input {
        switch try operand(text) {
        case .stack(let stack):
            return Input(
                name: text, configuration: stack.configuration(), position: stack.position, extent: .all)
        case .file(let path):
            let bytes = try path.contents(limit: JSONDocument.byteLimit)
            let read = try DocumentReader(name: text).read(bytes, path: text)
            return Input(
                name: text, configuration: read.configuration, position: Self.start(of: text),
                extent: read.isJSON ? .all : .nothing)
        case .folder(let path): return try folder(path)
        case .standardInput:
            let read = try DocumentReader(name: text).read(try standardInput(), path: text)
            return Input(
                name: text, configuration: read.configuration, position: nil, extent: read.isJSON ? .all : .nothing)
        }
    }

    private func folder(_ folder: FilePath) throws(Failure) -> Input {
        let names = FolderNames(try folder.names())
        if names.documents.isEmpty {
            let others = names.native.isEmpty ? "" : "; \(names.native.joined(separator: ", ")) is not read"
            throw Failure("folder '\(folder.text)' has no .tf.json file\(others)")
        }
        var files: [(path: String, bytes: [UInt8])] = []
        for name in names.documents {
            let path = folder.appending(name)
            // Nobody names a pipe there, and one without a writer would keep us waiting.
            if let kind = try? path.kind(), kind == .pipe {
                throw Failure("cannot read '\(path.text)': it is a named pipe, not a file")
            }
            files.append((path.text, try path.contents(limit: JSONDocument.byteLimit)))
        }
        let read = try DocumentReader(name: folder.text).read(files)
        let skipped = names.native.map { name in
            Finding(
                .warning, rule: "not-read",
                "\(name) is in Terraform's native language, which is not read; references to its blocks are not checked",
                at: Self.start(of: folder.appending(name).text))
        }
        let configuration = Configuration(
            stack: read.configuration.stack, blocks: read.configuration.blocks,
            reported: read.configuration.reported + skipped)
        return Input(
            name: folder.text, configuration: configuration, position: Self.start(of: files[0].path),
            extent: !read.isJSON ? .nothing : skipped.isEmpty ? .all : .documents)
    }

    /// All of standard input.
    func standardInput() throws(Failure) -> [UInt8] {
        do throws(SystemError) {
            if let bytes = try source.readAll(limit: JSONDocument.byteLimit) { return bytes }
        } catch {
            throw Failure("cannot read standard input: \(error.reason)")
        }
        throw Failure("cannot read standard input: it is larger than \(JSONDocument.byteLimit >> 20) MiB")
    }

    private static func start(of file: String) -> SourcePosition { SourcePosition(file: file, line: 1, column: 1) }
}
