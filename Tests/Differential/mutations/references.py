"""References to what is not there, to itself, and in circles."""

import re

from . import schemas
from . import tree as trees
from .registry import Change, mutation

# A reference to an attribute of a resource or data source inside a template.
TRAVERSAL = re.compile(r"(?<![\w.\"-])(data\.)?(aws_\w+)\.([A-Za-z_][\w-]*)((?:\[[^\[\]]*\])*)(?:\.(\w+))?")


def uses(tree):
    """(path, text, match, block it stands in) of each reference to a resource."""
    for block in trees.blocks(tree):
        if block.kind in ("terraform", "variable", "moved", "removed", "import"):
            continue
        for path, text in trees.strings(block.body, block.path):
            if "${" in text and "$${" not in text and "%%{" not in text:
                for match in TRAVERSAL.finditer(text):
                    if match.start() > 1 and (match[1] or not text[:match.start()].endswith("data.")):
                        yield path, text, match, block


def _replace(path, text, match, group, wrong):
    return trees.setter(path, text[:match.start(group)] + wrong + text[match.end(group):])


@mutation("misspelt-reference-type", "reference", "a reference with a misspelt resource type")
def misspelt_type(source, tree, rng):
    for path, text, match, block in uses(tree):
        wrong = match[2][:4] + trees.typo(match[2][4:], rng)
        yield Change(f"`{match[0]}` is written with `{wrong}`", block.address, _replace(path, text, match, 2, wrong))


@mutation("misspelt-reference-name", "reference", "a reference with a misspelt resource name")
def misspelt_name(source, tree, rng):
    for path, text, match, block in uses(tree):
        wrong = trees.typo(match[3], rng) if len(match[3]) > 1 else match[3] + "x"
        yield Change(f"`{match[0]}` is written with `{wrong}`", block.address, _replace(path, text, match, 3, wrong))


@mutation("misspelt-reference-attribute", "reference", "a reference to an attribute that the type does not have")
def misspelt_attribute(source, tree, rng):
    for path, text, match, block in uses(tree):
        schema = schemas.body_schema(source.version, "data" if match[1] else "resource", match[2]) or {}
        known = set(schema.get("attributes", {})) | set(schema.get("block_types", {}))
        if match[5] in known:
            wrong = trees.typo(match[5], rng) if len(match[5]) > 2 else match[5] + "x"
            if wrong not in known:
                yield Change(f"`{match[0]}` is written with `{wrong}`", block.address, _replace(path, text, match, 5, wrong))


@mutation("data-for-resource", "reference", "a reference to a resource where a data source is meant, or the other way round")
def data_for_resource(source, tree, rng):
    for path, text, match, block in uses(tree):
        if match[1]:
            edit = _replace(path, text, match, 1, "")
        else:
            edit = trees.setter(path, text[:match.start()] + "data." + text[match.start():])
        yield Change(f"`{match[0]}` {'without' if match[1] else 'with'} `data.`", block.address, edit)


def _named(tree, kind, prefix, pattern):
    for block in trees.blocks(tree):
        if block.kind in ("terraform", "moved", "removed", "import") or (block.kind == "variable" and prefix != "var"):
            continue
        for path, text in trees.strings(block.body, block.path):
            if "${" in text and "$${" not in text and "%%{" not in text:
                for match in re.finditer(pattern, text):
                    yield path, text, match, block


def _undeclared(name, prefix, title):
    def function(source, tree, rng):
        for path, text, match, block in _named(tree, name, prefix, r"(?<![\w.\"-])" + prefix + r"\.([A-Za-z_][\w-]*)"):
            # A variable's own conditions may mention nothing but the variable, in older versions.
            if block.kind != "variable":
                wrong = match[1] + "x" if len(match[1]) < 3 else trees.typo(match[1], rng)
                yield Change(f"`{match[0]}` is written with `{wrong}`", block.address, _replace(path, text, match, 1, wrong))
    mutation(f"undeclared-{name}", "reference", title, rare=name == "module")(function)


_undeclared("variable", "var", "a variable that is not declared")
_undeclared("local", "local", "a local value that is not declared")
_undeclared("module", "module", "a module that is not called")


