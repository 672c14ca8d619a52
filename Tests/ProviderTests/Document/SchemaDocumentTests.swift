import Provider
import Terraform
import Testing

@Suite struct `A schema that Terraform wrote` {
    /// The provider `acme/cloud` under its own name.
    static let settings = #""terraform": {"required_providers": {"cloud": {"source": "acme/cloud"}}}, "#

    static let mistakes: [(String, [String])] = [
        (#""cloud_host": {"a": {"name": "x", "disk": {"gib": 1}}}"#, []),
        (
            #""cloud_hosts": {"a": {}}"#,
            [
                "error [unknown-type] cloud_hosts.a: the provider acme/cloud has no resource type cloud_hosts; did you mean cloud_host?"
            ]
        ),
        (
            #""cloud_host": {"a": {"nane": "x", "disk": {"gib": "big"}}}"#,
            [
                "error [missing-argument] cloud_host.a lacks name, which the provider demands",
                "error [unknown-argument] cloud_host.a takes no nane; did you mean name?",
                "error [wrong-type] disk[0].gib of cloud_host.a is \"big\", but the provider takes a number",
            ]
        ),
        (
            #""cloud_host": {"a": {"name": "x", "id": "y", "size": "s", "rules": [{"from": 1}]}}"#,
            [
                "error [missing-block] cloud_host.a lacks a block disk, which the provider demands",
                "error [read-only] id of cloud_host.a cannot be given: only the provider sets it; leave it out",
                "warning [deprecated] size of cloud_host.a is deprecated: the provider will remove it",
                "error [incomplete-object] rules[0] of cloud_host.a lacks to: Terraform wants every key here; write null where there is no value",
            ]
        ),
        (
            #""cloud_host": {"a": {"name": "x", "disk": [{"gib": 1}, {"gib": 1}, {"gib": 1}]}}"#,
            ["error [block-count] cloud_host.a has 3 blocks disk, of which the provider takes 2"]
        ),
        (
            #""cloud_host": {"a": {"name": "x", "disk": {"gib": 1}, "label": {"one": {"txt": "x"}}}}"#,
            ["error [unknown-argument] label.one of cloud_host.a takes no txt; did you mean text?"]
        ),
        (
            #""cloud_host": {"a": {"name": "x", "disk": {"gib": 1}, "lifecycle": {"ignore_changes": ["nane", "disk"]}}}"#,
            [
                "error [ignore-changes] lifecycle.ignore_changes[0] of cloud_host.a names nane, which cloud_host does not have; did you mean name?"
            ]
        ),
    ]

    @Test(arguments: mistakes)
    func `judges types, arguments, blocks and counts`(resources: String, expected: [String]) throws {
        #expect(try SchemaDocument.findings("{\(Self.settings)\"resource\": {\(resources)}}") == expected)
    }

    @Test func `is found by the provider that a block names, by the source, and by the type's first word`() throws {
        let settings =
            #""terraform": {"required_providers": {"cloud": {"source": "acme/cloud"}, "b": {"source": "acme/cloud-beta"}}}, "#
        let document =
            "{\(settings)"
            + #""resource": {"cloud_host": {"a": {"provider": "b", "beta": true}, "c": {"provider": "b.eu", "name": "x"}}}, "#
            + #""output": {"o": {"value": "${cloud_host.a.beta} ${cloud_host.a.name}"}}}"#
        #expect(
            try SchemaDocument.findings(document) == [
                "error [unknown-argument] cloud_host.c takes no name",
                "error [unsupported-attribute] value of output.o takes the attribute 'name' of 'cloud_host.a', which has none of that name; it has beta",
            ])
    }

    @Test func `judges the provider's own configuration, data sources and expressions`() throws {
        let document =
            "{\(Self.settings)"
            + #""provider": {"cloud": {"zones": "a"}}, "data": {"cloud_zone": {"z": {"names": ["x"]}}}, "#
            + #""resource": {"cloud_host": {"a": {"name": "${data.cloud_zone.z.names}", "disk": {"gib": 1}}}}, "#
            + #""output": {"o": {"value": "${provider::cloud::uper_zone(1)}"}, "p": {"value": "${provider::cloud::upper_zone()}"}}}"#
        #expect(
            try SchemaDocument.findings(document) == [
                "error [missing-argument] cloud lacks zone, which the provider demands",
                "error [unknown-argument] cloud takes no zones; did you mean zone?",
                "error [read-only] names of data.cloud_zone.z cannot be given: only the provider sets it; leave it out",
                "error [expression-type] name of cloud_host.a has the wrong type: a string is required, got a list of string",
                "error [unknown-function] value of output.o calls 'provider::cloud::uper_zone', which is no function; acme/cloud has no function uper_zone; did you mean upper_zone?",
                "error [argument-count] value of output.p calls upper_zone with 0 arguments, which takes 1 (zone)",
            ])
    }

    @Test func `knows objects whose members may be left out, are set by the provider, or will go`() throws {
        let document =
            #"{"terraform": {"required_providers": {"nested": {"source": "registry.acme.example/acme/nested"}}}, "#
            + #""resource": {"nested_pool": {"a": {"nodes": [{"kind": "x"}, {"weight": 1}, {"kind": "x", "id": "y", "old": "z"}]}}}}"#
        #expect(
            try SchemaDocument.findings(document) == [
                "error [incomplete-object] nodes[1] of nested_pool.a lacks kind, which the provider demands",
                "error [read-only] nodes[2].id of nested_pool.a cannot be given: only the provider sets it; leave it out",
                "warning [deprecated] nodes[2].old of nested_pool.a is deprecated: the provider will remove it",
            ])
    }

    @Test func `of which a provider is missing says so once`() throws {
        let document = #"{"resource": {"aws_sqs_queue": {"a": {"nonsense": 1}, "b": {}}, "terraform_data": {"t": {}}}}"#
        #expect(
            try SchemaDocument.findings(document) == [
                "warning [missing-schema] aws_sqs_queue.a and its kin are not judged by a schema: schema.json has none of the provider hashicorp/aws; let 'terraform providers schema -json' write it where the document is initialized"
            ])
    }

    @Test(arguments: [
        (#"{"resource": {}}"#, "it is not what 'terraform providers schema -json' writes"),
        ("[]", "it is not what 'terraform providers schema -json' writes"),
        (#"{"format_version": "2.0", "provider_schemas": {}}"#, "its format_version is none of 1.x, which are read"),
        (#"{"format_version": 1, "provider_schemas": {}}"#, "its format_version is none of 1.x, which are read"),
        (#"{"format_version": "1.0", "provider_schemas": []}"#, "provider_schemas is no object"),
        (
            #"{"format_version": "1.0", "provider_schemas": {}}"#,
            "it has the schema of no provider; write it where 'terraform init' was run"
        ),
        (#"{"format_version": "1.0", "provider_schemas": {"a/b/c": 5}}"#, "the schema of a/b/c is no object"),
        (
            #"{"format_version": "1.0", "provider_schemas": {"a/b/c": {"resource_schemas": []}}}"#,
            "resource_schemas of a/b/c is no object"
        ),
        (
            #"{"format_version": "1.1", "provider_schemas": {"a/b/c": {"data_source_schemas": {"x": {}}}}}"#,
            "x of a/b/c has no block"
        ),
    ])
    func `is refused with a reason where it is none`(text: String, reason: String) throws {
        let document = try JSONDocument(Array(text.utf8), file: "schema.json")
        let error = #expect(throws: SchemaError.self) { try Schema(reading: document) }
        #expect(error?.message == reason)
    }
}
