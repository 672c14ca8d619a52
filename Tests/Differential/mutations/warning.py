"""What Terraform accepts, and is worth a word."""

from . import schemas
from . import tree as trees
from .registry import Change, mutation


@mutation("unused-variable", "warning", "a variable that nothing uses", warning=True)
def unused_variable(source, tree, rng):
    def edit(fresh):
        part = fresh if isinstance(fresh, dict) else fresh[0]
        variables = part.setdefault("variable", {})
        if isinstance(variables, list):
            variables.append({"left_over": {"type": "string", "default": ""}})
        else:
            variables["left_over"] = {"type": "string", "default": ""}
    yield Change("var.left_over is not used", "var.left_over", edit)


@mutation("deprecated", "warning", "a deprecated argument", warning=True)
def deprecated(source, tree, rng):
    for spot in schemas.spots(tree, source.version):
        for name, schema in sorted(spot.schema.get("attributes", {}).items()):
            if schema.get("deprecated") and (schema.get("optional") or schema.get("required")) and name not in spot.body:
                value = schemas.plausible(schema["type"])
                if value not in (None, [], {}):
                    yield Change(f"`{spot.attribute_path(name)}` is set", spot.block.address,
                                 trees.setter(spot.path + [name], value))
        for name, kind in sorted(spot.schema.get("block_types", {}).items()):
            if kind["block"].get("deprecated") and name not in spot.body:
                yield Change(f"block `{spot.attribute_path(name)}` is set", spot.block.address,
                             trees.setter(spot.path + [name], {}))
