import Terraform

extension AttributeType {
    /// Reads the type of an attribute: `type`, or the attributes of objects under `nested_type`.
    init(ofAttribute document: JSONValue) {
        guard let nested = document["nested_type"] else {
            self.init(document["type"])
            return
        }
        let object = Self.object(
            (nested["attributes"]?.elementsByKey ?? []).map { name, member in
                let isGiven = member.isTrue("required") || member.isTrue("optional")
                return Member(
                    name: name, type: AttributeType(ofAttribute: member), isOptional: !member.isTrue("required"),
                    isReadOnly: !isGiven && member.isTrue("computed"), isDeprecated: member.isTrue("deprecated"))
            })
        switch nested["nesting_mode"]?.string {
        case "list": self = .list(object)
        case "set": self = .set(object)
        case "map": self = .map(object)
        default: self = object
        }
    }

    /// Reads a type as Terraform writes it: `"string"`, `["list", "string"]`, `["object", {"name": "string"}, ["name"]]`.
    ///
    /// A tuple, and what makes no sense, is any value.
    init(_ document: JSONValue?) {
        switch document?.string ?? document?[0]?.string {
        case "string": self = .string
        case "number": self = .number
        case "bool": self = .bool
        case "list": self = .list(AttributeType(document?[1]))
        case "set": self = .set(AttributeType(document?[1]))
        case "map": self = .map(AttributeType(document?[1]))
        case "object":
            let optional = Set(document?[2]?.elements.compactMap(\.string) ?? [])
            self = .object(
                (document?[1]?.elementsByKey ?? []).map { name, type in
                    Member(name: name, type: AttributeType(type), isOptional: optional.contains(name))
                })
        default: self = .dynamic
        }
    }
}
