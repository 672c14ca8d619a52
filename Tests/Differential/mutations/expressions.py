"""Expressions and templates that Terraform cannot read, or that cannot have a value."""

import re

from . import schemas
from . import tree as trees
from .references import uses
from .registry import Change, mutation


def _texts(tree):
    """(spot path, string) of everything where Terraform reads a template."""
    for block in trees.blocks(tree):
        if block.kind in ("resource", "data", "output", "locals", "provider", "module"):
            for path, text in trees.strings(block.body, block.path):
                steps = path[len(block.path):]
                if not any(step in ("depends_on", "provider", "ignore_changes", "replace_triggered_by", "description", "source", "providers",
                                    "alias", "version", "prevent_destroy", "create_before_destroy", "when", "on_failure") for step in steps):
                    yield path, text, block


@mutation("template-syntax", "syntax", "a template that Terraform cannot read")
def template_syntax(source, tree, rng):
    for path, text, block in _texts(tree):
        for wrong in ("${", "${}", "${ }", "%{ if true }x", "%{ endif }", "%{ for x in [1] }x", "%{ endfor }", "%{ if true }a%{ else }b",
                      "%{", "%{ foreach x in [] }%{ endfor }", "${\"a}", "%{ if }a%{ endif }", "%{ for in [1] }%{ endfor }", "%{ else }",
                      "${a", "%{ if true }a%{ endfor }", "${1}}${", "%{}"):
            yield Change(f"`{wrong}` in `{text[:30]}`", block.address, trees.setter(path, text + wrong))
        if text.startswith("${") and text.endswith("}") and text.count("{") == 1:
            yield Change(f"`{text[:30]}` without its end", block.address, trees.setter(path, text[:-1]))


@mutation("expression-syntax", "syntax", "an expression that Terraform cannot read")
def expression_syntax(source, tree, rng):
    for path, text, block in _texts(tree):
        for wrong in ("1 +", "a b", "[1,,2]", "[1 2]", "{a = 1,, b = 2}", "(1", "1)", "[1", "{a = 1", "foo(", "foo(1 2)", "a ? b", "a ? b :",
                      "1 === 1", "a and b", "'a'", "a..b", ".a", "a[", "a[]", "[for x in y]", "{for x in y : x}", "[for x y : x]",
                      "{for k, v in y : k => v...  ...}", "!", "a || ", "&& a", "a & b", "a | b", "a = b", "x => y", "a.\"b\"", "a;b",
                      "`a`", "a ?? b", "\"a\" \"b\"", "1..2", "@a", "#", "a.b.", "0x1F", "if a then b", "[*]", "a.*.b[", "\"\\q\"",
                      "\"\\u12\"", "{a: 1 b: 2}", "foo(1, ...)", "foo(...a)", "<<EOT\nx\n", "a ^ b", "1__2", "not a", "a[1:2]", "-"):
            yield Change(f"`{wrong}` for `{text[:30]}`", block.address, trees.setter(path, "${" + wrong + "}"))


# A call in an expression: its name and opening bracket.
CALL = re.compile(r"(?<![\w.-])([a-z][a-z0-9_]+)\(")


def _calls(tree):
    """(path, text, match, end) of function calls; `end` is the place of the closing bracket."""
    for block in trees.blocks(tree):
        if block.kind in ("resource", "data", "output", "locals", "module"):
            for path, text in trees.strings(block.body, block.path):
                if "${" in text and "$${" not in text and "<<" not in text and text.startswith("${") and text.endswith("}"):
                    for match in CALL.finditer(text):
                        end = _closing(text, match.end())
                        if end is not None and not _in_string(text, match.start()):
                            yield path, text, match, end, block


def _in_string(text, place):
    """Whether a place is inside quotes of the expression; templates within them are left out as well."""
    return (text[:place].replace('\\"', "").count('"')) % 2 == 1


