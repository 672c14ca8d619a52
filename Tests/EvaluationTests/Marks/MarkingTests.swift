import Terraform
import Testing

@testable import Evaluation

/// What `terraform plan` of Terraform 1.11 said of outputs, with all variables known.
@Suite struct `A mark` {
    private static let marked: [String] = [
        "[for x in var.l : upper(x)]", #"[for x in var.l : "k"]"#, "[for x in var.d : x]",
        #"{for k, v in var.m : k => "x"}"#, #"[for x in ["a"] : var.s]"#, #"[for x in ["a"] : x if var.b]"#,
        #"[for x in ["a"] : x if sensitive(true)]"#, #"[for x in ["a"] : x if sensitive(false)]"#,
        #"{for x in ["a"] : var.s => x}"#, #"{for x in ["a"] : sensitive(x) => x}"#,
        #"{for x in ["a"] : x => var.s...}"#, "[for x in local.pl : x]", "[for x in local.kl : x]", "var.b ? 1 : 2",
        "sensitive(true) ? 1 : 2", "sensitive(false) ? 1 : 2", #"var.ub ? var.s : "x""#, #"var.ub ? "x" : var.s"#,
        #"true ? "x" : var.s"#, #"true ? var.s : "x""#, "var.ub ? local.pm : local.pm",
        #"true ? local.pm : {a="1",b="2"}"#, "var.b && false", "false && var.b", "true || var.b", "var.b || true",
        "sensitive(true) || false", "var.n + 1", "-var.n", "!var.b", #"var.s == "x""#, "local.pm == {}",
        #"{(var.s) = "x"}"#, #"{(sensitive("k")) = "x"}"#, "{a = var.s}", "{a = var.s}.a", "local.pl[0]",
        "local.pl[var.n]", #"local.pm["a"]"#, #"["a","b"][var.n]"#, #"["a","b"][sensitive(1)]"#, "var.ul[var.n]",
        "var.l[0]", "var.l[var.un]", "var.o.x", "var.d.foo", "var.d.foo[0].z", "var.l[*]", "var.o[*].x",
        "var.d[*].x", "var.s[*]", "local.pl[*]", #"[{p=var.s,q="x"}][*].p"#, #"sensitive([{p="s",q="x"}])[*].q"#,
        "local.po.a.p", "local.po.a", "local.po", #""x${var.s}""#, #""%{ if var.b }a%{ else }b%{ endif }""#,
        #""%{ if sensitive(true) }a%{ else }b%{ endif }""#, #""%{ if var.ub }a%{ else }${var.s}%{ endif }""#,
        #""%{ if true }a%{ else }${var.s}%{ endif }""#, #""%{ for x in var.l }a%{ endfor }""#,
        #""%{ for x in [1] }${var.s}%{ endfor }""#, #""%{ for x in local.kl }a%{ endfor }""#,
        "false && sensitive(true)", "true && sensitive(true)", "true || sensitive(true)", "sensitive(false) && true",
        "-sensitive(1)", "!sensitive(true)", "sensitive(1) > 2", "keys(sensitive({a=1}))", "values(local.pm)",
        "values(sensitive({a=1}))", "length(local.kl)", "length(var.l)", "length(toset(local.pl))",
        #"lookup(local.pm, "a", "")"#, #"lookup(sensitive({a="1"}), "a", "")"#,
        #"lookup({a="1"}, sensitive("a"), "v")"#, #"lookup({a="1"}, var.s, "v")"#,
        #"lookup(tomap({a="1"}), sensitive("a"), "v")"#, "element(local.pl, 0)", "element(local.kl, 1)",
        #"element(["a"], sensitive(0))"#, #"element(["a"], var.n)"#, #"merge(local.pm, {c="d"})"#,
        "merge(sensitive({a=1}), {b=2})", "merge(sensitive({a=1}), {b=2}).b", #"merge(tomap({a="1"}), var.m)"#,
        #"merge(tomap({a="1"}), sensitive(tomap({b="1"}))).a"#, #"coalesce(var.s, "x")"#, #"coalesce("x", var.s)"#,
        #"coalesce("x", sensitive("s"))"#, #"coalesce(sensitive("x"), "s")"#, #"coalesce("", sensitive("s"))"#,
        #"coalesce(null, sensitive("s"))"#, #"coalescelist(local.pl, ["a"])"#, #"coalescelist(["a"], local.pl)"#,
        #"coalescelist(["a"], local.kl)"#, #"coalescelist(local.kl, ["a"])"#, "coalescelist([], local.kl)",
        #"concat(local.pl, ["c"])"#, #"concat(local.kl, ["c"])"#, #"concat(local.kl, ["c"])[2]"#,
        #"concat(["c"], local.kl)[0]"#, #"flatten([local.pl, ["c"]])"#, #"flatten([local.kl, ["c"]])"#,
        #"zipmap(["a","b"], local.pl)"#, #"zipmap(["a","b"], local.kl).b"#, #"zipmap([var.s], ["a"])"#,
        #"zipmap([sensitive("k")], ["a"])"#, #"zipmap(sensitive(["k"]), ["a"])"#, "toset(local.pl)",
        "tolist(local.pl)", "tolist(local.kl)", "tomap(local.pm)", "tostring(var.s)", "tostring(sensitive(1))",
        #"tonumber(sensitive("1"))"#, #"tobool(sensitive("true"))"#, "toset(local.kl)", "jsonencode(local.po)",
        "yamlencode(local.po)", "jsondecode(jsonencode(local.po)).t", #"contains(local.pl, "b")"#,
        #"contains(local.kl, "b")"#, #"contains(["a"], sensitive("a"))"#, #"contains(["a"], var.s)"#,
        #"index(local.kl, "b")"#, #"index(local.pl, "b")"#, #"index(["a"], sensitive("a"))"#, "distinct(local.pl)",
        "distinct(local.pl)[0]", "distinct(local.kl)", "chunklist(local.pl, 1)", "chunklist(local.kl, 1)",
        #"chunklist(["a"], sensitive(1))"#, "compact(local.pl)", "compact(local.kl)", "reverse(local.pl)",
        "reverse(local.kl)", "slice(local.kl, 1, 2)", #"slice(["a"], 0, sensitive(1))"#, "sort(local.pl)",
        "sort(local.kl)", "one([var.s])", #"one(sensitive(["a"]))"#, "one(sensitive([]))", "sum([var.n, 1])",
        "sum(sensitive([1]))", #"setunion(toset(["a"]), toset(local.pl))"#,
        #"setunion(toset(["a"]), toset(local.kl))"#, #"setintersection(["a"], local.kl)"#,
        #"setsubtract(["a"], local.kl)"#, #"setproduct(["a"], local.kl)"#,
        #"matchkeys(["a"], ["k"], [sensitive("k")])"#, #"matchkeys([var.s], ["k"], ["k"])"#,
        #"matchkeys(sensitive(["a"]), ["k"], ["k"])"#, "transpose({a=[var.s]})", #"transpose(sensitive({a=["x"]}))"#,
        "alltrue([var.b])", "anytrue([var.b])", "alltrue(sensitive([true]))", "anytrue([true, var.b])",
        #"join(",", local.pl)"#, #"join(",", local.kl)"#, #"join(",", ["a"], local.kl)"#,
        #"join(sensitive(","), ["a"])"#, #"split(",", var.s)"#, #"split(",", var.s)[0]"#, #"format("%s", var.s)"#,
        #"format("x", var.s)"#, #"format("%s", local.pl)"#, #"formatlist("%s", local.pl)"#,
        #"formatlist("%s", local.pl)[1]"#, #"formatlist("%s", local.kl)"#, #"formatlist("%s", "a", var.s)"#,
        "max(1, var.n)", "range(var.n)", "range(sensitive(2))", #"regex("a", var.s)"#,
        #"regexall("a", sensitive("s"))"#, #"replace("a", "b", sensitive("c"))"#, "sha256(var.s)",
        #"sha256(sensitive("x"))"#, "upper(var.s)", #"base64encode(sensitive("a"))"#, #"urlencode(sensitive("a"))"#,
        "nonsensitive(sensitive(local.pl))", #"nonsensitive({a=sensitive("b")})"#, #"sensitive("x")"#,
        "sensitive(local.pl)", "ephemeralasnull(var.s)", #"ephemeralasnull(sensitive("x"))"#,
        #"try(sensitive("x"), "y")"#, #"try(local.pm.zz, sensitive("s"))"#, #"try(local.kl, "s")"#,
        "templatestring(local.pl[1], {a=var.s})", #"timeadd("2020-01-01T00:00:00Z", sensitive("1h"))"#,
        #"uuidv5("dns", sensitive("a"))"#, #"bcrypt(sensitive("x"))"#, #"cidrsubnet(sensitive("10.0.0.0/8"), 8, 1)"#,
        #"cidrsubnets("10.0.0.0/8", sensitive(8))"#, #"parseint(sensitive("1"), 10)"#, "abs(sensitive(1))",
        "pow(2, sensitive(1))", #"csvdecode(sensitive("a,b\n1,2"))"#, #"yamldecode(sensitive("a: b"))"#,
        #"yamldecode(sensitive("a: b")).a"#, #"jsondecode(sensitive("{}"))"#, #"length(sensitive("abc"))"#,
        #"trimspace(sensitive("abc"))"#, "max(sensitive([1,2])...)", "max([1,var.n]...)", "max([1,sensitive(2)]...)",
        #"format("%s-%s", local.pl...)"#, #"one([{a=var.s,b="x"}]).b"#,
        #"coalesce({a=var.s,b="x"},{a="1",b="2"}).b"#, #"coalescelist([{a=var.s,b="x"}],[])[0].b"#,
        #"coalescelist(["x", var.s],["a"])[0]"#, #"distinct([{a=var.s,b="x"}])[0].b"#,
        #"matchkeys([{a=var.s,b="x"}],["a"],["a"])[0].b"#, #"chunklist(["x",var.s],1)"#,
        #"transpose({a=["x"],b=[var.s]}).x"#, #"setunion([{a=var.s,b="x"}])"#,
        #"templatestring(local.pl[1], {a=var.s,b="x"})"#, #"jsondecode(jsonencode({a=var.s,b="x"})).b"#,
        #"sort(["a",var.s])[0]"#, #"setintersection(["a"],["a",sensitive("b")])"#,
        #"setsubtract(["a"],[sensitive("b")])"#, #"tolist(toset(["a",sensitive("b")]))[0]"#,
        #"toset([{a=var.s,b="x"}])"#, "[for k, v in local.pm: v][0]", "var.ub ? [var.s] : [var.s]",
        "var.ub ? {a=var.s} : {a=var.s}", #"var.d == null ? "a" : "b""#, #"local.pm == null ? "a" : "b""#,
        "local.pm != null", #"var.us == "" ? null : var.s"#, #"length(var.d) > 0 ? "a" : "b""#,
        #"sensitive({a="1"}) == null"#, #"can(var.d.foo) ? var.d.foo : "x""#, #"format("%v", {a=var.s}.a)"#,
    ]

