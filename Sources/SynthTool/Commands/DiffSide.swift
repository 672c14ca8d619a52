import Review
import Terraform

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// One side of a comparison, read.
enum DiffSide {
    /// A stack of this package.
    case stack(ReviewReport.Described)
    /// A document of any tool.
    case document(Configuration, path: String)
    /// A plan as JSON.
    case plan(Plan, path: String)

    /// What reports call the side.
    var name: String {
        switch self {
        case .stack(let described): described.stack.name
        case .document(_, let path), .plan(_, let path): path
        }
    }

    /// The environment that the side is of; nil where nothing tells.
    var environment: String? {
        switch self {
        case .stack(let described): described.stack.environment
        case .document(let configuration, let path): EnvironmentSearch.name(of: configuration, path: path)
        case .plan(let plan, let path): EnvironmentSearch.name(of: plan, path: path)
        }
    }

    /// The blocks; nil for a plan.
    var configuration: Configuration? {
        switch self {
        case .stack(let described): described.configuration
        case .document(let configuration, _): configuration
        case .plan: nil
        }
    }
}

extension Session {
    /// Reads what an operand of a comparison names.
    func diffSide(_ text: String) throws(Failure) -> DiffSide {
        if let stack = stacks.first(where: { $0.name == text }) { return .stack(.init(stack)) }
        guard text.contains("/") || text.contains(".") else { return .stack(.init(try stack(named: text))) }
        let bytes = try bytes(of: text)
        do throws(JSONError) {
            let document = try JSONDocument(bytes, file: text)
            if Plan.isPlan(document) { return .plan(try Plan(reading: document), path: text) }
            return .document(Configuration(reading: document, name: text), path: text)
        } catch {
            say(error.finding.text(relativeTo: root, subject: text))
            throw .findings
        }
    }

    /// The bytes of a file.
    private func bytes(of path: String) throws(Failure) -> [UInt8] {
        guard let file = fopen(path, "rb") else {
            throw Failure("cannot read '\(path)': \(SystemError.text(of: errno))")
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        let piece = 1 << 20
        while bytes.count <= JSONDocument.byteLimit {
            let part = [UInt8](unsafeUninitializedCapacity: piece) { buffer, count in
                count = fread(buffer.baseAddress, 1, piece, file)
            }
            if part.isEmpty { break }
            bytes += part
        }
        guard ferror(file) == 0 else { throw Failure("cannot read '\(path)': \(SystemError.text(of: errno))") }
        return bytes
    }
}
