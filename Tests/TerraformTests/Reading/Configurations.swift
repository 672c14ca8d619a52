import Terraform

extension Configuration {
    /// Reads a document as the file `main.tf.json`.
    init(_ text: String) throws {
        self.init(reading: try JSONDocument(text), name: "shop")
    }

    /// Reads documents by the names of their files, as those of one folder.
    init(_ files: [(name: String, text: String)]) throws {
        self.init(reading: try files.map { try JSONDocument(Array($0.text.utf8), file: $0.name) }, name: "shop")
    }

    /// The document in one line, without its first comment, and with blanks only within strings.
    var line: String {
        let lines = String(decoding: json(), as: UTF8.self).split(separator: "\n")
        let document = ["{"] + lines.dropFirst(lines.count > 1 && lines[1].hasPrefix("  \"//\"") ? 2 : 1)
        return document.map { $0.drop { $0 == " " } }.joined().replacing("\": ", with: "\":")
    }

    /// The findings as they are printed.
    var said: [String] { findings().map { $0.text(relativeTo: "/package", subject: "shop") } }
}
