public import AWS
public import Terraform

/// The code of one or more functions: a folder of Python files, packed into the document itself.
///
/// The folder is read when the stack is synthesized, relative to the Swift file that names it, and becomes a zip archive
/// in an S3 object. Equal files give equal bytes on every machine, so nothing changes until a file does.
///
/// The object's key stays the same and its content changes: a change of code is an update in place of the object and,
/// by `source_code_hash`, of the functions. The bucket keeps the versions before.
///
/// ```swift
/// let code = stack.add(FunctionCode("chat", folder: "Chat", in: codeBucket))
/// // aws_s3_object.chat_code: key "chat.zip", content_base64 "UEsDBBQ…"
/// ```
public struct FunctionCode: Construct {
    let name: String
    let folder: String
    let file: String
    let bucket: Bucket.Parts

    /// Describes code.
    ///
    /// - Parameters:
    ///   - name: Its name in the bucket, without `.zip`.
    ///   - folder: The folder of its files, relative to the folder of the calling Swift file; at most 1 MB.
    ///   - bucket: Where it is stored for Lambda.
    ///   - file: The calling Swift file.
    public init(_ name: String, folder: String, in bucket: Bucket.Parts, file: String = #filePath) {
        self.name = name
        self.folder = folder
        self.file = file
        self.bucket = bucket
    }

    /// Code that functions can run.
    public struct Parts {
        /// The archive in S3.
        public let object: S3Object
        /// The archive's SHA-256 in base64, as Lambda reports it.
        public let hash: String
        let folder: String
        /// Empty where the folder could not be read, which is a finding already.
        let files: [ZipArchive.File]
    }

    /// Reads and packs the folder, and adds the object.
    public func build(in stack: Stack) -> Parts {
        var files: [ZipArchive.File] = []
        do throws(SourceFolder.Problem) {
            files = try SourceFolder.files(of: folder, besides: file)
        } catch {
            stack.report(rule: "function-code", error.message)
        }
        let archive = ZipArchive(files).bytes
        let object = stack.add(
            S3Object(
                "\(name.asLocalName)_code", bucket: bucket.bucket.id, key: "\(name).zip",
                contentBase64: Expression(Base64.text(of: archive)), contentType: "application/zip",
                kmsKeyID: bucket.encryption.keyARN),
            // Without versions the code before a change would be lost.
            dependsOn: [bucket.versioning])
        return Parts(object: object, hash: Base64.text(of: SHA256.hash(of: archive)), folder: folder, files: files)
    }
}

extension FunctionCode.Parts {
    /// Why a handler such as `messages.handle` cannot be in this code, in words for a finding; nil where it is.
    func problem(withHandler handler: String) -> String? {
        guard !files.isEmpty else { return nil }
        let parts = handler.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            return "\"\(handler)\" is no handler: it reads module.function, such as messages.handle"
        }
        let modules = files.filter { $0.path.hasSuffix(".py") }
        guard let module = modules.first(where: { $0.path == "\(parts[0]).py" }) else {
            let known = modules.map { String($0.path.dropLast(3)) }
            let meant = Spelling.nearest(to: String(parts[0]), among: known).map { "; did you mean '\($0)'?" } ?? ""
            return "handler \"\(handler)\" is in no file: the folder '\(folder)' has no '\(parts[0]).py'\(meant)"
        }
        let lines = module.content.split(separator: UInt8(ascii: "\n"))
        return lines.contains { $0.starts(with: "def \(parts[1])(".utf8) }
            ? nil : "handler \"\(handler)\" does not exist: '\(folder)/\(module.path)' has no 'def \(parts[1])('"
    }
}

extension Bucket.Encryption {
    /// The key of an object; nil for S3's own.
    var keyARN: Expression<ARN<KMSKey>>? {
        if case .key(let key) = self { key.arn } else { nil }
    }
}