def _closing(text, place):
    depth, quoted = 1, False
    while place < len(text):
        letter = text[place]
        if letter == "\\":
            place += 1
        elif letter == '"':
            quoted = not quoted
        elif not quoted and letter in "([{":
            depth += 1
        elif not quoted and letter in ")]}":
            depth -= 1
            if depth == 0:
                return place
        place += 1
    return None


@mutation("unknown-function", "expression", "a function that does not exist")
def unknown_function(source, tree, rng):
    for path, text, match, end, block in _calls(tree):
        wrong = trees.typo(match[1], rng)
        yield Change(f"`{match[1]}` is called `{wrong}`", block.address,
                     trees.setter(path, text[:match.start(1)] + wrong + text[match.end(1):]))
    for path, text, match, block in uses(tree):
        for wrong in ("concatenate", "to_string", "len", "uuidv4", "aws::arn_parse", "provider::aws::nonsense", "template"):
            yield Change(f"`{match[0]}` inside `{wrong}()`", block.address,
                         trees.setter(path, text[:match.start()] + f"{wrong}({match[0]})" + text[match.end():]))


@mutation("function-arity", "expression", "too many or too few arguments of a function")
def function_arity(source, tree, rng):
    fixed = {"jsonencode", "jsondecode", "base64encode", "upper", "lower", "title", "trimspace", "keys", "values", "toset", "tolist",
             "tostring", "tonumber", "sort", "distinct", "length", "replace", "substr", "split", "join", "sha1", "sha256", "cidrsubnet",
             "cidrhost", "element", "index", "contains", "startswith", "endswith", "trimsuffix", "trimprefix", "regex", "regexall",
             "flatten", "slice", "yamlencode", "yamldecode", "one", "sum", "alltrue", "anytrue", "base64decode", "floor", "ceil"}
    for path, text, match, end, block in _calls(tree):
        if match[1] in fixed and text[end] == ")":
            inner = text[match.end():end]
            yield Change(f"`{match[1]}` without arguments", block.address, trees.setter(path, text[:match.end()] + text[end:]))
            if not inner.rstrip().endswith("..."):
                yield Change(f"`{match[1]}` with three more arguments", block.address,
                             trees.setter(path, text[:end] + ", 1, 2, 3" + text[end:]))
    for path, text, match, block in uses(tree):
        if match[5]:
            for wrong in (f"upper({match[0]}, 1)", f"join({match[0]})", f"replace({match[0]}, \"a\")", "max()", "timestamp(1)", "format()",
                          f"cidrsubnet({match[0]})", f"lookup({match[0]})"):
                yield Change(f"`{wrong}`", block.address, trees.setter(path, text[:match.start()] + wrong + text[match.end():]))


@mutation("function-argument", "expression", "an argument that a function does not take")
def function_argument(source, tree, rng):
    bad = ["upper([])", "upper({})", "length(5)", "length(true)", "join(1, 2)", 'join("-", "a")', 'split(",", ["a"])', 'keys("a")',
           'keys(["a"])', 'values("a")', 'max("a")', 'cidrsubnet("nonsense", 8, 0)', 'cidrsubnet("10.0.0.0/16", 20, 0)',
           'cidrhost("10.0.0.0/30", 9)', 'jsondecode("{")', 'base64decode("%")', 'tonumber("a")', 'tobool("yes")', 'tolist("a")', 'toset(5)',
           'element([], 0)', 'element("a", 0)', 'index(["a"], "b")', 'merge("a", {})', 'merge([1], {})', 'concat("a", ["b"])', 'flatten("a")',
           'regex("(", "a")', 'regex("b", "a")', 'substr(["a"], 0, 1)', 'format("%d", "a")', 'format("%s")', 'format("%s", "a", "b")',
           'formatdate("YYYY", "yesterday")', 'timeadd("2020-01-01T00:00:00Z", "a day")', 'parseint("zz", 10)', 'range("a")',
           'sum(["a"])', 'slice(["a"], 0, 5)', 'zipmap(["a"], [1, 2])', 'one(["a", "b"])', 'chunklist(["a"], -1)', 'lookup({a = 1}, "b")',
           'setproduct("a")', 'sort([{}])', 'distinct("a")', 'contains("abc", "a")', 'contains({a = 1}, "a")', 'coalesce(null, null)',
           'try(jsondecode("{"))', 'cidrnetmask("2001:db8::/32")', 'yamldecode([])', 'csvdecode("a,b\\n1")', 'templatestring("x", {})',
           'tomap(["a"])',
           'log(-1, 10)', 'pow("a", 2)', 'strrev([])', 'title({})', 'urlencode([])', 'alltrue(["a"])', 'transpose({a = "b"})']
    for path, text, block in _texts(tree):
        for wrong in bad:
            yield Change(f"`{wrong}` for `{text[:30]}`", block.address, trees.setter(path, "${" + wrong + "}"))


