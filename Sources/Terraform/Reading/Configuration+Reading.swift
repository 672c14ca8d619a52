extension Configuration {
    /// Reads a document of Terraform JSON, whoever wrote it.
    ///
    /// ```swift
    /// let document = try JSONDocument(bytes, file: "main.tf.json")
    /// let configuration = Configuration(reading: document, name: "network")
    /// ```
    /// All forms that Terraform takes are read (Terraform, "JSON Configuration Syntax"): an object or an array of objects
    /// in the place of every block, labels as keys, strings as templates. What has no such form is told in ``reported``,
    /// with its line and column; everything else can still be checked. Values become the terms that a stack in Swift would
    /// have made: text, references, templates, code. An expression that cannot be read is a mistake of the rule `syntax`.
    ///
    /// Comments (`"//"`) are left out, but for those that suppress a rule of a scanner at a block, which are that block's
    /// ``Block/suppressions``. Within the value of an argument `//` is a key like any other, as it is to Terraform.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - name: What findings without a position of their own are said of.
    public init(reading document: JSONDocument, name: String) {
        self.init(reading: [document], areOverrides: false, name: name)
    }

    /// Reads the documents of a folder as one module.
    ///
    /// They are taken in the order of their names. Those named `override.tf.json` or `…_override.tf.json` are put over the
    /// others argument by argument, as Terraform does ("Override Files").
    ///
    /// - Parameters:
    ///   - documents: The documents, named after their files.
    ///   - name: What findings without a position of their own are said of.
    public init(reading documents: [JSONDocument], name: String) {
        self.init(reading: documents, areOverrides: true, name: name)
    }

    private init(reading documents: [JSONDocument], areOverrides: Bool, name: String) {
        let sorted = documents.sorted { $0.file < $1.file }
        var primary = ConfigurationReader()
        for document in sorted where !(areOverrides && document.isOverride) { primary.read(document) }
        var merger = BlockMerger(primary.blocks)
        var findings = primary.findings
        for document in sorted where areOverrides && document.isOverride {
            var reader = ConfigurationReader()
            reader.read(document)
            findings += reader.findings
            merger.override(with: reader.blocks)
        }
        self.init(stack: name, blocks: merger.blocks, reported: findings + merger.findings)
    }
}

extension JSONDocument {
    /// Whether the file's name makes it one that overrides others.
    fileprivate var isOverride: Bool {
        let name = file.split(separator: "/").last ?? ""
        return name == "override.tf.json" || name.hasSuffix("_override.tf.json")
    }
}
