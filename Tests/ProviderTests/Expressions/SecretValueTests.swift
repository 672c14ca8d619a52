import Provider
import Terraform
import Testing

@Suite struct `A secret` {
    @Test func `that does not last goes to write-only arguments alone`() throws {
        let document = #"""
            {"terraform": {"required_providers": {"cloud": {"source": "acme/cloud"}}},
             "variable": {"v": {"type": "string", "ephemeral": true}}, "locals": {"l": "${var.v}-x"},
             "resource": {"cloud_host": {
               "a": {"name": "${local.l}", "secret": "${var.v}", "disk": {"gib": "${length(var.v)}"}},
               "b": {"name": "${coalesce(ephemeralasnull(var.v), \"x\")}", "disk": {"gib": 1}}}}}
            """#
        #expect(
            try SchemaDocument.findings(document) == [
                "error [ephemeral-value] name of cloud_host.a would keep local.l, which is ephemeral; only a write-only argument takes it",
                "error [ephemeral-value] disk[0].gib of cloud_host.a would keep var.v, which is ephemeral; only a write-only argument takes it",
            ])
    }

    @Test func `is shown by no output that does not say so`() throws {
        let document = #"""
            {"variable": {"s": {"sensitive": true}, "e": {"ephemeral": "true"}},
             "locals": {"l": "${upper(var.s)}", "m": {"x": "${local.l}", "y": {"z": "open"}},
               "made": "${sensitive(\"a\")}", "open": "http://${local.m.y.z}"},
             "output": {
               "a": {"value": "x ${var.s}"}, "b": {"value": ["${local.m}"]}, "c": {"value": "${nonsensitive (local.l)}"},
               "d": {"value": "${var.s}", "sensitive": true}, "e": {"value": "${var.e}"}, "f": {"value": "${local.open}"},
               "g": {"value": "${nonsensitive(local.open)}-${var.s}"}, "h": {"value": "${can(var.s) ? var.s : 0}"},
               "i": {"value": "${local.made}"}, "j": {"value": "${sensitive(1)}"}, "k": {"value": "${keys(local.m)}"},
               "l": {"value": "${var.s + {}}"}, "m": {"value": "${{ e = var.e, f = 1 }.f}"}}}
            """#
        let sensitive = [
            "value of output.a shows var.s", "value of output.g shows var.s", "value of output.h shows var.s",
            "value of output.i shows local.made", "value[0] of output.b shows local.m",
        ].map { "error [sensitive-output] \($0), which is sensitive; say sensitive: true" }
        let findings = try SchemaDocument.findings(document).filter {
            $0.contains("-output]") || $0.contains("-value]")
        }
        #expect(
            Set(findings)
                == Set(
                    sensitive + [
                        "error [sensitive-output] value of output.j is made sensitive by a function; say sensitive: true",
                        "error [ephemeral-value] value of output.e keeps var.e, which is ephemeral",
                    ]))
        #expect(findings.count == 7)
    }

    @Test func `of which instances are made is refused`() throws {
        let document = #"""
            {"terraform": {"required_providers": {"cloud": {"source": "acme/cloud"}}},
             "variable": {"s": {"sensitive": true, "type": "set(string)"}, "e": {"ephemeral": true, "type": "number"},
               "n": {"sensitive": true, "type": "number"}},
             "locals": {"keys": "${toset([for k in var.s : upper(k)])}", "values": {"a": "${var.n}"}},
             "module": {"m": {"source": "./m", "for_each": "${var.s}"}},
             "data": {"cloud_zone": {"a": {"for_each": "${local.keys}"}, "b": {"for_each": "${local.values}"},
               "c": {"count": "${var.n}"}, "d": {"count": "${var.e}"}, "e": {"for_each": "${nonsensitive(var.s)}"}}}}
            """#
        let key = "and its keys would be shown in addresses; go through nonsensitive() keys"
        #expect(
            try SchemaDocument.findings(document) == [
                "error [sensitive-key] for_each of module.m is sensitive (var.s), \(key)",
                "error [sensitive-key] for_each of data.cloud_zone.a is sensitive (local.keys), \(key)",
                "error [ephemeral-value] count of data.cloud_zone.d is ephemeral (var.e), and Terraform keeps which instances there are",
            ])
    }

    @Test(arguments: [false, true])
    func `that a provider keeps is known by its schema`(expressions: Bool) throws {
        let json = #"""
            {"resource": {"aws_iam_access_key": {"k": {"user": "x", "count": 2}, "one": {"user": "y"}}},
             "output": {"a": {"value": "${aws_iam_access_key.k[0].secret}"}, "b": {"value": "${aws_iam_access_key.one.id}"},
              "c": {"value": "${nonsensitive(aws_iam_access_key.one.secret)}"}, "d": {"value": "${aws_iam_access_key.one}"}}}
            """#
        let configuration = Configuration(reading: try JSONDocument(Array(json.utf8), file: "main.tf.json"), name: "x")
        #expect(
            Schema.aws.checked(configuration, expressions: expressions).findings.map(\.message) == [
                "value of output.a shows aws_iam_access_key.k[0].secret, which is sensitive; say sensitive: true",
                "value of output.d shows aws_iam_access_key.one, which is sensitive; say sensitive: true",
            ])
    }
}
