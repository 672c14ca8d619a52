import Bindings

extension Command {
    /// `synth bind TYPE…`: the typed Swift of the provider's types.
    static let bind = Command(
        "bind", [.any("TYPE")],
        options: [
            .value("--out", "DIR", "write files below DIR, each in the folder of its service"),
            .flag("--all", "write every type of module AWS"),
        ],
        summary: "write the Swift of resource types (aws_sqs_queue) and data sources (data.aws_region)",
        details: "A type that module AWS lacks is used as the others are, once its file is in your package."
    ) { invocation, session throws(Failure) in
        let files = try files(for: invocation)
        guard let folder = invocation.value(of: "--out") else {
            return try session.write(files.map(\.source).joined(separator: "\n"))
        }
        for file in files {
            var path = file.path.split(separator: "/")
            let name = path.removeLast()
            let place = ([folder] + path.map(String.init)).joined(separator: "/")
            try AtomicFile(folder: place, name: String(name)).write(Array(file.source.utf8))
        }
    }

    /// All that is asked for, before anything is written: one unknown type writes nothing.
    private static func files(for invocation: Invocation) throws(Failure) -> [(path: String, source: String)] {
        if invocation.has("--all") {
            guard invocation.operands.isEmpty else { throw .usage("'--all' names every type; give no other") }
            return try bindings { () throws(BindingError) in try Bindings.files() }.map { ($0.path, $0.source) }
        }
        guard !invocation.operands.isEmpty else { throw .usage("missing TYPE; usage: \(invocation.command.usage)") }
        var files: [(path: String, source: String)] = []
        for operand in invocation.operands {
            let isData = operand.hasPrefix("data.")
            let type = isData ? String(operand.dropFirst("data.".count)) : operand
            let kind = isData ? Binding.Kind.dataSource : .resource
            let source = try bindings { () throws(BindingError) in try Bindings.source(of: type, kind: kind) }
            files.append((Bindings.path(of: type, kind: kind), source))
        }
        return files
    }

    private static func bindings<Result>(
        _ action: () throws(BindingError) -> Result
    ) throws(Failure) -> Result {
        do throws(BindingError) { return try action() } catch { throw .usage(error.description) }
    }
}
