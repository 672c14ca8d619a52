"""What Terraform itself reads in blocks: meta-arguments, variables, outputs, modules, moved and removed blocks."""

from . import schemas
from . import tree as trees
from .registry import Change, mutation


def _of(tree, *kinds):
    return [block for block in trees.blocks(tree) if block.kind in kinds]


@mutation("unconfigured-alias", "language", "a provider alias that is not configured, or no provider's name")
def unconfigured_alias(source, tree, rng):
    for block in _of(tree, "resource", "data"):
        if block.type.startswith("aws_"):
            for wrong in ("aws.nowhere", "aws.west.two", "${aws.nowhere}", "aws[\"nowhere\"]", 5, ["aws"]):
                yield Change(f"`provider` is {wrong}", block.address, trees.setter(block.path + ["provider"], wrong))
    for block in _of(tree, "provider"):
        if "alias" in block.body:
            wrong = trees.typo(block.body["alias"], rng)
            yield Change(f"alias {block.body['alias']} is called {wrong}", block.address,
                         trees.setter(block.path + ["alias"], wrong))


@mutation("duplicate-provider", "language", "two configurations of one provider, or of one alias")
def duplicate_provider(source, tree, rng):
    for block in _of(tree, "provider"):
        def edit(fresh, block=block):
            body = trees.at(fresh, block.path)
            parent = trees.at(fresh, block.path[:-1])
            copy = dict(body)
            if isinstance(parent, list):
                parent.append(copy)
            else:
                parent[block.path[-1]] = [body, copy]
        yield Change("the same provider twice", block.address, edit)


@mutation("bad-depends-on", "language", "a `depends_on` that names nothing, or is no list of references")
def bad_depends_on(source, tree, rng):
    for block in _of(tree, "resource", "data", "output", "module"):
        for wrong in (["aws_sqs_queue.nothing"], ["aws_sqs_queue"], "aws_sqs_queue.x", ["var.nothing"], [5], ["local"], ["a b"],
                      ["module.nothing"], {"a": "b"}, ["count.index"], ["aws_sqs_queue.a.b c"], ["each.key"], [["x"]], ["data.aws_region"]):
            yield Change(f"`depends_on` is {wrong}", block.address, trees.setter(block.path + ["depends_on"], wrong))


@mutation("bad-ignore-changes", "language", "an `ignore_changes` that names no attribute")
def bad_ignore_changes(source, tree, rng):
    for block in _of(tree, "resource"):
        own = block.body.get("lifecycle") if isinstance(block.body.get("lifecycle"), dict) else {}
        for wrong in (["nonsense"], ["${tags}"], "tags", ["*"], [f"{block.address}.tags"], [5], ["tags", "tags.a b"], [""],
                      "none", ["all", "nonsense"], [["tags"]]):
            yield Change(f"`ignore_changes` is {wrong}", block.address,
                         trees.setter(block.path + ["lifecycle"], own | {"ignore_changes": wrong}))


@mutation("bad-lifecycle", "language", "a `lifecycle` with unknown or wrong settings")
def bad_lifecycle(source, tree, rng):
    for block in _of(tree, "resource"):
        for wrong in ({"prevent_destroy": "${var.x}"}, {"prevent_destroy": "yes"}, {"create_before_destroy": [True]},
                      {"prevent_destroys": True}, {"create_before_destroy": "maybe"}, {"replace_triggered_by": ["nonsense"]},
                      {"replace_triggered_by": ["aws_sqs_queue.nothing"]}, {"replace_triggered_by": "aws_sqs_queue.x"},
                      {"precondition": {"condition": "${1 == 1}", "error_message": "x"}}, {"precondition": {"condition": "${var.nothing}"}},
                      {"postcondition": {"error_message": "x"}}, {"precondition": {"condition": "${self.id != \"\"}", "error_message": "x"}},
                      {"precondition": {"condition": "yes", "error_message": "x"}}, "all", [1]):
            yield Change(f"`lifecycle` is {wrong}", block.address, trees.setter(block.path + ["lifecycle"], wrong))
    for block in _of(tree, "data"):
        yield Change("a data source with `prevent_destroy`", block.address,
                     trees.setter(block.path + ["lifecycle"], {"prevent_destroy": True}))


