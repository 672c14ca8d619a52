#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that is replaced as a whole or left as it was.
struct AtomicFile {
    let folder: String
    let name: String

    private var path: String { "\(folder)/\(name)" }

    /// Writes the file: into a hidden one beside it, to the disk, then under its name.
    ///
    /// A folder that does not exist is made, as `git clone` and `swift build` make theirs.
    func write(_ bytes: [UInt8]) throws(Failure) {
        try makeFolder()
        let (temporary, number) = try open()
        do throws(Failure) {
            try fill(number, with: bytes)
            guard rename(temporary, path) == 0 else { throw failure() }
        } catch {
            unlink(temporary)
            throw error
        }
        syncFolder()
    }

    private func makeFolder() throws(Failure) {
        var made = folder.hasPrefix("/") ? "/" : ""
        var reason: Int32 = 0
        for part in folder.split(separator: "/") {
            made += part
            // A refusal on the way does not matter if the whole folder is there.
            if mkdir(made, 0o777) != 0 && errno != EEXIST { reason = errno }
            made += "/"
        }
        var status = stat()
        guard stat(folder, &status) == 0 else {
            throw Failure("cannot make folder '\(folder)': \(SystemError.text(of: reason == 0 ? errno : reason))")
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw Failure("cannot write into '\(folder)': it is a file, not a folder")
        }
    }

    /// Makes a file that nobody else has, in the same folder, because only there is a rename atomic.
    private func open() throws(Failure) -> (path: String, number: Int32) {
        for attempt in 0..<100 {
            // Terraform reads names that end in `.tf.json`; this one it does not.
            let temporary = "\(folder)/.\(name).\(getpid())-\(attempt)"
            let number = openNew(temporary)
            if number >= 0 { return (temporary, aboveStandard(number)) }
            guard errno == EEXIST || errno == EINTR else { break }
        }
        throw failure()
    }

    /// With standard output closed, the file would take its number, and a message would end up in the file.
    private func aboveStandard(_ number: Int32) -> Int32 {
        guard number <= 2 else { return number }
        let other = fcntl(number, F_DUPFD_CLOEXEC, 3)
        guard other >= 0 else { return number }
        close(number)
        return other
    }

    private func fill(_ number: Int32, with bytes: [UInt8]) throws(Failure) {
        var problem: Failure?
        do throws(OutputError) {
            try FileDescriptor(number: number).write(bytes)
            if fsync(number) != 0 { problem = failure() }
        } catch {
            problem = Failure("cannot write '\(path)': \(error.reason)")
        }
        // Some file systems tell only now that the disk is full.
        if close(number) != 0 && errno != EINTR && problem == nil { problem = failure() }
        if let problem { throw problem }
    }

    /// Puts the new name on the disk too. Not every file system can; the file is complete either way.
    private func syncFolder() {
        let number = openFolder(folder)
        guard number >= 0 else { return }
        _ = fsync(number)
        close(number)
    }

    private func failure() -> Failure {
        Failure("cannot write '\(path)': \(SystemError.text(of: errno))")
    }
}

/// `open(2)` for a new file, whose name is taken within the type.
private func openNew(_ path: String) -> Int32 {
    open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
}

private func openFolder(_ path: String) -> Int32 {
    open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
}
