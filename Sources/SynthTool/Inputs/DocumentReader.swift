import Terraform

/// Reads the texts of files into one configuration.
struct DocumentReader {
    /// What stands for the configuration in messages without a position.
    let name: String

    /// What was read, and whether every file was JSON; where one was not, the rest is not read, for what is missing would
    /// only be found missing again.
    typealias Reading = (configuration: Configuration, isJSON: Bool)

    /// Reads one file, or standard input.
    ///
    /// - Throws: What the file is, where it is something other than Terraform's configuration.
    func read(_ bytes: [UInt8], path: String) throws(Failure) -> Reading {
        let (documents, broken) = try documents([(path, bytes)])
        guard let document = documents.first else { return nothing(broken) }
        return (Configuration(reading: document, name: name), true)
    }

    /// Reads the files of a folder, of which some may override the others.
    ///
    /// - Throws: What a file is, where it is something other than Terraform's configuration.
    func read(_ files: [(path: String, bytes: [UInt8])]) throws(Failure) -> Reading {
        let (documents, broken) = try documents(files)
        return broken.isEmpty ? (Configuration(reading: documents, name: name), true) : nothing(broken)
    }

    private func nothing(_ broken: [Finding]) -> Reading {
        (Configuration(stack: name, blocks: [], reported: broken), false)
    }

    private func documents(
        _ files: [(path: String, bytes: [UInt8])]
    ) throws(Failure) -> (documents: [JSONDocument], broken: [Finding]) {
        var documents: [JSONDocument] = []
        var broken: [Finding] = []
        for (path, bytes) in files {
            if let refusal = ForeignFile.refusal(of: bytes, path: path) { throw Failure(refusal) }
            do throws(JSONError) {
                documents.append(try JSONDocument(bytes, file: path))
            } catch {
                broken.append(error.finding)
            }
        }
        for document in documents {
            if let refusal = ForeignFile.refusal(of: document) { throw Failure(refusal) }
        }
        return (documents, broken)
    }
}
