import Terraform

/// Which resources those of another type are about, such as the buckets of policies: by a reference, an ID or a name.
struct Attachments {
    /// What is attached to each resource, by the resource's place in the model.
    private var byOwner: [Int: [Arguments]] = [:]
    /// Whether one of them may be about any resource, as only apply knows which.
    private(set) var mayBeAnyones = false

    /// Finds what is attached to the resources of a type.
    ///
    /// - Parameters:
    ///   - type: The type of what is attached.
    ///   - argument: Its argument that names the resource.
    ///   - owner: The type of the resource.
    init(_ type: String, by argument: String, to owner: String, in model: Model) {
        var names = ResourceNames(model)
        for holder in model.all(type) {
            switch names.target(argument, of: holder.instance, type: owner) {
            case .instance(let index)?: byOwner[index, default: []].append(holder)
            case .unknown?: mayBeAnyones = true
            case .foreign?, nil: break
            }
        }
    }

    /// What is attached to a resource.
    subscript(resource: Arguments) -> [Arguments] { byOwner[resource.instance.index] ?? [] }
}
