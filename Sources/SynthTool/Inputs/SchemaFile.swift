import Provider
import Terraform

extension Session {
    /// The schema in a file that `terraform providers schema -json` wrote; the embedded one where no file is named.
    ///
    /// - Throws: One line that says why the file cannot be read, or what it is instead.
    func schema(_ file: String?) throws(Failure) -> Schema {
        guard let file else { return .aws }
        let bytes = try FilePath(text: file).contents(limit: JSONDocument.byteLimit)
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument(bytes, file: file)
        } catch {
            say(error.finding.text(relativeTo: root, subject: file))
            throw .findings
        }
        do throws(SchemaError) {
            return try Schema(reading: document)
        } catch {
            throw Failure("'\(file)' is no schema of providers: \(error.message)")
        }
    }
}
