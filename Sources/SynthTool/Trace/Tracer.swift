import Terraform

/// Turns what Terraform says of a document into findings at the lines that the document came from.
///
/// A diagnostic is found by its address; else by the place that it points to, in the file itself or in the lines that it
/// carries; else by the addresses in its words. What cannot be found keeps Terraform's own place.
struct Tracer {
    private let index: BlockIndex
    private let files: DocumentCache

    init(_ configuration: Configuration, files: DocumentCache) {
        index = BlockIndex(configuration)
        self.files = files
    }

    /// The finding that a diagnostic becomes.
    func finding(for diagnostic: Diagnostic) -> Finding {
        let place = place(of: diagnostic)
        let mentioned = mentioned(in: diagnostic, except: place?.block)
        guard let block = place?.block ?? mentioned.first else {
            let position = diagnostic.range.map { SourcePosition(file: $0.file, line: $0.line, column: $0.column) }
            let place = diagnostic.address ?? diagnostic.snippet?.context
            return Finding(
                diagnostic.severity, rule: Self.rule, diagnostic.message(at: place), at: position,
                notes: diagnostic.notes)
        }
        let others = place == nil ? mentioned.dropFirst() : mentioned[...]
        let notes = others.map { Finding.Note("\($0.address.text) is declared here", at: $0.position) }
        return block.finding(
            diagnostic.severity, rule: Self.rule, diagnostic.message(at: place.map { $0.text(diagnostic.address) }),
            at: place.flatMap { $0.path.steps.isEmpty ? nil : $0.path.text },
            notes: diagnostic.notes.map { Finding.Note($0.message, at: block.position) } + notes)
    }

    private static let rule = "terraform"

    /// A block, and what of it is meant.
    private struct Place {
        let block: Block
        let path: DocumentPath

        /// The place in words: the argument's path and the address, the one that Terraform gave where it gave one.
        func text(_ address: String?) -> String {
            let address = address ?? block.address.text
            return path.steps.isEmpty ? address : "\(path.text) of \(address)"
        }
    }

    private func place(of diagnostic: Diagnostic) -> Place? {
        let pointed = pointed(at: diagnostic)
        guard let address = diagnostic.address, let block = index.block(at: address) else { return pointed }
        // What a resource says may point elsewhere: to the variable that holds the wrong value.
        if let pointed, pointed.block.address == block.address { return pointed }
        return Place(block: block, path: DocumentPath())
    }

    /// The block that a diagnostic points to in a file.
    private func pointed(at diagnostic: Diagnostic) -> Place? {
        guard let range = diagnostic.range, range.file.hasSuffix(".json") else { return nil }
        if let slash = range.file.lastIndex(of: "/") {
            let folder = String(range.file[..<slash])
            if let module = index.module(in: folder) { return Place(block: module, path: DocumentPath()) }
        }
        guard let path = files.path(of: range, diagnostic.snippet) else { return nil }
        if let (block, rest) = index.block(at: path) { return Place(block: block, path: rest) }
        // Terraform points to the type of a resource that no provider knows; any block of it will do.
        return index.blocks(ofTypeAt: path).first.map { Place(block: $0, path: DocumentPath()) }
    }

    /// The blocks whose addresses stand in a diagnostic's words, each once, in the order of the words.
    private func mentioned(in diagnostic: Diagnostic, except known: Block?) -> [Block] {
        var seen: Set<Address> = []
        if let known { seen.insert(known.address) }
        var blocks: [Block] = []
        for candidate in AddressesInText.candidates(in: "\(diagnostic.summary) \(diagnostic.detail)") {
            guard blocks.count < 10, let block = index.block(at: candidate) else { continue }
            if seen.insert(block.address).inserted { blocks.append(block) }
        }
        return blocks
    }
}

extension Diagnostic {
    /// Summary, place and detail as one message; the paragraphs of the detail after the first follow on lines of their
    /// own.
    fileprivate func message(at place: String?) -> String {
        let place = place.map { " (\($0))" } ?? ""
        let paragraphs = detail.split(separator: "\n").map { $0.trimmingSpaces }.filter { !$0.isEmpty }
        guard let first = paragraphs.first else { return summary + place }
        return (["\(summary)\(place): \(first)"] + paragraphs.dropFirst().map { "    \($0)" }).joined(separator: "\n")
    }

    fileprivate var notes: [Finding.Note] { snippet?.values.map { Finding.Note($0, at: nil) } ?? [] }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var text = self.drop { $0.isWhitespace }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }
}
