#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Reads the files of a folder beside a Swift file, as they are to be packed.
///
/// Hidden files and what Python leaves beside its sources (`__pycache__`) are left out: they differ between machines.
struct SourceFolder {
    /// What a document may carry, and Terraform's state with it.
    static let byteLimit = 1_048_576
    /// More files than handlers have; a folder with more is the wrong one.
    static let fileLimit = 500

    /// Why a folder cannot be packed, in words for a finding.
    struct Problem: Error {
        let message: String
    }

    private let path: String
    /// The folder as the stack names it, for messages.
    private let name: String
    private var files: [ZipArchive.File] = []
    private var byteCount = 0

    /// The files below `folder`, a path relative to the folder of the Swift file `caller`.
    static func files(of folder: String, besides caller: String) throws(Problem) -> [ZipArchive.File] {
        let parent = caller.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        var reader = SourceFolder(path: folder.hasPrefix("/") ? folder : "\(parent)/\(folder)", name: folder)
        try reader.readFolder("")
        guard !reader.files.isEmpty else { throw Problem(message: "the folder '\(folder)' has no file to pack") }
        return reader.files
    }

    private init(path: String, name: String) {
        self.path = path
        self.name = name
    }

    /// Reads a folder; `prefix` is its path in the archive, empty or ending in `/`.
    private mutating func readFolder(_ prefix: String) throws(Problem) {
        for entry in try entries(of: prefix) where !entry.hasPrefix(".") && entry != "__pycache__" {
            var status = stat()
            guard stat("\(path)/\(prefix)\(entry)", &status) == 0 else { throw failure("\(prefix)\(entry)") }
            if status.st_mode & S_IFMT == S_IFDIR {
                try readFolder("\(prefix)\(entry)/")
            } else if status.st_mode & S_IFMT == S_IFREG {
                try readFile("\(prefix)\(entry)")
            }
        }
    }

    private func entries(of prefix: String) throws(Problem) -> [String] {
        guard let folder = opendir("\(path)/\(prefix)") else { throw failure(prefix) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            // The name is an array of fixed size in C, and ends at its first zero.
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            names.append(name)
        }
        return names
    }

    private mutating func readFile(_ file: String) throws(Problem) {
        guard let stream = fopen("\(path)/\(file)", "rb") else { throw failure(file) }
        defer { fclose(stream) }
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = fread(&buffer, 1, buffer.count, stream)
            content.append(contentsOf: buffer[..<count])
            byteCount += count
            guard byteCount <= Self.byteLimit else {
                throw Problem(message: "the folder '\(name)' has more than 1 MB; a document carries no more")
            }
            if count < buffer.count { break }
        }
        guard ferror(stream) == 0 else { throw failure(file) }
        files.append(ZipArchive.File(path: file, content: content))
        guard files.count <= Self.fileLimit else {
            throw Problem(message: "the folder '\(name)' has more than \(Self.fileLimit) files; name the handlers' own")
        }
    }

    /// The system's own reason; paths stay as the stack names them, for messages are the same on every machine.
    private func failure(_ file: String) -> Problem {
        let reason = String(cString: strerror(errno))
        let place = file.isEmpty ? name : "\(name)/\(file)"
        return Problem(message: "'\(place)' cannot be read beside this Swift file: \(reason)")
    }
}