    private static let unmarked: [String] = [
        #"{for k, v in local.pm : k => "x"}"#, "[for x in [] : var.s]", #"false ? local.pm : {a="1",b="2"}"#,
        #"local.pm.b == "b""#, #"{a = var.s, b = "x"}.b"#, "local.pl[1]", #"local.pm["b"]"#,
        #"{a="1"}[sensitive("a")]"#, #"[{p=var.s,q="x"}][*].q"#, #"[{p=var.s,q="x"}].*.q"#, "local.po.a.h",
        "local.po.t[0]", #""x${local.po.a.h}""#, #""%{ for x in local.pl }a%{ endfor }""#, "keys(local.pm)",
        "keys(tomap(local.pm))", "values(local.pm)[1]", "length(local.pm)", "length(local.pl)",
        #"lookup(local.pm, "b", "")"#, #"lookup(tomap(local.pm), "b", "")"#, #"lookup({a="1"}, "a", var.s)"#,
        "element(local.pl, 1)", #"merge(local.pm, {a="d"})"#, #"merge(local.pm, {a="d"}).b"#,
        #"concat(local.pl, ["c"])[2]"#, #"flatten([local.pl, ["c"]])[1]"#, #"zipmap(["a","b"], local.pl).b"#,
        "tolist(local.pl)[1]", "tomap(local.pm).b", "jsonencode({a=1})", "reverse(local.pl)[0]",
        "slice(local.pl, 1, 2)", "one([])", #"setproduct(["a"], local.pl)[1][0]"#, "issensitive(var.s)",
        #"issensitive(sensitive("a"))"#, "nonsensitive(var.s)", "nonsensitive(local.kl)", "can(var.s)",
        #"can(sensitive("x"))"#, "can(sensitive({a=1}).b)", #"try("x", var.s)"#, #"try("y", sensitive("x"))"#,
        #"try(local.pm.zz, "s")"#, #"try(local.pm.b, "s")"#, #"try(sensitive({a=1}).b, "s")"#, "length([var.s])",
        "length({a=var.s})", #"merge([local.pm,{a="b"}]...)"#, #"chunklist(["x",var.s],1)[0][0]"#,
        #"try({a=var.s,b="x"}).b"#, "values(tomap(local.pm))[1]", #"concat([{a=var.s,b="x"}],[])[0].b"#,
        #"reverse([{a=var.s,b="x"}])[0].b"#, "keys({a=sensitive({b=1})})", "length(var.um)",
        #"tomap({a=var.s,b="x"}).b"#, #"tolist([var.s,"x"])[1]"#, "{for k, v in tomap(local.pm): k => v}.b",
        "[for k, v in local.pm: v][1]", "null",
    ]

