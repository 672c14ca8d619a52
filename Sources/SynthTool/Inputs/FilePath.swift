#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A path of the file system as somebody typed it.
struct FilePath {
    let text: String

    /// What stands at a path.
    enum Kind {
        case file, folder, pipe, other
    }

    /// What stands there; the system's reason where nothing can be found.
    func kind() throws(SystemError) -> Kind {
        var status = stat()
        guard stat(text, &status) == 0 else { throw SystemError(code: errno) }
        return Self.kind(status)
    }

    private static func kind(_ status: stat) -> Kind {
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFIFO: .pipe
        default: .other
        }
    }

    /// The bytes of a file or pipe (`<(command)` of a shell is one), at most `limit`.
    ///
    /// - Throws: One line that names the path and says why it cannot be read.
    func contents(limit: Int) throws(Failure) -> [UInt8] {
        try reading { source, size throws(Failure) in
            let tooLarge = failure("it is larger than \(limit >> 20) MiB")
            guard size <= limit else { throw tooLarge }
            do throws(SystemError) {
                if let bytes = try source.readAll(limit: limit, expecting: size) { return bytes }
            } catch {
                throw failure(error.reason)
            }
            throw tooLarge
        }
    }

    /// Opens a file or pipe for as long as `use` needs it, which gets its size too; that of a pipe is 0.
    func reading<Result>(_ use: (any Source, Int) throws(Failure) -> Result) throws(Failure) -> Result {
        let number = openForReading(text)
        guard number >= 0 else { throw failure(SystemError.text(of: errno)) }
        defer { close(number) }
        var status = stat()
        guard fstat(number, &status) == 0 else { throw failure(SystemError.text(of: errno)) }
        switch Self.kind(status) {
        case .file, .pipe: break
        case .folder: throw failure("it is a folder, not a file")
        case .other: throw failure("it is a device, not a file")
        }
        return try use(FileDescriptor(number: number), Int(status.st_size))
    }

    /// The names in a folder, sorted.
    func names() throws(Failure) -> [String] {
        guard let folder = opendir(text) else { throw failure(SystemError.text(of: errno)) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                    String(cString: $0)
                }
            }
            names.append(name)
        }
        return names.sorted()
    }

    /// A file in this folder.
    func appending(_ name: String) -> FilePath {
        FilePath(text: text.hasSuffix("/") ? text + name : "\(text)/\(name)")
    }

    private func failure(_ reason: String) -> Failure { Failure("cannot read '\(text)': \(reason)") }
}

/// `open(2)`, whose name is taken within types that open.
private func openForReading(_ path: String) -> Int32 {
    open(path, O_RDONLY | O_CLOEXEC)
}