@mutation("bad-provisioner", "language", "a provisioner that does not exist, or that lacks what it needs")
def bad_provisioner(source, tree, rng):
    for block in _of(tree, "resource"):
        for wrong in ({"local-exe": {"command": "true"}}, {"local-exec": {}}, {"local-exec": {"command": ["true"]}},
                      {"local-exec": {"command": "true", "when": "never"}}, {"local-exec": {"command": "true", "on_failure": "stop"}},
                      {"local-exec": {"command": "true", "shell": "bash"}}, {"chef": {"x": 1}}, "local-exec",
                      {"local-exec": {"command": "${var.nothing}"}}, {"file": {"source": "x"}}):
            yield Change(f"`provisioner` is {wrong}", block.address, trees.setter(block.path + ["provisioner"], wrong))


@mutation("bad-dynamic", "language", "a dynamic block without what it needs, or of a block that does not exist")
def bad_dynamic(source, tree, rng):
    for spot in schemas.spots(tree, source.version):
        for name, kind, value in spot.nested():
            if "dynamic" in spot.body or not isinstance(value, dict) or "dynamic" in value or kind["nesting_mode"] == "single":
                continue
            wrong = {
                "without for_each": {name: {"content": value}},
                "without content": {name: {"for_each": [1]}},
                "of a misspelt block": {trees.typo(name, rng): {"for_each": [1], "content": value}},
                "over a number": {name: {"for_each": 5, "content": value}},
                "with an unknown argument": {name: {"for_each": [1], "content": value, "loop": 1}},
                "with an unknown argument in its content": {name: {"for_each": [1], "content": value | {"nonsense": 1}}},
                "with an iterator that is a text": {name: {"for_each": [1], "iterator": "a b", "content": value}},
                "that uses another iterator": {name: {"for_each": [1], "iterator": "item",
                                                      "content": value | _with_reference(kind, value, name)}},
                "whose iterator has no such attribute": {name: {"for_each": [1], "content": value | _with_reference(kind, value, name, "item")}},
            }
            for words, dynamic in wrong.items():
                def edit(fresh, spot=spot, name=name, dynamic=dynamic):
                    body = trees.at(fresh, spot.path)
                    del body[name]
                    body["dynamic"] = dynamic
                yield Change(f"dynamic block `{spot.attribute_path(name)}` {words}", spot.block.address, edit)


def _with_reference(kind, value, name, attribute="value"):
    for key, schema in sorted(kind["block"].get("attributes", {}).items()):
        if schema["type"] == "string" and key in value:
            return {key: "${" + f"{name}.{attribute}" + "}"}
    return {"nonsense": "${" + f"{name}.{attribute}" + "}"}


@mutation("bad-variable", "language", "a variable with a wrong type, default or validation")
def bad_variable(source, tree, rng):
    for block in _of(tree, "variable"):
        for key, wrong in [("type", "strng"), ("type", "list(strings)"), ("type", "map"), ("type", "object(string)"), ("type", "list(string"),
                           ("type", 5), ("type", "${string}"), ("typ", "string"), ("sensitive", "maybe"), ("nullable", "maybe"),
                           ("validation", {"condition": "${var." + block.name + " != null}"}), ("validation", {"error_message": "No."}),
                           ("validation", {"condition": "${true}", "error_message": "No."}),
                           ("validation", {"condition": "${var." + block.name + "x != null}", "error_message": "No."}),
                           ("description", ["x"]), ("default", "${var.x}"), ("default", "${upper(\"a\")}"), ("ephemeral", "x"),
                           ("type", "optional(string)"), ("type", "object({a = strin})"), ("type", "tuple(string)"), ("value", "x")]:
            yield Change(f"`{key}` is {wrong}", block.address, trees.setter(block.path + [key], wrong))
        type_ = block.body.get("type")
        wrong = {"string": ["x"], "number": "many", "bool": "maybe", "list(string)": {"a": ["x"]}, "map(string)": ["x"],
                 "set(string)": {"a": ["x"]}, "list(number)": ["many"], "map(number)": {"a": "many"}}.get(type_)
        if wrong is not None:
            yield Change(f"a default {wrong} of type {type_}", block.address, trees.setter(block.path + ["default"], wrong))


