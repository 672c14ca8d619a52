import Foundation
import Terraform
import Testing

/// Documents that the real Terraform must take.
@Suite(.enabled(if: RealTerraform.isInstalled, "needs terraform on the PATH"))
struct `The real Terraform` {
    static let backends: [Backend] = [
        .azurerm(storageAccount: "acme", container: "state", key: "k", resourceGroup: "g", useOIDC: true),
        .consul(path: "p", address: "localhost:8500", scheme: "http", gzip: true, lock: false),
        .cos(bucket: "b-1", region: "ap-guangzhou", prefix: "p", key: "k", encrypt: true),
        .gcs(bucket: "b", prefix: "p", kmsEncryptionKey: "projects/p/locations/l/keyRings/r/cryptoKeys/k"),
        .http(address: "http://localhost", lockAddress: "http://localhost", username: "u", updateMethod: "PUT"),
        .kubernetes(secretSuffix: "s", namespace: "n", configPath: "~/.kube/config", labels: ["a": "b"]),
        .local(path: "state/a.tfstate", workspaceDir: "w"),
        .oss(bucket: "b", prefix: "p", key: "k", region: "cn-beijing", tablestoreTable: "t", encrypt: true),
        .pg(connection: "postgres://localhost/x", schemaName: "s", skipSchemaCreation: true, skipTableCreation: true),
        .remote(organization: "acme", workspace: "shop", hostname: "example.org"),
        .s3(
            bucket: "b-${x}", key: "k", region: "eu-central-1", useLockfile: true, encrypt: true, kmsKeyID: "k",
            profile: "p", roleARN: "arn:aws:iam::123456789012:role/r"),
        .cloud(organization: "acme", workspaces: .tagged(["a"], project: "p"), hostname: "example.org"),
        .cloud(organization: "acme", workspaces: .named("a")),
    ]

    @Test(arguments: backends)
    func `takes the settings of every backend`(backend: Backend) throws {
        let stack = Stack.with { stack in
            stack.add(TerraformSettings(requiredVersion: ">= 1.10", backend: backend))
            stack.add(RawResource("terraform_data", "a"))
        }
        let terraform = try RealTerraform(stack)
        defer { terraform.remove() }
        #expect(try terraform.complaints() == "")
    }

