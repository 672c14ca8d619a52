/// The files of a folder that Terraform reads (Terraform, "Files and configuration structure").
struct FolderNames {
    /// Documents in JSON.
    let documents: [String]
    /// Documents in Terraform's native language.
    let native: [String]

    /// Sorts out the names of a folder; those of editors' copies and hidden files are passed over as Terraform does.
    init(_ names: [String]) {
        let visible = names.filter { name in
            !name.hasPrefix(".") && !name.hasSuffix("~") && !(name.hasPrefix("#") && name.hasSuffix("#"))
        }.sorted()
        documents = visible.filter { $0.hasSuffix(".tf.json") }
        native = visible.filter { $0.hasSuffix(".tf") }
    }
}