@mutation("unknown-object-attribute", "reference", "an attribute that an object written in the document does not have", rare=True)
def unknown_object_attribute(source, tree, rng):
    objects = {}
    for block in trees.blocks(tree):
        if block.kind == "locals":
            for name, value in block.body.items():
                if isinstance(value, dict) and all(re.fullmatch(r"[A-Za-z_]\w*", key) for key in value):
                    objects["local." + name] = set(value)
        elif block.kind == "variable":
            found = re.fullmatch(r"object\(\{(.*)\}\)", str(block.body.get("type", "")))
            if found:
                objects["var." + block.name] = set(re.findall(r"(\w+)\s*=", found[1]))
    for path, text, match, block in _named(tree, "", "", r"(?<![\w.\"-])((?:var|local)\.[A-Za-z_][\w-]*)\.([A-Za-z_]\w*)"):
        if match[1] in objects and match[2] in objects[match[1]]:
            wrong = trees.typo(match[2], rng) if len(match[2]) > 2 else match[2] + "x"
            if wrong not in objects[match[1]]:
                yield Change(f"`{match[0]}` is written with `{wrong}`", block.address, _replace(path, text, match, 2, wrong))


@mutation("unknown-root-name", "reference", "a bare word that is no reference")
def unknown_root_name(source, tree, rng):
    for path, text, match, block in uses(tree):
        for wrong in ("vars.region", "locals.name", "env.HOME", "name", "modules.network.id", "resource.name", "each"):
            yield Change(f"`{match[0]}` is `{wrong}`", block.address,
                         trees.setter(path, text[:match.start()] + wrong + text[match.end():]))


@mutation("path-and-terraform", "reference", "an attribute that `path` or `terraform` does not have")
def path_and_terraform(source, tree, rng):
    for path, text, match, block in uses(tree):
        for wrong in ("path.modules", "terraform.workspaces", "terraform.env", "path"):
            yield Change(f"`{match[0]}` is `{wrong}`", block.address,
                         trees.setter(path, text[:match.start()] + wrong + text[match.end():]))


@mutation("self-reference", "reference", "a block that refers to itself")
def self_reference(source, tree, rng):
    for block in trees.blocks(tree):
        if block.kind in ("resource", "data") and "count" not in block.body and "for_each" not in block.body:
            schema = schemas.body_schema(source.version, block.kind, block.type)
            for name, value in block.body.items():
                attribute = (schema or {}).get("attributes", {}).get(name)
                if attribute and attribute["type"] == "string" and name not in schemas.META:
                    yield Change(f"`{name}` is {block.address}.id", block.address,
                                 trees.setter(block.path + [name], "${" + block.address + ".id}"))


@mutation("self-outside", "reference", "`self` where there is none")
def self_outside(source, tree, rng):
    for spot in schemas.spots(tree, source.version):
        for name, schema, _ in spot.attributes():
            if schema["type"] == "string":
                yield Change(f"`{spot.attribute_path(name)}` is self.id", spot.block.address,
                             trees.setter(spot.path + [name], "${self.id}"))


@mutation("cycle", "reference", "blocks that refer to each other in a circle")
def cycle(source, tree, rng):
    byaddress = {block.address: block for block in trees.blocks(tree) if block.kind in ("resource", "data")}
    for path, text, match, block in uses(tree):
        target = byaddress.get(f"{match[1] or ''}{match[2]}.{match[3]}")
        if target and block.kind in ("resource", "data") and target.address != block.address:
            def edit(fresh, target=target, block=block):
                body = trees.at(fresh, target.path)
                listed = body.get("depends_on")
                body["depends_on"] = (listed if isinstance(listed, list) else []) + [block.address]
            yield Change(f"{target.address} depends on {block.address}, which refers to it", target.address, edit)
    for block in trees.blocks(tree):
        if block.kind == "locals":
            for name, value in block.body.items():
                found = re.match(r"\$\{local\.(\w+)\}$", str(value))
                if name != "//":
                    yield Change(f"local.{name} refers to itself", f"local.{name}",
                                 trees.setter(block.path + [name], "${[local." + name + "]}"))
                if found and found[1] in block.body:
                    yield Change(f"local.{found[1]} refers to local.{name}", f"local.{name}",
                                 trees.setter(block.path + [found[1]], "${local." + name + "}"))
