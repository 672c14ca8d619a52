/// Names that a nested type or a property may not have.
enum ReservedNames {
    /// Names of nested types that Swift or the generated code needs for something else, with what stands instead.
    static let types = ["Type": "Kind", "Protocol": "ProtocolName", "Self": "Itself"]

    /// Names that the generated code refers to; a nested type of that name would hide them.
    static let hidden: Set<String> = Set([
        "AnyResource", "ARN", "Array", "Blocks", "Body", "Bool", "Dictionary", "DataSource", "Double", "Expression",
        "ID",
        "Int", "ManagedResource", "NestedBlock", "Node", "Optional", "String", "ValueSet",
    ]).union(References.domainTypes).union(BoundTypes.swiftNames)

    /// Properties that every resource has already, with what stands instead.
    static let properties = [
        "address": "endpointAddress", "all": "allValues", "body": "bodyText", "declaration": "declarationText",
        "node": "nodeName", "typeName": "typeNameText",
    ]
}