@mutation("bad-output", "language", "an output without a value, or with unknown settings")
def bad_output(source, tree, rng):
    for block in _of(tree, "output"):
        yield Change("no `value`", block.address, trees.dropper(block.path + ["value"]))
        for key, wrong in [("values", 1), ("sensitive", "maybe"), ("description", {"a": 1}), ("precondition", {"condition": "${true}"}),
                           ("precondition", {"condition": "${true}", "error_message": "x"}), ("precondition", {"error_message": "x"}),
                           ("depends_on", "x"), ("type", "string")]:
            yield Change(f"`{key}` is {wrong}", block.address, trees.setter(block.path + [key], wrong))


@mutation("sensitive-output", "language", "an output of something sensitive that does not say so", alone=True)
def sensitive_output(source, tree, rng):
    for block in _of(tree, "output"):
        if block.body.get("sensitive") is True:
            yield Change("no `sensitive`", block.address, trees.dropper(block.path + ["sensitive"]))


@mutation("bad-check", "language", "a check without an assertion, or with unknown settings", rare=True)
def bad_check(source, tree, rng):
    for block in _of(tree, "check"):
        for key, wrong in [("assert", {"condition": "${true}", "error_message": "x"}), ("assert", {"condition": "${1 == 1}"}),
                           ("assert", {"error_message": "x"}), ("asserts", {"condition": "${true}", "error_message": "x"}),
                           ("resource", {"aws_sqs_queue": {"x": {}}}), ("assert", []), ("assert", {"condition": "${var.nothing}", "error_message": "x"})]:
            yield Change(f"`{key}` is {wrong}", block.address, trees.setter(block.path + [key], wrong))
        if "assert" in block.body:
            yield Change("no `assert`", block.address, trees.dropper(block.path + ["assert"]))


@mutation("bad-module", "language", "a module call with a wrong source, argument, or without what the module needs", rare=True)
def bad_module(source, tree, rng):
    for block in _of(tree, "module"):
        yield Change("no `source`", block.address, trees.dropper(block.path + ["source"]))
        yield Change("`version` of a local module", block.address, trees.setter(block.path + ["version"], "1.0.0"))
        yield Change("`providers` names no provider", block.address, trees.setter(block.path + ["providers"], {"aws": "aws.nowhere"}))
        yield Change("`providers` is a list", block.address, trees.setter(block.path + ["providers"], ["aws"]))


@mutation("module-contents", "language", "what a module does not take or give", rare=True,
          unclaimed="the files of modules are not read, only the calls")
def module_contents(source, tree, rng):
    for block in _of(tree, "module"):
        yield Change("an argument that the module does not have", block.address, trees.setter(block.path + ["nonsense"], 1))
        yield Change("`source` is a template", block.address, trees.setter(block.path + ["source"], "./${var.x}"))
        yield Change("`providers` with a provider that the module does not have", block.address,
                     trees.setter(block.path + ["providers"], {"aws": "aws", "aws.other": "aws"}))
        for key in block.body:
            if key not in ("//", "source", "for_each", "count", "depends_on", "providers", "version"):
                yield Change(f"no `{key}`", block.address, trees.dropper(block.path + [key]))
                yield Change(f"`{key}` is a list of lists", block.address, trees.setter(block.path + [key], [["x"]]))
    texts = [(path, text, block) for block in trees.blocks(tree) if block.kind in ("resource", "output", "locals")
             for path, text in trees.strings(block.body, block.path)]
    for path, text, block in texts:
        for call in _of(tree, "module"):
            start = text.find(f"module.{call.name}.")
            if start >= 0:
                end = start + len(f"module.{call.name}.")
                yield Change(f"an output of {call.address} that it does not have", block.address,
                             trees.setter(path, text[:end] + "x" + text[end:]))


