import Provider
import Terraform

/// What `terraform providers schema -json` writes, made small: two providers that have a type of one name, and one whose
/// attributes are objects.
enum SchemaDocument {
    static let text = #"""
        {"format_version": "1.0", "provider_schemas": {
          "registry.terraform.io/acme/cloud": {
            "provider": {"version": 0, "block": {"attributes": {"zone": {"type": "string", "required": true}}}},
            "resource_schemas": {
              "cloud_host": {"version": 3, "block": {
                "attributes": {
                  "id": {"type": "string", "computed": true},
                  "name": {"type": "string", "required": true},
                  "ports": {"type": ["set", "number"], "optional": true},
                  "rules": {"type": ["list", ["object", {"from": "number", "to": "number"}]], "optional": true},
                  "secret": {"type": "string", "optional": true, "write_only": true},
                  "size": {"type": "string", "optional": true, "deprecated": true}},
                "block_types": {
                  "disk": {"nesting_mode": "list", "min_items": 1, "max_items": 2, "block": {
                    "attributes": {"gib": {"type": "number", "required": true}}}},
                  "label": {"nesting_mode": "map", "block": {
                    "attributes": {"text": {"type": "string", "optional": true}}}}}}}},
            "data_source_schemas": {"cloud_zone": {"version": 0, "block": {
              "attributes": {"names": {"type": ["list", "string"], "computed": true}}}}},
            "functions": {"upper_zone": {"return_type": "string", "parameters": [{"name": "zone", "type": "string"}]}}},
          "registry.terraform.io/acme/cloud-beta": {
            "resource_schemas": {"cloud_host": {"version": 0, "block": {
              "attributes": {"beta": {"type": "bool", "optional": true}}}}}},
          "registry.acme.example/acme/nested": {
            "resource_schemas": {"nested_pool": {"version": 0, "block": {"attributes": {
              "nodes": {"optional": true, "nested_type": {"nesting_mode": "list", "attributes": {
                "id": {"type": "string", "computed": true},
                "kind": {"type": "string", "required": true},
                "old": {"type": "string", "optional": true, "deprecated": true},
                "weight": {"type": "number", "optional": true}}}}}}}}}}}
        """#

    /// The findings of a document by this schema, in order: `error [rule] message`.
    static func findings(_ json: String) throws -> [String] {
        let schema = try Schema(reading: JSONDocument(Array(text.utf8), file: "schema.json"))
        let configuration = Configuration(reading: try JSONDocument(Array(json.utf8), file: "main.tf.json"), name: "x")
        let findings = schema.checked(configuration, expressions: true).findings
        return (configuration.reported + findings).sorted().map {
            "\($0.severity.rawValue) [\($0.rule)] \($0.message)"
        }
    }
}
