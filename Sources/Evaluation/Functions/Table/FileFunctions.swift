extension Function {
    /// Functions of files and paths, and what only the machine that applies can know.
    static let fileFunctions: [Function] =
        [
            "file", "filebase64", "filebase64sha256", "filebase64sha512", "filemd5", "filesha1", "filesha256",
            "filesha512", "abspath", "pathexpand",
        ].map { Function($0, [.string("path")], .string) } + [
            Function("fileexists", [.string("path")], .bool),
            Function("fileset", [.string("path"), .string("pattern")], .set(.string)),
            Function("templatefile", [.string("path"), .any("vars")], .dynamic),
            Function("basename", [.string("path")], .string) { arguments, _ in
                .string(FilePath.last(of: text(arguments[0])))
            },
            Function("dirname", [.string("path")], .string) { arguments, _ in
                .string(FilePath.folder(of: text(arguments[0])))
            },
        ]
}

/// Paths as Go's package `path/filepath` takes them apart.
enum FilePath {
    private static let slash = UInt8(ascii: "/")

    /// The last name of a path; `.` for an empty one.
    static func last(of path: String) -> String {
        var bytes = Array(path.utf8)
        if bytes.isEmpty { return "." }
        while bytes.last == slash { bytes.removeLast() }
        if bytes.isEmpty { return "/" }
        let start = bytes.lastIndex(of: slash).map { $0 + 1 } ?? 0
        return String(decoding: bytes[start...], as: UTF8.self)
    }

    /// All but the last name of a path, without `.`, `..` and doubled slashes where that is possible.
    static func folder(of path: String) -> String {
        let bytes = Array(path.utf8)
        guard let end = bytes.lastIndex(of: slash) else { return "." }
        return cleaned(String(decoding: bytes[...end], as: UTF8.self))
    }

    private static func cleaned(_ path: String) -> String {
        let isAbsolute = path.utf8.first == slash
        var names: [Substring] = []
        for name in path.split(separator: "/") where name != "." {
            if name == ".." {
                if let last = names.last, last != ".." {
                    names.removeLast()
                } else if !isAbsolute {
                    names.append(name)
                }
            } else {
                names.append(name)
            }
        }
        let text = names.joined(separator: "/")
        return isAbsolute ? "/" + text : text.isEmpty ? "." : text
    }
}