@mutation("bad-moved", "language", "a `moved` block with wrong addresses")
def bad_moved(source, tree, rng):
    first = [block.address for block in _of(tree, "resource")][:1] or ["aws_sqs_queue.a"]
    module = "module.a" if _of(tree, "module") else "module.b"
    for wrong in ({"from": first[0]}, {"to": first[0]}, {"from": first[0], "to": first[0]}, {"from": "aws_sqs_queue.old"},
                  {"from": "aws_sqs_queue.old", "to": "aws_sqs_queue.new.id"}, {"from": "${aws_sqs_queue.old}", "to": "aws_sqs_queue.new"},
                  {"from": "data.aws_region.old", "to": "data.aws_region.new"}, {"from": module, "to": first[0]},
                  {"from": "aws_sqs_queue.old", "to": "aws_sqs_queue.new", "reason": "x"}, {"from": "old", "to": "new"},
                  {"from": "aws_sqs_queue.old[", "to": "aws_sqs_queue.new"}, {"from": 5, "to": "aws_sqs_queue.new"},
                  {"from": "aws_sqs_queue.old[count.index]", "to": "aws_sqs_queue.new"}, {"from": "var.x", "to": "var.y"}):
        yield Change(f"`moved` is {wrong}", "moved", _append("moved", wrong))
    for block in _of(tree, "resource"):
        yield Change(f"{block.address} is moved away and still there", "moved",
                     _append("moved", {"from": block.address, "to": f"{block.type}.somewhere_else"}))


@mutation("bad-removed", "language", "a `removed` block with a wrong address, or of something that is still there")
def bad_removed(source, tree, rng):
    for wrong in ({"lifecycle": {"destroy": False}}, {"from": "aws_sqs_queue.gone[0]", "lifecycle": {"destroy": False}},
                  {"from": "aws_sqs_queue.gone.id", "lifecycle": {"destroy": False}},
                  {"from": "aws_sqs_queue.gone", "lifecycle": {"destroy": "maybe"}}, {"from": "aws_sqs_queue.gone", "destroy": False},
                  {"from": "data.aws_region.gone", "lifecycle": {"destroy": False}}, {"from": "${aws_sqs_queue.gone}", "lifecycle": {"destroy": False}},
                  {"from": "aws_sqs_queue.gone", "lifecycle": {"destroyed": False}}, {"from": "gone", "lifecycle": {"destroy": False}},
                  {"from": "aws_sqs_queue.gone", "lifecycle": {}}, {"from": "aws_sqs_queue.gone", "lifecycle": {"destroy": "${var.x}"}}):
        yield Change(f"`removed` is {wrong}", "removed", _append("removed", wrong))
    for block in _of(tree, "resource", "module"):
        yield Change(f"{block.address} is removed and still there", "removed",
                     _append("removed", {"from": block.address, "lifecycle": {"destroy": False}}))


@mutation("bad-import", "language", "an `import` block with wrong addresses", alone=True)
def bad_import(source, tree, rng):
    first = next((block.address for block in _of(tree, "resource") if "count" not in block.body and "for_each" not in block.body), None)
    for wrong in ({"to": "aws_sqs_queue.nothing", "id": "x"}, {"id": "x"}, {"to": first}, {"to": f"{first}.id", "id": "x"},
                  {"to": "${" + str(first) + "}", "id": "x"}, {"to": first, "id": "x", "reason": "y"}, {"to": "data.aws_region.x", "id": "x"},
                  {"to": first, "id": ["x"]}, {"to": first, "id": "${var.nothing}"}, {"to": first, "id": ""}, {"to": first, "id": None},
                  {"to": first, "id": "x", "provider": "aws.nowhere"}, {"to": first, "id": "${each.key}"}):
        if first:
            yield Change(f"`import` is {wrong}", "import", _append("import", wrong))


def _append(kind, body):
    def edit(fresh):
        part = fresh if isinstance(fresh, dict) else fresh[-1]
        there = part.get(kind)
        if there is None:
            part[kind] = [body]
        elif isinstance(there, list):
            there.append(body)
        else:
            part[kind] = [there, body]
    return edit


