import Provider
import Terraform

/// What the provider would say of small documents.
enum Checking {
    /// The findings of one block whose body is JSON: `error [rule] message`.
    static func block(
        _ type: String, _ body: String, kind: String = "resource", version: String? = nil
    ) throws -> [String] {
        let settings = version.map {
            #""terraform": {"required_providers": {"aws": {"source": "hashicorp/aws", "version": "\#($0)"}}}, "#
        }
        return try document(#"{\#(settings ?? "")"\#(kind)": {"\#(type)": {"x": \#(body)}}}"#)
    }

    /// The findings of a document.
    static func document(_ json: String) throws -> [String] {
        try findings(json).map { "\($0.severity.rawValue) [\($0.rule)] \($0.message)" }
    }

    /// The findings of a document, with the reader's own.
    static func findings(_ json: String) throws -> [Finding] {
        let configuration = Configuration(reading: try JSONDocument(Array(json.utf8), file: "main.tf.json"), name: "x")
        return configuration.reported + Schema.aws.checked(configuration).findings
    }

    /// A configuration in the form that the schema gives it.
    static func shaped(_ json: String) throws -> Configuration {
        Schema.aws.shaped(Configuration(reading: try JSONDocument(Array(json.utf8), file: "main.tf.json"), name: "x"))
    }
}
