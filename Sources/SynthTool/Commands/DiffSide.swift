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
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument(bytes(of: text), file: text)
        } catch {
            throw Failure("\(error)")
        }
        if Plan.isPlan(document) { return .plan(try plan(document), path: text) }
        return .document(Configuration(reading: [document], name: text), path: text)
    }

    /// Reads a plan.
    func plan(_ document: JSONDocument) throws(Failure) -> Plan {
        do throws(JSONError) {
            return try Plan(reading: document)
        } catch {
            say(error.finding.text(relativeTo: root, subject: document.file))
            throw .findings
        }
    }

    private func bytes(of path: String) -> [UInt8] {
        guard let file = fopen(path, "rb") else { return [] }
        defer { fclose(file) }
        fseek(file, 0, SEEK_END)
        let size = ftell(file)
        rewind(file)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = fread(buffer.baseAddress, 1, size, file)
        }
    }
}