    private static var scope: Scope {
        let secrets = [
            "s": "string", "n": "number", "b": "bool", "l": "list(string)", "m": "map(string)",
            "o": "object({x=string,y=list(string)})", "d": "any",
        ]
        let plain = ["us": "string", "ub": "bool", "ul": "list(string)", "um": "map(string)", "un": "number"]
        let locals = [
            "pl": "[var.s, \"b\"]", "pm": "{ a = var.s, b = \"b\" }", "kl": "sensitive([\"a\", \"b\"])",
            "po": "{ a = { h = \"x\", p = var.s }, t = [\"q\", var.s] }",
        ]
        let blocks =
            secrets.map { name, type in
                Sample.block(.variable, "", name, ["type": .verbatim(.string(type)), "sensitive": .bool(true)])
            } + plain.map { Sample.variable($0.key, $0.value) } + locals.map { Sample.local($0.key, $0.value) }
        return Evaluator(Configuration(stack: "test", blocks: blocks), mode: .validation).moduleScope
    }

    @Test(arguments: marked)
    func `goes where Terraform puts it`(expression: String) {
        #expect(Self.scope.marking(of: .code(expression)).all == .sensitive)
    }

    @Test(arguments: unmarked)
    func `goes nowhere else`(expression: String) {
        #expect(Self.scope.marking(of: .code(expression)).all == [])
    }