@mutation("literal-wanted", "language", "an expression where Terraform wants a literal")
def literal_wanted(source, tree, rng):
    for block in _of(tree, "terraform"):
        yield Change("`required_version` is a template", "terraform", trees.setter(block.path + ["required_version"], "${var.x}"))
        yield Change("`required_version` is no constraint", "terraform", trees.setter(block.path + ["required_version"], "newest"))
        yield Change("`required_version` is a list", "terraform", trees.setter(block.path + ["required_version"], [">= 1.0"]))
        yield Change("`required_providers` with a template", "terraform", trees.setter(
            block.path + ["required_providers"], {"aws": {"source": "hashicorp/aws", "version": "${var.x}"}}))
        yield Change("`required_providers` with a wrong source", "terraform", trees.setter(
            block.path + ["required_providers"], {"aws": {"source": "a/b/c/d/e", "version": "1"}}))
        yield Change("`required_providers` with an unknown key", "terraform", trees.setter(
            block.path + ["required_providers"], {"aws": {"source": "hashicorp/aws", "versions": "1"}}))
        yield Change("`required_providers` with a wrong constraint", "terraform", trees.setter(
            block.path + ["required_providers"], {"aws": {"source": "hashicorp/aws", "version": "five"}}))
        yield Change("an unknown argument", "terraform", trees.setter(block.path + ["required_versions"], ">= 1.0"))
        yield Change("two backends", "terraform", trees.setter(block.path + ["backend"], {"local": {}, "s3": {}}))
        yield Change("`backend` is a word", "terraform", trees.setter(block.path + ["backend"], "s3"))
    for block in _of(tree, "provider"):
        yield Change("`alias` is a template", block.address, trees.setter(block.path + ["alias"], "${var.x}"))
        yield Change("`alias` is no name", block.address, trees.setter(block.path + ["alias"], "my alias"))
    for block in _of(tree, "output", "variable"):
        yield Change("`description` is a template", block.address, trees.setter(block.path + ["description"], "${var.x}"))
        yield Change("`sensitive` is a template", block.address, trees.setter(block.path + ["sensitive"], "${true}"))


@mutation("illegal-name", "language", "a name that is no identifier")
def illegal_name(source, tree, rng):
    for block in trees.blocks(tree):
        if block.kind in ("resource", "data", "variable", "output", "module", "check"):
            for wrong in ("1st", "a b", "a.b", "a/b", "", "ä-b ", "${var.x}", "a:b", "-a"):
                path = block.path if block.path[-1] == block.name else block.path[:-1]
                if path and path[-1] == block.name and wrong not in trees.at(tree, path[:-1]):
                    yield Change(f"{block.address} is called `{wrong}`", block.address, trees.renamer(path, wrong))
        elif block.kind == "locals":
            for name in block.body:
                if name != "//":
                    yield Change(f"local.{name} is called `a b`", "locals", trees.renamer(block.path + [name], "a b"))


@mutation("wrong-shape", "language", "a top-level block that is no object")
def wrong_shape(source, tree, rng):
    for block in trees.blocks(tree):
        if block.kind != "locals":
            for words, value in [("a word", "x"), ("a number", 5), ("true", True), ("a list of words", ["x"])]:
                yield Change(f"{block.address} is {words}", block.address, trees.setter(block.path, value))
    for index, part in [(None, tree)] if isinstance(tree, dict) else list(enumerate(tree)):
        for kind in part:
            if kind in trees.LABELS:
                for words, value in [("a word", "x"), ("a list of words", ["x"]), ("a number", 5)]:
                    yield Change(f"`{kind}` is {words}", kind, trees.setter(([] if index is None else [index]) + [kind], value))


@mutation("ephemeral-misuse", "language", "an ephemeral value where it would be kept", rare=True)
def ephemeral_misuse(source, tree, rng):
    values = [f"var.{block.name}" for block in _of(tree, "variable") if block.body.get("ephemeral") is True]
    values += [f"{block.address}.{'random_password' if 'password' in block.type else 'secret_string'}" for block in _of(tree, "ephemeral")
               if block.type.startswith("aws_secretsmanager")]
    for spot in schemas.spots(tree, source.version, ("resource",)):
        for name, schema, _ in spot.attributes():
            if schema["type"] == "string" and not schema.get("write_only"):
                for value in values:
                    yield Change(f"`{spot.attribute_path(name)}` is {value}", spot.block.address,
                                 trees.setter(spot.path + [name], "${" + value + "}"))