@mutation("function-file", "expression", "a file that a function reads and that is not there",
          unclaimed="the files that functions read are not looked for, for they may be made before Terraform runs")
def function_file(source, tree, rng):
    for path, text, block in _texts(tree):
        for wrong in ('file("nothing.txt")', 'filebase64("nothing.bin")', 'templatefile("nothing.tftpl", {})'):
            yield Change(f"`{wrong}` for `{text[:30]}`", block.address, trees.setter(path, "${" + wrong + "}"))


@mutation("yaml-text", "expression", "a text that is no YAML", unclaimed="YAML is not read")
def yaml_text(source, tree, rng):
    for path, text, block in _texts(tree):
        for wrong in ('yamldecode("a: [")', 'yamldecode("a: b: c")'):
            yield Change(f"`{wrong}` for `{text[:30]}`", block.address, trees.setter(path, "${" + wrong + "}"))


@mutation("operator", "expression", "an operator, index or condition with values that it does not take")
def operator(source, tree, rng):
    bad = ['"a" + 1', '1 - "b"', "!5", '!"a"', '-"a"', "[] + []", "{} * 2", "1 && true", '"a" || false', "[1] > [0]", '"a" < "b"', "1 / 0",
           '5 ? "a" : "b"', '"x" ? 1 : 2', "null + 1", "[1][5]", '{a = 1}["b"]', "{a = 1}.b", '"abc"[0]', "5.value", "[1].a", '["a"]["b"]',
           "[for x in 5 : x]", '[for x in "abc" : x]', '{for x in ["a"] : [x] => x}', '{for x in ["a", "a"] : x => x}', "[for x in null : x]",
           '[for x in ["a"] : y]', "{for k, v in {a = 1} : null => v}", '{"${[]}" = 1}', '"${[1]}-a"', '"${{}}"', '"${null}"', "true > false",
           '[for x in [1] : x if "maybe"]', "upper(...)", "max([1, 2])", "max({}...)", 'max("a"...)', "{[1] = 2}", "[1, 2].*.a", 'true ? "a" : ["b"]',
           "{a = 1}.a.b", "!null", "null[0]", "(1)[0]", '"a".b']
    for path, text, block in _texts(tree):
        for wrong in bad:
            yield Change(f"`{wrong}` for `{text[:30]}`", block.address, trees.setter(path, "${" + wrong + "}"))


@mutation("list-in-template", "expression", "a collection in the middle of a text")
def list_in_template(source, tree, rng):
    lists = []
    for block in trees.blocks(tree):
        if block.kind == "resource" and "count" not in block.body and "for_each" not in block.body:
            schema = schemas.body_schema(source.version, block.kind, block.type) or {}
            for name, attribute in sorted(schema.get("attributes", {}).items()):
                if isinstance(attribute["type"], list):
                    lists.append((block, f"{block.address}.{name}"))
    for path, text, block in _texts(tree):
        for other, reference in rng.sample(lists, min(3, len(lists))):
            if block.kind == "output" and other.address not in text:
                yield Change(f"`${{{reference}}}` after a text", block.address, trees.setter(path, "a-${" + reference + "}"))
