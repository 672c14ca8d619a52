"""Blocks, types and arguments that do not exist, or that are not there."""

from . import schemas
from . import tree as trees
from .registry import Change, mutation


@mutation("unknown-top-level-block", "language", "a top-level block that Terraform does not know")
def unknown_top_level_block(source, tree, rng):
    parts = [[]] if isinstance(tree, dict) else [[index] for index in range(len(tree))]
    for path in parts:
        for key in trees.at(tree, path):
            if key in trees.LABELS and key not in ("terraform", "moved", "removed", "import", "check"):
                wrong = trees.typo(key, rng)
                yield Change(f"`{key}` is called `{wrong}`", key, trees.renamer(path + [key], wrong))
        for wrong in ("resources", "variables", "outputs", "modules", "settings"):
            yield Change(f"a block `{wrong}`", wrong, trees.setter(path + [wrong], {"main": {"name": "x"}}))


def _types(tree, kinds):
    return sorted({(block.kind, block.type) for block in trees.blocks(tree) if block.kind in kinds
                   and block.type.startswith("aws_")})


@mutation("unknown-resource-type", "schema", "a resource, data source or ephemeral type that the provider does not have")
def unknown_type(source, tree, rng):
    for kind, name in _types(tree, trees.RESOURCES):
        wrong = name[:4] + trees.typo(name[4:], rng)
        if schemas.body_schema("5.100.0", kind, wrong) or schemas.body_schema("6.25.0", kind, wrong):
            continue
        addresses = [block for block in trees.blocks(tree) if block.kind == kind and block.type == name]

        def edit(fresh, addresses=addresses, wrong=wrong, kind=kind, name=name):
            for parent in {tuple(block.path[:block.path.index(name)]) for block in addresses}:
                trees.rename(fresh, [*parent, name], wrong)
            _mention(fresh, kind, name, wrong)
        yield Change(f"{kind} type {name} is called {wrong}", addresses[0].address, edit)


def _mention(tree, kind, name, wrong):
    """Refers to the new type wherever the old one was referred to."""
    prefix = {"resource": "", "data": "data.", "ephemeral": "ephemeral."}[kind]
    for path, text in list(trees.strings(tree)):
        if prefix + name + "." in text:
            trees.put(tree, path, text.replace(prefix + name + ".", prefix + wrong + "."))


@mutation("unknown-provider-argument", "schema", "an argument that the provider's own block does not have")
def unknown_provider_argument(source, tree, rng):
    for block in trees.blocks(tree):
        if block.kind == "provider":
            for key in block.body:
                if key not in ("//", "alias"):
                    wrong = trees.typo(key, rng)
                    yield Change(f"`{key}` is called `{wrong}`", block.address, trees.renamer(block.path + [key], wrong))


def _unknown_argument(tree, version, rng, inside):
    for spot in schemas.spots(tree, version):
        if bool(spot.trail) == inside:
            known = set(spot.schema.get("attributes", {})) | set(spot.schema.get("block_types", {})) | schemas.META
            for name, _, value in spot.attributes():
                wrong = trees.typo(name, rng)
                if wrong not in known:
                    yield Change(f"`{spot.attribute_path(name)}` is called `{wrong}`", spot.block.address,
                                 trees.renamer(spot.path + [name], wrong))
            if "nonsense" not in known:
                yield Change(f"an argument `{spot.attribute_path('nonsense')}`", spot.block.address,
                             trees.setter(spot.path + ["nonsense"], rng.choice(["x", 1, True, ["x"], {"x": 1}])))


@mutation("unknown-argument", "schema", "an argument that the type does not have")
def unknown_argument(source, tree, rng):
    yield from _unknown_argument(tree, source.version, rng, False)


@mutation("unknown-argument-nested", "schema", "the same inside a nested block")
def unknown_argument_nested(source, tree, rng):
    yield from _unknown_argument(tree, source.version, rng, True)


@mutation("unknown-block", "schema", "a nested block that the type does not have")
def unknown_block(source, tree, rng):
    for spot in schemas.spots(tree, source.version):
        known = set(spot.schema.get("attributes", {})) | set(spot.schema.get("block_types", {})) | schemas.META
        for name, _, _ in spot.nested():
            wrong = trees.typo(name, rng)
            if wrong not in known:
                yield Change(f"block `{spot.attribute_path(name)}` is called `{wrong}`", spot.block.address,
                             trees.renamer(spot.path + [name], wrong))


