/// The files of a folder that Terraform reads, in its order (Terraform, "Files and configuration structure").
struct FolderNames {
    /// Documents in JSON; overrides stand last, since they change what the others say.
    let documents: [String]
    /// Documents in Terraform's native language.
    let native: [String]

    /// Sorts out the names of a folder; those of editors' copies and hidden files are passed over as Terraform does.
    init(_ names: [String]) {
        let visible = names.filter { name in
            !name.hasPrefix(".") && !name.hasSuffix("~") && !(name.hasPrefix("#") && name.hasSuffix("#"))
        }.sorted()
        let documents = visible.filter { $0.hasSuffix(".tf.json") }
        self.documents = documents.filter { !Self.isOverride($0) } + documents.filter(Self.isOverride)
        native = visible.filter { $0.hasSuffix(".tf") }
    }

    private static func isOverride(_ name: String) -> Bool {
        name == "override.tf.json" || name.hasSuffix("_override.tf.json")
    }
}
