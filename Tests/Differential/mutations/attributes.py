"""Values of the wrong type."""

from . import schemas
from . import tree as trees
from .registry import Change, mutation


def _wrong(type_):
    """(description, value) of literals that Terraform cannot convert to a type."""
    if type_ == "string":
        return [("a list", ["x"]), ("an object", {"key": "x"})]
    if type_ == "number":
        return [("a word", "many"), ("a boolean", True), ("a list", [1]), ("an object", {"value": 1}), ("an empty string", "")]
    if type_ == "bool":
        return [("a word", "yes"), ("a number", 1), ("a list", [True]), ("an object", {"enabled": True})]
    if isinstance(type_, list) and type_[0] in ("list", "set"):
        wrong = [("a string", "x"), ("a number", 3), ("a boolean", False), ("an object", {"key": "x"})]
        if type_[1] == "string":
            wrong.append(("a list of lists", [["x"]]))
        if type_[1] == "number":
            wrong.append(("a list of words", ["many"]))
        return wrong
    if isinstance(type_, list) and type_[0] == "map":
        wrong = [("a string", "x"), ("a number", 3), ("a list", ["x"])]
        if type_[1] == "string":
            wrong.append(("a map of lists", {"key": ["x"]}))
        return wrong
    return []


def _wrong_literals(tree, version, inside):
    for spot in schemas.spots(tree, version):
        if bool(spot.trail) == inside:
            for name, schema, _ in spot.attributes():
                for words, value in _wrong(schema["type"]):
                    yield Change(f"`{spot.attribute_path(name)}` is {words}", spot.block.address,
                                 trees.setter(spot.path + [name], value))


@mutation("wrong-type", "schema", "a literal of the wrong type")
def wrong_type(source, tree, rng):
    yield from _wrong_literals(tree, source.version, False)


@mutation("wrong-type-nested", "schema", "the same inside a nested block")
def wrong_type_nested(source, tree, rng):
    yield from _wrong_literals(tree, source.version, True)


@mutation("wrong-type-block", "schema", "a nested block that is no object")
def wrong_type_block(source, tree, rng):
    for spot in schemas.spots(tree, source.version):
        for name, _, _ in spot.nested():
            for words, value in [("a string", "x"), ("a number", 1), ("a list of strings", ["x"]), ("true", True)]:
                yield Change(f"block `{spot.attribute_path(name)}` is {words}", spot.block.address,
                             trees.setter(spot.path + [name], value))


def _shape(type_):
    return type_[0] if isinstance(type_, list) else type_


def _clash(wanted, given):
    """Whether no value of the second type can be converted to the first."""
    simple = ("string", "number", "bool")
    wanted, given = _shape(wanted), _shape(given)
    if wanted in simple and given in simple:
        return (wanted, given) in (("number", "bool"), ("bool", "number"))
    if wanted in simple or given in simple:
        return True
    return (wanted in ("list", "set")) != (given in ("list", "set"))


@mutation("wrong-type-reference", "schema", "a reference to an attribute of the wrong type")
def wrong_type_reference(source, tree, rng):
    offers = []
    for block in trees.blocks(tree):
        if block.kind in ("resource", "data") and "count" not in block.body and "for_each" not in block.body:
            schema = schemas.body_schema(source.version, block.kind, block.type)
            for name, attribute in sorted((schema or {}).get("attributes", {}).items()):
                offers.append((block, name, attribute["type"]))
    rng.shuffle(offers)
    for spot in schemas.spots(tree, source.version):
        for name, schema, _ in spot.attributes():
            for block, attribute, type_ in offers[:60]:
                if block.address != spot.block.address and _clash(schema["type"], type_) and not _later(block, spot.block, tree):
                    reference = f"{block.address}.{attribute}"
                    yield Change(f"`{spot.attribute_path(name)}` ({_shape(schema['type'])}) is {reference} ({_shape(type_)})",
                                 spot.block.address, trees.setter(spot.path + [name], "${" + reference + "}"))
                    break


def _later(block, user, tree):
    """Whether a block mentions another, so that a reference back would be a cycle; a guess that errs on the safe side."""
    return user.address in str(block.body) or user.name in str(block.body)


@mutation("wrong-type-variable", "schema", "a variable of the wrong type for an argument")
def wrong_type_variable(source, tree, rng):
    types = {}
    for block in trees.blocks(tree):
        if block.kind == "variable" and isinstance(block.body.get("type"), str):
            types[block.name] = block.body["type"].split("(")[0]
    for spot in schemas.spots(tree, source.version):
        for name, schema, _ in spot.attributes():
            for variable, type_ in types.items():
                if type_ in ("string", "number", "bool", "list", "set", "map", "object") and _clash(schema["type"], [type_]):
                    if _shape(schema["type"]) in ("list", "set") and type_ in ("map", "object"):
                        continue
                    yield Change(f"`{spot.attribute_path(name)}` ({_shape(schema['type'])}) is var.{variable} ({type_})",
                                 spot.block.address, trees.setter(spot.path + [name], "${var." + variable + "}"))


@mutation("wrong-type-function", "schema", "the result of a function has the wrong type for an argument")
def wrong_type_function(source, tree, rng):
    lists = ['split(",", "a,b")', "range(3)", 'keys({a = 1})', '[for x in ["a"] : upper(x)]']
    texts = ['join("-", ["a", "b"])', 'upper("a")', 'jsonencode({a = 1})', 'format("%s", "a")']
    for spot in schemas.spots(tree, source.version):
        for name, schema, _ in spot.attributes():
            wanted = _shape(schema["type"])
            wrong = rng.choice(lists if wanted in ("string", "number", "bool", "map") else texts)
            if wanted in ("string", "bool", "list", "set", "map"):
                yield Change(f"`{spot.attribute_path(name)}` ({wanted}) is {wrong}", spot.block.address,
                             trees.setter(spot.path + [name], "${" + wrong + "}"))
