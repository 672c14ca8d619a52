/// Makes one text of what two sides call by different names: their environments, and blocks that have new addresses.
struct Wording {
    var names: EnvironmentNames?
    /// The new addresses, on the first side.
    var renames = Renames()

    /// The text with one name for both environments, and new addresses.
    func callAsFunction(_ text: String) -> String {
        let renamed = renames.renamed(text)
        return names?.blended(renamed) ?? renamed
    }
}
