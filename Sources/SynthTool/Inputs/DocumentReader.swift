import Terraform

/// Reads the texts of files into one configuration.
struct DocumentReader {
    /// What stands for the configuration in messages without a position.
    let name: String

    /// Reads files in the order in which Terraform does, overrides last.
    ///
    /// - Returns: The configuration, and whether every file was JSON; where one was not, the rest is not read, for what
    ///   is missing would only be found missing again.
    /// - Throws: What a file is, where it is something other than Terraform's configuration.
    func read(
        _ files: [(path: String, bytes: [UInt8])]
    ) throws(Failure) -> (configuration: Configuration, isJSON: Bool) {
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
        guard broken.isEmpty else { return (Configuration(stack: name, blocks: [], reported: broken), false) }
        return (Configuration(reading: documents, name: name), true)
    }
}