    private static let sources: [(String, Marks)] = [
        ("var.e", .ephemeral), ("ephemeralasnull(var.e)", []), ("nonsensitive(var.e)", .ephemeral),
        ("[var.e, var.s]", [.ephemeral, .sensitive]), ("ephemeralasnull(\"${var.e}${var.s}\")", .sensitive),
        ("ephemeral.cloud_token.t", .ephemeral), ("ephemeral.cloud_token.t.value", .ephemeral),
        ("ephemeral.cloud_token.t[0].value", .ephemeral), ("cloud_host.h.password", .sensitive),
        ("cloud_host.h.name", []), ("cloud_host.h", .sensitive), ("cloud_host.two[1].password", .sensitive),
        ("cloud_host.two", .sensitive), ("cloud_host.two[*].password", .sensitive), ("cloud_host.two[*].name", []),
        ("[for h in cloud_host.two : h.password]", .sensitive), ("cloud_host.none[*].password", []),
        ("cloud_host.h.login[0].token", .sensitive), ("cloud_host.h.login", []),
        ("cloud_host.h.login[*].token", []), ("local.loop_a", []),
    ]

    @Test(arguments: sources)
    func `has a source`(expression: String, marks: Marks) {
        var host = Marking()
        host.set(.name("password"), Marking(.sensitive))
        var login = Marking()
        login.set(.name("token"), Marking(.sensitive))
        var logins = Marking()
        logins.setEvery(login)
        host.setIfThere(.name("login"), logins)
        let blocks = [
            Sample.block(.variable, "", "e", ["ephemeral": .string("true")]),
            Sample.block(.variable, "", "s", ["sensitive": .bool(true)]),
            Sample.block(.ephemeral, "cloud_token", "t"), Sample.block(.resource, "cloud_host", "h"),
            Sample.block(.resource, "cloud_host", "two", ["count": .integer(2)]),
            Sample.block(.resource, "cloud_host", "none", ["count": .integer(0)]),
            Sample.local("loop_a", "local.loop_b"), Sample.local("loop_b", "local.loop_a"),
        ]
        let evaluator = Evaluator(
            Configuration(stack: "test", blocks: blocks), mode: .validation, markingOf: { _ in host })
        #expect(evaluator.moduleScope.marking(of: .code(expression)).all == marks)
    }

    @Test func `of a value that doubles sixty times is found at once`() {
        let blocks =
            [Sample.local("l0", "sensitive(\"a\")")]
            + (1...60).map { Sample.local("l\($0)", "[local.l\($0 - 1), local.l\($0 - 1)]") }
        let scope = Evaluator(Configuration(stack: "test", blocks: blocks), mode: .validation).moduleScope
        #expect(scope.marking(of: .code("local.l60")).all == .sensitive)
    }

    @Test func `is not looked for without end`() {
        let loop = "[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : [a, b, c]]]]"
        #expect(Self.scope.marking(of: .code(loop)).all == [])
    }
}
