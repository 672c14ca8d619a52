/// Writes planned types as Swift.
struct SourceWriter {
    private(set) var text = ""
    private var depth = 0
    private var typeName = ""

    /// Adds the whole file of a type.
    mutating func write(_ plan: TypePlan) {
        typeName = plan.typeName
        let prefix = plan.kind == .dataSource ? "data." : ""
        line("// Written by 'synth bind \(prefix)\(plan.typeName)'. Change the tables of the generator, not this file.")
        line("// swift-format-ignore-file")
        line("")
        line("public import Terraform")
        line("")
        let what = plan.kind == .dataSource ? "data source " : ""
        line("/// \(Summaries.of(plan)): \(what)`\(plan.typeName)` in Terraform.")
        if plan.isNew || plan.isDeprecated { line("///") }
        if plan.isNew { line("/// Provider 6 only.") }
        if plan.isDeprecated { line("/// The provider announces that it will go.") }
        let conformance = plan.kind == .dataSource ? "DataSource" : "ManagedResource"
        block("public struct \(plan.root.name): \(conformance)") { writer in
            let what = plan.kind == .dataSource ? "data source's" : "resource's"
            writer.line("/// The \(what) name in Terraform.")
            writer.line("public static let typeName = \"\(plan.typeName)\"")
            writer.line("/// Local name, arguments and nested blocks.")
            writer.line("public var node: Node")
            writer.line("")
            writer.initializer(of: plan.root, isRoot: true)
            writer.line("")
            writer.line("/// Takes the contents of a block of this type.")
            writer.line("public static func holding(_ node: Node) -> Self { Self(node: node) }")
            writer.line("init(node: Node) { self.node = node }")
            writer.line("")
            for reference in plan.references { writer.property(reference, getter: "reference") }
            writer.nestedTypes(of: plan.root)
        }
        wordSets(of: plan.root)
        for members in plan.members { write(members) }
    }

    // MARK: Structs

    private mutating func write(_ plan: StructPlan) {
        let path = plan.path.joined(separator: ".")
        let disguise = plan.writesEveryKey ? ", of which every key is written" : ""
        line("/// The block `\(path)` of `\(typeName)`\(disguise).")
        block("public struct \(plan.name): NestedBlock") { writer in
            writer.line("/// Arguments and nested blocks.")
            writer.line("public var body = Body()")
            writer.line("")
            writer.initializer(of: plan, isRoot: false)
            writer.nestedTypes(of: plan)
        }
    }

    private mutating func nestedTypes(of plan: StructPlan) {
        for set in plan.wordSets {
            line("")
            line("/// The words that `\(set.argument)` takes.")
            line("public enum \(set.name): ValueSet {}")
        }
        for phantom in plan.phantoms {
            line("")
            write(phantom)
        }
        for nested in plan.nested {
            line("")
            write(nested)
        }
    }

    private mutating func write(_ phantom: PhantomPlan) {
        line("/// An element of `\(phantom.argument)`, which the provider computes.")
        guard !phantom.nested.isEmpty else { return line("public enum \(phantom.name) {}") }
        block("public enum \(phantom.name)") { writer in
            for nested in phantom.nested { writer.write(nested) }
        }
    }

    private mutating func initializer(of plan: StructPlan, isRoot: Bool) {
        let arguments = plan.arguments.filter(\.isRequired).ordered + plan.arguments.filter { !$0.isRequired }.ordered
        documentation(of: arguments, in: plan, isRoot: isRoot)
        var parameters = isRoot ? ["_ localName: String"] : []
        for argument in arguments {
            let type = argument.absent == "nil" && !argument.isRequired ? argument.type + "?" : argument.type
            let value = argument.isRequired ? "" : " = \(argument.absent)"
            parameters.append("\(SwiftName.escaped(argument.swiftName)): \(type)\(value)")
        }
        if parameters.isEmpty { return line("public init() {}") }
        line("public init(")
        depth += 1
        for (index, parameter) in parameters.enumerated() {
            line(parameter + (index + 1 < parameters.count ? "," : ""))
        }
        depth -= 1
        block(")") { writer in
            if isRoot { writer.line("node = Node(Self.typeName, localName)") }
            let body = isRoot ? "node.body" : arguments.contains { $0.swiftName == "body" } ? "self.body" : "body"
            // In the order of Terraform's names, in which a body keeps them.
            for argument in arguments.sorted(by: { $0.terraformName < $1.terraformName }) {
                writer.set(argument, in: body, everyKey: plan.writesEveryKey)
            }
        }
    }

    private mutating func set(_ argument: ArgumentPlan, in body: String, everyKey: Bool) {
        let name = SwiftName.escaped(argument.swiftName)
        let set = "\(body).set(\"\(argument.terraformName)\", \(name))"
        if everyKey, !argument.isRequired {
            line("\(body).setNull(\"\(argument.terraformName)\")")
        }
        line(set)
    }

    private mutating func documentation(of arguments: [ArgumentPlan], in plan: StructPlan, isRoot: Bool) {
        line(
            isRoot
                ? "/// Describes one; what is left out is left to AWS."
                : "/// Describes the block; what is left out is left to AWS.")
        guard isRoot || !arguments.isEmpty else { return }
        line("///")
        line("/// - Parameters:")
        if isRoot { line("///   - localName: The name in Terraform's addresses, not in AWS.") }
        for argument in arguments {
            let notes = ["`\(argument.terraformName)`"] + argument.notes
            line("///   - \(argument.swiftName): \(notes.joined(separator: "; ")).")
        }
    }

    // MARK: References and words

    private mutating func property(_ reference: ReferencePlan, getter: String) {
        let name =
            getter == "reference"
            ? ReservedNames.properties[reference.swiftName] ?? reference.swiftName : reference.swiftName
        let origin = reference.isAssigned ? ", which the provider computes" : ""
        let secret = reference.isSensitive ? "; sensitive" : ""
        line("/// The attribute `\(reference.terraformName)`\(origin)\(secret).")
        line(
            "public var \(SwiftName.escaped(name)): Expression<\(reference.type)> { \(getter)(\"\(reference.terraformName)\") }"
        )
    }

    private mutating func write(_ members: MembersPlan) {
        line("")
        block("extension Expression<\(members.qualifiedName)>") { writer in
            for member in members.members { writer.property(member, getter: "attribute") }
        }
    }

    private mutating func wordSets(of plan: StructPlan) {
        for set in plan.wordSets {
            line("")
            block("extension Expression<\(set.qualifiedName)>") { writer in
                for word in set.words {
                    writer.line("/// The word `\(word.word)`.")
                    writer.line(
                        "public static var \(SwiftName.escaped(word.member)): Self { .init(word: \"\(word.word)\") }")
                }
            }
        }
        for nested in plan.nested { wordSets(of: nested) }
    }

    // MARK: Lines

    private mutating func line(_ content: String) {
        if !content.isEmpty { text += String(repeating: "    ", count: depth) + content }
        text += "\n"
    }

    private mutating func block(_ head: String, _ content: (inout SourceWriter) -> Void) {
        line(head == ")" ? ") {" : head + " {")
        depth += 1
        content(&self)
        depth -= 1
        line("}")
    }
}

extension [ArgumentPlan] {
    /// By Terraform name, nested blocks after plain arguments.
    fileprivate var ordered: [ArgumentPlan] {
        sorted { ($0.isBlock ? 1 : 0, $0.terraformName) < ($1.isBlock ? 1 : 0, $1.terraformName) }
    }
}
