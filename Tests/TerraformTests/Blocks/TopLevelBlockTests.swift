import Terraform
import Testing

@Suite struct `A top-level block` {
    private let vpc = RawResource("aws_vpc", "main", ["cidr_block": "10.0.0.0/16"])

    @Test func `of settings is literal, with its providers, backend and provider metadata`() {
        let stack = Stack.with {
            $0.add(
                TerraformSettings(
                    requiredVersion: ">= 1.10",
                    requiredProviders: ["aws": RequiredProvider("hashicorp/aws", version: ">= 5.100.0, < 7.0.0")],
                    backend: .s3(
                        bucket: "acme-${x}", key: "shop", region: "eu-central-1", roleARN: "arn:aws:iam::1:role/r"),
                    providerMeta: ["aws": ["user_agent": ["shop"]]]))
        }
        #expect(
            stack.line == #"""
                {"terraform":{"backend":{"s3":{"assume_role":{"role_arn":"arn:aws:iam::1:role/r"},"bucket":"acme-${x}",\#
                "key":"shop","region":"eu-central-1","use_lockfile":true}},"provider_meta":{"aws":{"user_agent":["shop"]}},\#
                "required_providers":{"aws":{"source":"hashicorp/aws","version":">= 5.100.0, < 7.0.0"}},\#
                "required_version":">= 1.10"}}
                """#)
    }

    @Test func `of settings names HCP Terraform instead of a backend`() {
        let stack = Stack.with {
            $0.add(
                TerraformSettings(backend: .cloud(organization: "acme", workspaces: .tagged(["shop"], project: "web"))))
        }
        #expect(
            stack.line == #"""
                {"terraform":{"cloud":{"organization":"acme","workspaces":{"project":"web","tags":["shop"]}}}}
                """#)
    }

    @Test func `of a variable has the type of its Swift value and a literal default`() {
        let stack = Stack.with {
            $0.add(
                Variable<[String: [Int]]>(
                    "ports", default: ["${web}": [80, 443]], description: "100% literal: ${x}", sensitive: true,
                    nullable: false, ephemeral: true))
        }
        #expect(
            stack.line == #"""
                {"variable":{"ports":{"default":{"${web}":[80,443]},"description":"100% literal: ${x}","ephemeral":true,\#
                "nullable":false,"sensitive":true,"type":"map(list(number))"}}}
                """#)
    }

    @Test(arguments: [
        (Variable<String>("x").body, "string"), (Variable<Int>("x").body, "number"),
        (Variable<Double>("x").body, "number"), (Variable<Bool>("x").body, "bool"),
        (Variable<[[String]]>("x").body, "list(list(string))"), (Variable<[String: Bool]>("x").body, "map(bool)"),
        (Variable<String>("x", type: "object({ a = string })").body, "object({ a = string })"),
    ])
    func `of a variable says its type in Terraform's words`(body: Body, type: String) {
        #expect(body["type"] == .verbatim(.string(type)))
    }

    @Test func `of a variable, a local value and an output refer to one another`() {
        let stack = Stack.with { stack in
            let domain = stack.add(
                Variable<String>("domain", validations: []))
            let url = stack.add(Local("url", "https://\(domain.value)"))
            stack.add(
                Output(
                    "url", url.value, description: "${literal}", sensitive: true, dependsOn: [stack.add(vpc)],
                    preconditions: [Condition(domain.value.length.isGreater(than: 3), errorMessage: "Too short.")]))
        }
        #expect(
            stack.line == #"""
                {"locals":{"url":"https://${var.domain}"},"output":{"url":{"depends_on":["aws_vpc.main"],\#
                "description":"${literal}","precondition":[{"condition":"${length(var.domain) > 3}",\#
                "error_message":"Too short."}],"sensitive":true,"value":"${local.url}"}},\#
                "resource":{"aws_vpc":{"main":{"cidr_block":"10.0.0.0/16"}}},"variable":{"domain":{"type":"string"}}}
                """#)
    }

    @Test func `of a module has a literal source, arguments, providers and outputs`() {
        let stack = Stack.with { stack in
            let virginia = stack.add(ProviderConfiguration("aws", alias: "virginia", body: ["region": "us-east-1"]))
            let network = stack.add(
                Module("network", source: "acme/vpc/aws", version: "~> 5.0", arguments: ["cidr": "${y}"]),
                forEach: ["a", "b"], providers: ["aws.replica": virginia])
            stack.add(Output("vpc", network["a"].output("vpc_id")))
            stack.add(Module("folder", source: "./${x}"))
        }
        #expect(
            stack.line == #"""
                {"module":{"folder":{"source":"./${x}"},"network":{"cidr":"$${y}","for_each":"${toset([\"a\", \"b\"])}",\#
                "providers":{"aws.replica":"aws.virginia"},"source":"acme/vpc/aws","version":"~> 5.0"}},\#
                "output":{"vpc":{"value":"${module.network[\"a\"].vpc_id}"}},\#
                "provider":{"aws":{"alias":"virginia","region":"us-east-1"}}}
                """#)
        #expect(stack.findings.isEmpty)
    }

    @Test func `of a move, removal or import names addresses bare and is sorted by them`() {
        let stack = Stack.with { stack in
            stack.add(vpc, forEach: ["a": "x"])
            stack.add(Moved(from: "module.net.aws_vpc.b[\"k\"]", to: .block(vpc["a"])))
            stack.add(Moved(from: "aws_vpc.a", to: .block(vpc)))
            stack.add(
                Removed(
                    "aws_vpc.gone", destroy: true,
                    provisioners: [Provisioner("local-exec", ["when": .keyword("destroy"), "command": "echo bye"])]))
            stack.add(Removed("aws_eip.kept", destroy: false))
            stack.add(Import(to: .block(vpc["a"]), id: "vpc-1"))
            stack.add(
                Import(
                    to: "aws_vpc.main[each.key]", identity: ["id": .value(Expression<String>.eachValue)],
                    forEach: ["a": "vpc-2"]))
        }
        #expect(
            stack.line == #"""
                {"import":[{"id":"vpc-1","to":"aws_vpc.main[\"a\"]"},{"for_each":{"a":"vpc-2"},\#
                "identity":{"id":"${each.value}"},"to":"aws_vpc.main[each.key]"}],\#
                "moved":[{"from":"aws_vpc.a","to":"aws_vpc.main"},\#
                {"from":"module.net.aws_vpc.b[\"k\"]","to":"aws_vpc.main[\"a\"]"}],\#
                "removed":[{"from":"aws_eip.kept","lifecycle":{"destroy":false}},{"from":"aws_vpc.gone",\#
                "lifecycle":{"destroy":true},"provisioner":[{"local-exec":{"command":"echo bye","when":"destroy"}}]}],\#
                "resource":{"aws_vpc":{"main":{"cidr_block":"10.0.0.0/16","for_each":{"a":"x"}}}}}
                """#)
        #expect(stack.findings.isEmpty)
    }

    @Test func `of a check holds a data source of its own and assertions`() {
        let stack = Stack.with { stack in
            let page = RawDataSource("http", "page", ["url": "https://example.org"])
            stack.add(
                Check(
                    "health", data: page,
                    assertions: [
                        Condition((page.reference("status_code") as Expression<Int>).equals(200), errorMessage: "Down.")
                    ]))
        }
        #expect(
            stack.line == #"""
                {"check":{"health":{"assert":[{"condition":"${data.http.page.status_code == 200}","error_message":"Down."}],\#
                "data":{"http":{"page":{"url":"https://example.org"}}}}}}
                """#)
        #expect(stack.findings.isEmpty)
    }

    @Test func `of a data source, ephemeral resource and resource takes meta-arguments`() {
        let stack = Stack.with { stack in
            let virginia = stack.add(ProviderConfiguration("aws", alias: "virginia"))
            stack.add(ProviderConfiguration("aws", body: ["region": "eu-central-1"]))
            let here = stack.add(RawDataSource("aws_region", "here"), count: 2, provider: virginia)
            let token = stack.add(RawEphemeralResource("aws_token", "t"), dependsOn: [here])
            stack.add(
                vpc, count: 1, dependsOn: [token], provider: virginia,
                lifecycle: Lifecycle(createBeforeDestroy: true, preventDestroy: true, ignoreChanges: ["tags[\"a\"]"]))
            stack.add(Output("name", here[0].reference("name")))
            stack.add(Output("names", here.all { $0.reference("name") as Expression<String> }))
        }
        #expect(
            stack.line == #"""
                {"data":{"aws_region":{"here":{"count":2,"provider":"aws.virginia"}}},\#
                "ephemeral":{"aws_token":{"t":{"depends_on":["data.aws_region.here"]}}},\#
                "output":{"name":{"value":"${data.aws_region.here[0].name}"},\#
                "names":{"value":"${data.aws_region.here[*].name}"}},\#
                "provider":{"aws":[{"region":"eu-central-1"},{"alias":"virginia"}]},\#
                "resource":{"aws_vpc":{"main":{"cidr_block":"10.0.0.0/16","count":1,"depends_on":["ephemeral.aws_token.t"],\#
                "lifecycle":{"create_before_destroy":true,"ignore_changes":["tags[\"a\"]"],"prevent_destroy":true},\#
                "provider":"aws.virginia"}}}}
                """#)
    }

    @Test func `of remote state reads another stack's outputs from its backend`() {
        let stack = Stack.with { stack in
            let network = stack.add(
                RemoteState(
                    "network", backend: .s3(bucket: "acme-state", key: "network/\(Expression<String>.workspace)"),
                    defaults: ["vpc_id": "none"]))
            stack.add(Output("vpc", network.output("vpc_id")))
        }
        #expect(
            stack.line == #"""
                {"data":{"terraform_remote_state":{"network":{"backend":"s3","config":{"bucket":"acme-state",\#
                "key":"network/${terraform.workspace}"},"defaults":{"vpc_id":"none"}}}},\#
                "output":{"vpc":{"value":"${data.terraform_remote_state.network.outputs.vpc_id}"}}}
                """#)
    }

    @Test func `may repeat a nested block for what only Terraform knows`() {
        struct Rule: NestedBlock {
            var body: Body
        }
        let stack = Stack.with { stack in
            let ports = stack.add(Variable<[Int]>("ports"))
            var group = RawResource("aws_security_group", "web", ["name": "web"])
            group.body.set(
                "ingress",
                Blocks<Rule>.dynamic(forEach: ports.value, iterator: "ingress") { port in
                    Rule(body: ["from_port": .value(port.value() as Expression<Int>)])
                } + [Rule(body: ["from_port": 22])])
            stack.add(group)
        }
        #expect(
            stack.line == #"""
                {"resource":{"aws_security_group":{"web":{"dynamic":{"ingress":[{"content":{"from_port":"${ingress.value}"},\#
                "for_each":"${var.ports}","iterator":"ingress"}]},"ingress":[{"from_port":22}],"name":"web"}}},\#
                "variable":{"ports":{"type":"list(number)"}}}
                """#)
        #expect(stack.findings.isEmpty)
    }

    @Test func `is written the same whatever the order of adding`() {
        let blocks: [any Declarable] = [
            vpc, RawResource("aws_vpc", "other"), RawDataSource("aws_region", "here"), Variable<String>("b"),
            Variable<String>("a"), Local<Int>("x", 1), Local<Int>("y", 2), Moved(from: "aws_vpc.y", to: .block(vpc)),
            Moved(from: "aws_vpc.x", to: .block(vpc)), Import(to: .block(vpc), id: "a"), Output.named("o"),
            ProviderConfiguration("aws"), ProviderConfiguration("aws", alias: "b"), TerraformSettings(),
        ]
        let sorted = Stack.with { stack in blocks.forEach { stack.add($0) } }.text
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<20 {
            let shuffled = blocks.shuffled(using: &generator)
            #expect(Stack.with { stack in shuffled.forEach { stack.add($0) } }.text == sorted)
        }
    }
}

extension Output {
    fileprivate static func named(_ name: String) -> Output { Output(name, "value") }
}
