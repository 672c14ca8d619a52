import Testing

@testable import SynthTool

@Suite struct `The option --schema` {
    private static let schema = #"""
        {"format_version": "1.0", "provider_schemas": {"registry.terraform.io/acme/cloud": {"resource_schemas": {
          "cloud_host": {"version": 0, "block": {"attributes": {"name": {"type": "string", "required": true}}}}}}}}
        """#
    private static let document = #"""
        {"terraform": {"required_providers": {"cloud": {"source": "acme/cloud"}}},
         "resource": {"cloud_host": {"a": {}}}}
        """#

    @Test func `judges a document by another schema`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.schema, to: "schema.json")
        try folder.write(Self.document, to: "main.tf.json")
        let file = "\(folder.path)/main.tf.json"
        #expect(
            Run("check \(file) --schema \(folder.path)/schema.json")
                == Run(
                    1,
                    output:
                        "\(file):2:30: error: [missing-argument] cloud_host.a lacks name, which the provider demands\n",
                    messages: "1 error in \(file)\n"))
        #expect(Run("check \(file)") == Run(0, messages: "no findings in \(file)\n"))
    }

    @Test func `refuses what is no schema in one line`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.document, to: "main.tf.json")
        try folder.write(String(Self.schema.prefix(60)), to: "cut.json")
        let file = "\(folder.path)/main.tf.json"
        #expect(
            Run("check \(file) --schema \(file)")
                == Run(
                    1,
                    messages:
                        "synth: error: '\(file)' is no schema of providers: it is not what 'terraform providers schema -json' writes\n"
                ))
        #expect(
            Run("check \(file) --schema \(folder.path)/cut.json").messages.hasPrefix(
                "\(folder.path)/cut.json:1:61: error: [json] "))
        #expect(
            Run("check \(file) --schema \(folder.path)/none.json")
                == Run(1, messages: "synth: error: cannot read '\(folder.path)/none.json': no such file or directory\n")
        )
        #expect(Run("check \(file) --schema").code == 64)
    }
}
