import Terraform

/// The documents that Terraform read, to find the place of an offset in them; each is read once.
final class DocumentCache {
    /// What the stack is written as now, for the case that the file is not at hand.
    private let synthesized: () -> [UInt8]
    private var documents: [String: Content?] = [:]

    private struct Content {
        let bytes: [UInt8]
        let document: JSONDocument
    }

    init(synthesized: @escaping () -> [UInt8]) {
        self.synthesized = synthesized
    }

    /// The place that a range of a file is in: by the file itself, by the document as it is written now, or by the lines
    /// that Terraform sent along, which for a document in one line are all of it.
    func path(of range: Diagnostic.Range, _ snippet: Diagnostic.Snippet?) -> DocumentPath? {
        for content in [file(range.file), current] {
            if let content, let path = Self.path(in: content, of: range, snippet) { return path }
        }
        if let snippet, snippet.line == 1, let content = Self.content(Array(snippet.code.utf8), file: range.file) {
            return Self.path(to: snippet.start, in: content, context: snippet.context)
        }
        guard let snippet, let context = snippet.context else { return nil }
        return DocumentPath(DocumentPath(context: context).steps + (snippet.key.map { [.name($0)] } ?? []))
    }

    private func file(_ name: String) -> Content? {
        if let known = documents[name] { return known }
        let path = FilePath(text: name)
        let isFile = (try? path.kind()) == .file
        let bytes = isFile ? try? path.contents(limit: JSONDocument.byteLimit) : nil
        let content = bytes.flatMap { Self.content($0, file: name) }
        documents[name] = .some(content)
        return content
    }

    private lazy var current: Content? = Self.content(synthesized(), file: "main.tf.json")

    private static func content(_ bytes: [UInt8], file: String) -> Content? {
        guard let document = try? JSONDocument(bytes, file: file) else { return nil }
        return Content(bytes: bytes, document: document)
    }

    /// The place in a document, if that has the same lines as Terraform read.
    private static func path(
        in content: Content, of range: Diagnostic.Range, _ snippet: Diagnostic.Snippet?
    ) -> DocumentPath? {
        if let snippet {
            let start = range.offset - snippet.start
            let code = Array(snippet.code.utf8)
            guard start >= 0, start + code.count <= content.bytes.count,
                content.bytes[start..<start + code.count].elementsEqual(code)
            else { return nil }
        }
        return path(to: range.offset, in: content, context: snippet?.context)
    }

    private static func path(to offset: Int, in content: Content, context: String?) -> DocumentPath? {
        guard offset >= 0, offset < content.bytes.count else { return nil }
        let found = DocumentPath(to: offset, in: content.document)
        guard let context else { return found }
        // The context is the innermost array or object; a closing bracket belongs to that, not to what stands before it.
        let around = DocumentPath(context: context)
        let isClosing = content.bytes[offset] == UInt8(ascii: "}") || content.bytes[offset] == UInt8(ascii: "]")
        guard !isClosing, found.steps.starts(with: around.steps) else { return around }
        return DocumentPath(Array(found.steps.prefix(around.steps.count + 1)))
    }
}

extension Diagnostic.Snippet {
    /// The key of the member that a line starts with: `"vpc_id": "${…}",`; nil for a line of other kind.
    fileprivate var key: String? {
        let line = code.drop { $0 == " " || $0 == "\t" }
        guard line.first == "\"", let colon = line.firstRange(of: "\":") else { return nil }
        let key = line[..<colon.lowerBound].dropFirst()
        return key.contains("\"") ? nil : String(key)
    }
}
