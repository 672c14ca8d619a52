import Review
import Terraform

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
        let document: JSONDocument
        switch try operand(text) {
        case .stack(let stack): return .stack(.init(stack))
        case .folder: return .document(try input(text).configuration, path: text)
        case .file(let path): document = try self.document(try path.contents(limit: JSONDocument.byteLimit), text)
        case .standardInput: document = try self.document(try standardInput(), text)
        }
        if Plan.isPlan(document) { return .plan(try plan(document), path: text) }
        if let refusal = ForeignFile.refusal(of: document) { throw Failure(refusal) }
        return .document(Configuration(reading: document, name: text), path: text)
    }

    private func document(_ bytes: [UInt8], _ path: String) throws(Failure) -> JSONDocument {
        if let refusal = ForeignFile.refusal(of: bytes, path: path) { throw Failure(refusal) }
        do throws(JSONError) {
            return try JSONDocument(bytes, file: path)
        } catch {
            say(error.finding.text(relativeTo: root, subject: path))
            throw .findings
        }
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
}
