"""What dynamic blocks make, element by element, and what stands in the provider's own configuration."""

from . import schemas
from . import tree as trees
from .registry import Change, mutation

# Arguments of objects that may be written as blocks, with what an object needs.
_AS_BLOCKS = {
    "aws_security_group": ("ingress", {"from_port": 80, "to_port": 80, "protocol": "tcp", "cidr_blocks": ["10.0.0.0/8"]}),
    "aws_network_acl": ("ingress", {"from_port": 80, "to_port": 80, "protocol": "tcp", "action": "allow", "rule_no": 100}),
    "aws_route_table": ("route", {"cidr_block": "10.9.0.0/16", "gateway_id": "igw-12345678"}),
}


def _blocks(tree, version):
    """(spot, name, schema, value) of nested blocks that a dynamic block could make instead."""
    for spot in schemas.spots(tree, version):
        for name, kind, value in spot.nested():
            if "dynamic" not in spot.body and isinstance(value, dict) and "dynamic" not in value and kind["nesting_mode"] in (
                    "list", "set"):
                yield spot, name, kind, value


def _replaced(spot, name, dynamic, words):
    def edit(fresh):
        body = trees.at(fresh, spot.path)
        body.pop(name, None)
        body["dynamic"] = {name: dynamic}
    return Change(f"dynamic block `{spot.attribute_path(name)}` {words}", spot.block.address, edit)


@mutation("repeated-value", "constraint", "a value that its argument does not take, as an element of a dynamic block", rare=True, alone=True)
def repeated_value(source, tree, rng):
    for spot, name, kind, value in _blocks(tree, source.version):
        known = schemas.facts(spot.block.kind, spot.block.type)
        for key, schema in sorted(kind["block"].get("attributes", {}).items()):
            fact = known.get(".".join([*spot.trail, name, key])) or {}
            if key not in value or schema["type"] not in ("string", "number") or trees.has_expression(value[key]):
                continue
            wrong = "nonsense" if "enum" in fact else None
            if fact.get("int_range") and fact["int_range"][1] is not None:
                wrong = fact["int_range"][1] + 1
            if wrong is not None:
                content = value | {key: "${" + name + ".value.v}"}
                yield _replaced(spot, name, {"for_each": [{"v": wrong}], "content": content}, f"with {key} {wrong}")


@mutation("dynamic-count", "schema", "a dynamic block that makes too many blocks, or none where one is demanded", alone=True)
def dynamic_count(source, tree, rng):
    for spot, name, kind, value in _blocks(tree, source.version):
        if kind.get("max_items"):
            elements = list(range(kind["max_items"] + 1))
            if kind["nesting_mode"] == "list":
                yield _replaced(spot, name, {"for_each": elements, "content": value}, f"for {len(elements)} elements")
        if kind.get("min_items"):
            yield _replaced(spot, name, {"for_each": [], "content": value}, "for no element")


@mutation("dynamic-argument", "schema", "a dynamic block of an argument", alone=True)
def dynamic_argument(source, tree, rng):
    for spot in schemas.spots(tree, source.version):
        for name, schema, _ in spot.attributes():
            if "dynamic" not in spot.body and (isinstance(schema["type"], str) or schema["type"][0] == "map"):
                yield _replaced(spot, name, {"for_each": [1], "content": {}}, "of an argument")


@mutation("attribute-as-block", "schema", "a wrong dynamic block of an argument that takes objects", rare=True, alone=True)
def attribute_as_block(source, tree, rng):
    for spot in schemas.spots(tree, source.version):
        name, good = _AS_BLOCKS.get(spot.block.type, (None, None))
        if spot.trail or not name or "dynamic" in spot.body or spot.block.kind != "resource":
            continue
        wrong = {"with an unknown argument": good | {"nonsense": 1}}
        if spot.block.type != "aws_route_table":
            wrong |= {
                "with a text for a number": good | {"to_port": "http"},
                "with a text for a number from its element": good | {"to_port": "${" + name + ".value}"},
                "without protocol": {key: value for key, value in good.items() if key != "protocol"},
            }
        for words, content in wrong.items():
            yield _replaced(spot, name, {"for_each": ["http"], "content": content}, words)


@mutation("provider-value", "constraint", "a value of the provider's own configuration that it refuses", alone=True)
def provider_value(source, tree, rng):
    role = {"role_arn": "arn:aws:iam::123456789012:role/deploy"}
    for block in trees.blocks(tree):
        if block.kind != "provider" or block.labels != ["aws"] or {"assume_role", "alias"} & set(block.body):
            continue
        for key, wrong in [("assume_role", {"role_arn": "deploy"}), ("assume_role", role | {"session_name": "s"}),
                           ("assume_role", role | {"duration": "3x"}), ("assume_role", role | {"external_id": "x"}),
                           ("assume_role", role | {"policy": "{"}), ("assume_role", role | {"policy_arns": ["x"]}),
                           ("assume_role_with_web_identity", role),
                           ("assume_role_with_web_identity", role | {"web_identity_token": "abcd", "web_identity_token_file": "/t"}),
                           ("assume_role_with_web_identity", role | {"web_identity_token": "abc"}),
                           ("ignore_tags", [{"keys": ["a"]}, {"keys": ["b"]}])]:
            yield Change(f"`{key}` is {wrong}", block.address, trees.setter(block.path + [key], wrong))


@mutation("ignored-path", "language", "a path in `ignore_changes` that leads to nothing", alone=True)
def ignored_path(source, tree, rng):
    for block in trees.blocks(tree):
        schema = schemas.body_schema(source.version, block.kind, block.type) if block.kind == "resource" else None
        if not schema or "lifecycle" in block.body:
            continue
        paths = [f"{name}[0]" for name, one in schema.get("attributes", {}).items() if one["type"] in ("string", "bool")][:3]
        for name, kind in schema.get("block_types", {}).items():
            inside = sorted(kind["block"].get("attributes", {}))
            if inside and kind["nesting_mode"] == "set":
                paths.append(f"{name}[0].{inside[0]}")
            if inside and kind["nesting_mode"] == "list":
                paths += [f"{name}.{inside[0]}", f"{name}[0].{inside[0]}_"]
        for path in paths:
            yield Change(f"`ignore_changes` is {path}", block.address,
                         trees.setter(block.path + ["lifecycle"], {"ignore_changes": [path]}))
