/// The types that module `AWS` holds, by the folder of their service, each with what it is.
enum BoundTypes {
    /// A service's folder.
    struct Folder: Sendable {
        let name: String
        var resources: [String: String] = [:]
        var dataSources: [String: String] = [:]
    }

    /// A bound type.
    struct Bound: Sendable {
        let name: String
        let kind: Binding.Kind
    }

    /// Every bound type, resources first, by name in order.
    static var all: [Bound] {
        folders.flatMap(\.resources.keys).sorted().map { Bound(name: "aws_" + $0, kind: .resource) }
            + folders.flatMap(\.dataSources.keys).sorted().map { Bound(name: "aws_" + $0, kind: .dataSource) }
    }

    /// The Swift names of all bound types.
    static let swiftNames = Set(all.map { SwiftName.type(of: $0.name, kind: $0.kind) })

    /// The folder of a type, nil when it is not bound.
    static func folder(of typeName: String, kind: Binding.Kind) -> String? { entries(kind)[typeName]?.folder }

    /// What a bound type is.
    static func summary(of typeName: String, kind: Binding.Kind) -> String? { entries(kind)[typeName]?.summary }

    private struct Entry: Sendable {
        let folder: String
        let summary: String
    }

    private static func entries(_ kind: Binding.Kind) -> [String: Entry] {
        kind == .resource ? resources : dataSources
    }

    private static let resources = index(\.resources)
    private static let dataSources = index(\.dataSources)

    private static func index(_ types: (Folder) -> [String: String]) -> [String: Entry] {
        var entries: [String: Entry] = [:]
        for folder in folders {
            for (name, summary) in types(folder) {
                entries["aws_" + name] = Entry(folder: folder.name, summary: summary)
            }
        }
        return entries
    }
}