def _missing_argument(tree, version, inside):
    for spot in schemas.spots(tree, version):
        if bool(spot.trail) == inside:
            for name, schema, _ in spot.attributes():
                if schema.get("required"):
                    yield Change(f"no `{spot.attribute_path(name)}`", spot.block.address, trees.dropper(spot.path + [name]))


@mutation("missing-argument", "schema", "a required argument is missing")
def missing_argument(source, tree, rng):
    yield from _missing_argument(tree, source.version, False)


@mutation("missing-argument-nested", "schema", "the same inside a nested block")
def missing_argument_nested(source, tree, rng):
    yield from _missing_argument(tree, source.version, True)


@mutation("null-argument", "schema", "a required argument is null")
def null_argument(source, tree, rng):
    for spot in schemas.spots(tree, source.version):
        for name, schema, _ in spot.attributes():
            if schema.get("required"):
                yield Change(f"`{spot.attribute_path(name)}` is null", spot.block.address,
                             trees.setter(spot.path + [name], None))


@mutation("missing-block", "schema", "a required nested block is missing, or there are too few of them")
def missing_block(source, tree, rng):
    for spot in schemas.spots(tree, source.version):
        dynamic = str(spot.body.get("dynamic", ""))
        for name, kind, value in spot.nested():
            if kind.get("min_items", 0) >= 1 and f"'{name}'" not in dynamic:
                yield Change(f"no block `{spot.attribute_path(name)}`", spot.block.address, trees.dropper(spot.path + [name]))
                yield Change(f"`{spot.attribute_path(name)}` is an empty list", spot.block.address,
                             trees.setter(spot.path + [name], []))


@mutation("too-many-blocks", "schema", "more nested blocks than the type takes")
def too_many_blocks(source, tree, rng):
    for spot in schemas.spots(tree, source.version):
        for name, kind, value in spot.nested():
            most = kind.get("max_items") or (1 if kind["nesting_mode"] == "single" else 0)
            # A set drops what is there twice, so its copies differ.
            if most and kind["nesting_mode"] != "set":
                one = value if isinstance(value, dict) else value[0] if isinstance(value, list) and value else None
                if isinstance(one, dict):
                    yield Change(f"{most + 1} blocks `{spot.attribute_path(name)}`", spot.block.address,
                                 trees.setter(spot.path + [name], [one] * (most + 1)))


@mutation("read-only", "schema", "an attribute that only the service sets")
def read_only(source, tree, rng):
    for spot in schemas.spots(tree, source.version):
        for name, schema in sorted(spot.schema.get("attributes", {}).items()):
            if schema.get("computed") and not schema.get("optional") and name not in spot.body:
                value = schemas.plausible(schema["type"])
                if value is not None and value != []:
                    yield Change(f"`{spot.attribute_path(name)}` is set", spot.block.address,
                                 trees.setter(spot.path + [name], value))


@mutation("attributes-as-blocks", "schema", "an attribute written as blocks, without all of its keys", rare=True)
def attributes_as_blocks(source, tree, rng):
    for spot in schemas.spots(tree, source.version):
        for name, schema, value in spot.attributes():
            if isinstance(schema["type"], list) and schema["type"][0] in ("list", "set") and isinstance(
                    schema["type"][1], list) and schema["type"][1][0] == "object" and isinstance(value, list):
                for index, item in enumerate(value):
                    if isinstance(item, dict):
                        for key in item:
                            yield Change(f"`{name}[{index}]` without `{key}`", spot.block.address,
                                         trees.dropper(spot.path + [name, index, key]))
                        wrong = trees.typo(sorted(item)[0], rng)
                        yield Change(f"`{name}[{index}]` with a key `{wrong}` in place of another", spot.block.address,
                                     trees.renamer(spot.path + [name, index, sorted(item)[0]], wrong))


@mutation("unknown-timeout", "schema", "a timeout that the type does not have, or that is no duration")
def unknown_timeout(source, tree, rng):
    for spot in schemas.spots(tree, source.version, ("resource",)):
        if not spot.trail:
            known = spot.schema.get("block_types", {}).get("timeouts", {}).get("block", {}).get("attributes", {})
            if known:
                yield Change("`timeouts.start` is no operation", spot.block.address,
                             trees.setter(spot.path + ["timeouts"], {"start": "5m"}))
                yield Change("`timeouts` with an argument that is a list", spot.block.address,
                             trees.setter(spot.path + ["timeouts"], {sorted(known)[0]: ["5m"]}))
            else:
                yield Change("`timeouts` of a type without any", spot.block.address,
                             trees.setter(spot.path + ["timeouts"], {"create": "5m"}))
