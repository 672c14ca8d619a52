/// A place in a source file: where a block, an argument or a grant was written.
public struct SourcePosition: Hashable, Sendable {
    /// The file as the compiler names it (`#filePath`), absolute; shown relative to the package root.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// The column, from 1.
    public let column: Int

    /// Makes a position from what the compiler knows about a call (`#filePath`, `#line`, `#column`).
    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// The position as `file:line:column`, the file relative to the package at `root`.
    public func text(relativeTo root: String) -> String {
        "\(file(relativeTo: root)):\(line):\(column)"
    }

    /// The file relative to the package at `root`.
    ///
    /// A Swift file of another package (a construct of a library) is shown from its `Sources` folder on, so that the
    /// text is the same on every machine. Every other file is shown as it was given.
    public func file(relativeTo root: String) -> String {
        guard file.utf8.suffix(6).elementsEqual(".swift".utf8) else { return file }
        let folder = root.hasSuffix("/") ? root : root + "/"
        if file.utf8.starts(with: folder.utf8) {
            return String(file.dropFirst(folder.count))
        }
        let parts = file.split(separator: "/", omittingEmptySubsequences: true)
        if let sources = parts.lastIndex(where: { $0 == "Sources" || $0 == "Stacks" || $0 == "Tests" }) {
            return parts[sources...].joined(separator: "/")
        }
        return file
    }
}