    @Test func `takes every top-level block, and finds nothing where we find nothing`() throws {
        let stack = Stack.with { stack in
            let builtIn = RequiredProvider("terraform.io/builtin/terraform")
            stack.add(
                TerraformSettings(
                    requiredVersion: ">= 1.10, < 3.0.0", requiredProviders: ["terraform": builtIn], backend: .local()))
            stack.add(ProviderConfiguration("terraform"))
            let other = stack.add(ProviderConfiguration("terraform", alias: "other"))
            let ports = stack.add(
                Variable<[String: [Int]]>(
                    "ports", default: ["${web}": [80]], description: "literal ${x}", sensitive: false, nullable: false,
                    validations: [
                        Condition(
                            .expression("length(var.ports) > 0"),
                            errorMessage: "Give a port, ${not} \(1 as Expression<Int>).")
                    ]))
            stack.add(Variable<String>("secret", default: "x", sensitive: true, ephemeral: true))
            let names = stack.add(Local("names", ports.value.keys))
            let first = stack.add(
                RawResource("terraform_data", "first", ["input": .value(names.value), "triggers_replace": ["a"]]),
                count: names.value.length, provider: other,
                lifecycle: Lifecycle(
                    createBeforeDestroy: true, preventDestroy: false, ignoreChanges: ["input"],
                    preconditions: [Condition(names.value.length.isAtLeast(1), errorMessage: "None.")],
                    postconditions: [Condition(Expression<Bool>.own("id").differs(from: .null), errorMessage: "No ID.")]
                ))
            var each = RawResource("terraform_data", "each", ["input": "\(Expression<String>.eachKey) ${literal}"])
            each.body.set(
                "provisioner",
                Blocks([
                    Provisioner("local-exec", ["command": "true"]),
                    Provisioner("local-exec", ["command": "true", "when": .keyword("destroy")]),
                ]))
            each.body[content: "connection"] = .block(["host": "localhost"])
            stack.add(each, forEach: ["a", "b"], dependsOn: [first])
            stack.add(RawResource("terraform_data", "chained"), forEach: .instances(of: each))
            stack.add(
                RemoteState("other", backend: .local(path: "\(Expression<String>.modulePath)/x"), defaults: ["a": 1]),
                count: 0)
            stack.add(Output("all", first.all { $0.reference("id") as Expression<String> }, dependsOn: [each]))
            stack.add(
                Output(
                    "one", each["a"].reference("id"),
                    preconditions: [
                        Condition(names.value.contains("${web}"), errorMessage: "No web.")
                    ]))
            stack.add(Moved(from: "terraform_data.old", to: .block(each["a"])))
            stack.add(Removed("terraform_data.gone", destroy: false))
            stack.add(Import(to: .block(each["b"]), id: "an-id"))
            stack.add(
                Check(
                    "state", data: RemoteState("own", backend: .local(path: "y"), defaults: ["ok": true]),
                    assertions: [
                        Condition(.expression("data.terraform_remote_state.own.outputs.ok"), errorMessage: "No.")
                    ]))
            let child = stack.add(
                Module("child", source: "./child", arguments: ["text": "a ${literal}"]), forEach: ["x": "y"],
                dependsOn: [first], providers: ["terraform": other])
            stack.add(Output("child", child["x"].output("text")))
        }
        #expect(stack.findings.isEmpty)
        let terraform = try RealTerraform(stack)
        defer { terraform.remove() }
        let folder = terraform.folder.appendingPathComponent("child")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let module = #"""
            {"terraform": {"required_providers": {"terraform": {"source": "terraform.io/builtin/terraform"}}},
             "variable": {"text": {}}, "output": {"text": {"value": "${var.text}"}}}
            """#
        try Data(module.utf8).write(to: folder.appendingPathComponent("main.tf.json"))
        #expect(try terraform.complaints() == "")
        _ = try terraform.run("init", "-input=false", "-no-color")
        let plan = try terraform.run("plan", "-input=false", "-no-color")
        // The state has no object to import, of which Terraform says so; nothing else may be wrong.
        let text = String(decoding: plan.output, as: UTF8.self)
        #expect(plan.code == 0, "\(text)")
    }

    @Test func `computes what functions, operators and loops say`() throws {
        let list = Local<[String]>("list", ["b", "a", "b"])
        let map = Local<[String: Int]>("map", ["x": 1, "y": 2])
        let text = Local("text", "A-b")
        let number = Local<Int>("number", 7)
        let values: [(Term, String)] = [
            (.value(list.value.length), "3"), (.value(list.value.toset.first), #""a""#),
            (.value(list.value.distinct.sort), #"["a","b"]"#), (.value(list.value.element(4)), #""a""#),
            (.value(list.value.join("+")), #""b+a+b""#), (.value(list.value.concat(["c"])), #"["b","a","b","c"]"#),
            (.value(list.value.contains("z")), "false"), (.value(list.value[1]), #""a""#),
            (.value(map.value.keys), #"["x","y"]"#), (.value(map.value.values), "[1,2]"),
            (.value(map.value.lookup("z", default: 9)), "9"), (.value(map.value.merge(["y": 3])), #"{"x":1,"y":3}"#),
            (.value(map.value["y"]), "2"), (.value(text.value.lower.upper), #""A-B""#),
            (.value(text.value.split("-")), #"["A","b"]"#), (.value(text.value.replace("-", "${x}")), #""A${x}b""#),
            (.value(text.value.regex("[a-z]") as Expression<String>), #""b""#),
            (.value(text.value.base64encode.base64decode), #""A-b""#),
            (.value(("10.0.0.0/16" as Expression<String>).cidrsubnet(newbits: 8, number.value)), #""10.0.7.0/24""#),
            (.value(("2026-01-02T00:00:00Z" as Expression<String>).formatdate("YYYY")), #""2026""#),
            (.value(Expression<String>.format("%s=%03d", "n", .value(number.value))), #""n=007""#),
            (.value(Expression.coalesce("", text.value)), #""A-b""#),
            (.value(Expression.try(.expression("local.map.nope"), number.value)), "7"),
            (.value(list.value.jsonencode.jsondecode() as Expression<[String]>), #"["b","a","b"]"#),
            (.value(number.value.tostring.tonumber), "7"), (.call("max", [1, .value(number.value)]), "7"),
            (.value(number.value.plus(1).times(2).minus(-1)), "17"), (.value(number.value.divided(by: 2)), "3.5"),
            (.value(number.value.remainder(of: 4)), "3"),
            (.value(number.value.isGreater(than: 6).and(number.value.isLess(than: 7)).not), "true"),
            (.value(number.value.isAtMost(6).or(false)), "false"),
            (.value(number.value.equals(7).then("yes", else: text.value)), #""yes""#),
            (.value(number.value.differs(from: 7).then(list.value, else: [])), "[]"),
            (.value(list.value.map { $0.upper }), #"["B","A","B"]"#),
            (.value(list.value.map(where: { $0.equals("a") }) { "\($0)!" } as Expression<[String]>), #"["a!"]"#),
            (.value(list.value.filter { $0.differs(from: "b") }), #"["a"]"#),
            (.value(list.value.distinct.map(key: { $0 }, value: { $0.upper })), #"{"a":"A","b":"B"}"#),
            (.value(map.value.map { key, value in "\(key)\(value)" } as Expression<[String]>), #"["x1","y2"]"#),
            (.value(map.value.mapValues { _, value in value.plus(1) }), #"{"x":2,"y":3}"#),
            (
                .value(
                    list.value.distinct.map { outer in list.value.distinct.map { inner in "\(outer)\(inner)" } }
                        as Expression<[[String]]>),
                #"[["bb","ba"],["ab","aa"]]"#
            ),
        ]
        let stack = Stack.with { stack in
            stack.add(list)
            stack.add(map)
            stack.add(text)
            stack.add(number)
            for (index, value) in values.enumerated() {
                stack.add(Output("o\(index)", Expression<Any>(term: .call("jsonencode", [value.0]))))
            }
        }
        #expect(stack.findings.isEmpty)
        let terraform = try RealTerraform(stack)
        defer { terraform.remove() }
        _ = try terraform.run("init", "-input=false", "-no-color")
        let apply = try terraform.run("apply", "-auto-approve", "-input=false", "-no-color")
        try #require(apply.code == 0, "\(String(decoding: apply.output, as: UTF8.self))")
        let outputs = try JSONDecoder().decode(
            [String: Output.Value].self, from: terraform.run("output", "-json").output)
        for (index, value) in values.enumerated() {
            #expect(outputs["o\(index)"]?.value == value.1, "\(value.0.code)")
        }
    }
}

extension Output {
    fileprivate struct Value: Decodable {
        let value: String
    }
}
