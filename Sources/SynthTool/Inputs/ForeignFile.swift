import Terraform

/// Files that somebody may take for Terraform's configuration in JSON and that are something else.
enum ForeignFile {
    /// What a file is that is no JSON at all; nil where it may be JSON.
    static func refusal(of bytes: [UInt8], path: String) -> String? {
        if bytes.isEmpty { return "\(name(path)) is empty" }
        // The signature of a ZIP archive, in which Terraform saves plans.
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            return "\(name(path)) is a saved plan; 'terraform show -json' writes it as JSON"
        }
        if path.hasSuffix(".tf") {
            return "\(name(path)) is in Terraform's native language; only JSON is read, as in main.tf.json"
        }
        return nil
    }

    /// What a JSON document is that is no configuration; nil where it may be one.
    static func refusal(of document: JSONDocument) -> String? {
        let root = document.root
        guard root.kind == .object else {
            // An array of objects is a configuration too.
            if root.kind == .array { return nil }
            return "\(name(document.file)) is no Terraform configuration: it holds no object"
        }
        for (keys, words) in known where keys.allSatisfy({ root[$0] != nil }) {
            return "\(name(document.file)) is \(words), not a configuration"
        }
        if document.file.hasSuffix(".tfvars.json") {
            return "\(name(document.file)) holds values of variables, not a configuration"
        }
        return nil
    }

    /// The keys by which documents are known, the more particular ones first.
    private static let known: [(keys: [String], words: String)] = [
        (["format_version", "provider_schemas"], "a schema of providers ('terraform providers schema -json')"),
        (["format_version", "resource_changes"], "a plan ('terraform show -json')"),
        (["format_version", "planned_values"], "a plan ('terraform show -json')"),
        (["format_version", "configuration"], "a plan ('terraform show -json')"),
        (["resource_changes"], "a plan ('terraform show -json') without its format_version"),
        (["planned_values"], "a plan ('terraform show -json') without its format_version"),
        (["format_version", "diagnostics"], "what 'terraform validate -json' says"),
        (["format_version", "terraform_version"], "a state ('terraform show -json')"),
        (["version", "terraform_version", "serial"], "a state"), (["version", "lineage"], "a state"),
        (["@level", "@message"], "a log of Terraform"),
        (["AWSTemplateFormatVersion"], "a template of CloudFormation"),
        (["Resources"], "a template of CloudFormation"),
    ]

    private static func name(_ path: String) -> String { path == "-" ? "standard input" : "'\(path)'" }
}
