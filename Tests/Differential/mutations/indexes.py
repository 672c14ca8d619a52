"""Indexes and keys of repeated blocks, `count` and `for_each`."""

import re

from . import schemas
from . import tree as trees
from .references import uses
from .registry import Change, mutation


def _repeated(tree):
    return {block.address: ("count" if "count" in block.body else "for_each" if "for_each" in block.body else None)
            for block in trees.blocks(tree) if block.kind in ("resource", "data", "module")}


@mutation("missing-index", "reference", "an attribute of a repeated resource without an index", rare=True)
def missing_index(source, tree, rng):
    repeated = _repeated(tree)
    for path, text, match, block in uses(tree):
        if repeated.get(f"{match[1] or ''}{match[2]}.{match[3]}") and match[4] and match[5] and "*" not in match[4]:
            yield Change(f"`{match[0]}` without its index", block.address,
                         trees.setter(path, text[:match.start(4)] + text[match.end(4):]))


@mutation("unexpected-index", "reference", "an index on a resource that is not repeated")
def unexpected_index(source, tree, rng):
    repeated = _repeated(tree)
    for path, text, match, block in uses(tree):
        address = f"{match[1] or ''}{match[2]}.{match[3]}"
        if address in repeated and repeated[address] is None and not match[4] and match[5]:
            for index in ("[0]", '["a"]'):
                yield Change(f"`{match[0]}` with {index}", block.address,
                             trees.setter(path, text[:match.start(4)] + index + text[match.end(4):]))


@mutation("wrong-index", "reference", "a number for a key, or a key for a number", rare=True)
def wrong_index(source, tree, rng):
    repeated = _repeated(tree)
    for path, text, match, block in uses(tree):
        way = repeated.get(f"{match[1] or ''}{match[2]}.{match[3]}")
        if way and match[4] and "*" not in match[4]:
            index = '["first"]' if way == "count" else "[0]"
            yield Change(f"`{match[0]}` with {index}", block.address,
                         trees.setter(path, text[:match.start(4)] + index + text[match.end(4):]))


@mutation("wrong-index-attribute", "reference", "an index on an attribute that is no collection, or a field of a list")
def wrong_index_attribute(source, tree, rng):
    for path, text, match, block in uses(tree):
        schema = schemas.body_schema(source.version, "data" if match[1] else "resource", match[2]) or {}
        attribute = schema.get("attributes", {}).get(match[5] or "")
        if attribute and text[match.end():match.end() + 1] not in (".", "["):
            if attribute["type"] in ("string", "number", "bool"):
                for more in ("[0]", ".value"):
                    yield Change(f"`{match[0]}{more}` of a {attribute['type']}", block.address,
                                 trees.setter(path, text[:match.end()] + more + text[match.end():]))
            elif attribute["type"][0] == "list":
                yield Change(f"`{match[0]}.first` of a list", block.address,
                             trees.setter(path, text[:match.end()] + ".first" + text[match.end():]))
        block_type = schema.get("block_types", {}).get(match[5] or "")
        if block_type and block_type["nesting_mode"] == "list" and text[match.end():match.end() + 1] == "[":
            closing = text.find("]", match.end())
            if closing > 0:
                yield Change(f"`{match[0]}` without an index", block.address,
                             trees.setter(path, text[:match.end()] + text[closing + 1:]))


@mutation("each-without-for-each", "language", "`each` or `count` in a block that is not repeated that way")
def each_without_for_each(source, tree, rng):
    for spot in schemas.spots(tree, source.version):
        body = spot.block.body
        for name, schema, _ in spot.attributes():
            if schema["type"] == "string":
                wrong = ([] if "for_each" in body else ["each.key", "each.value"]) + ([] if "count" in body else ["count.index"])
                for reference in wrong:
                    yield Change(f"`{spot.attribute_path(name)}` is {reference}", spot.block.address,
                                 trees.setter(spot.path + [name], "${" + reference + "}"))
    for block in trees.blocks(tree):
        if block.kind == "output" or block.kind == "locals":
            name = "value" if block.kind == "output" else next((key for key in block.body if key != "//"), None)
            if name:
                for reference in ("each.key", "count.index"):
                    yield Change(f"`{name}` is {reference}", block.address,
                                 trees.setter(block.path + [name], "${" + reference + "}"))
        elif block.kind in ("resource", "data") and ("for_each" in block.body or "count" in block.body):
            way = "for_each" if "for_each" in block.body else "count"
            if re.search(r"\beach\.|\bcount\.index", str({key: value for key, value in block.body.items() if key != way})):
                yield Change(f"no `{way}`, which is used", block.address, trees.dropper(block.path + [way]))


@mutation("each-attribute", "language", "an attribute that `each` or `count` does not have")
def each_attribute(source, tree, rng):
    for spot in schemas.spots(tree, source.version):
        wrong = ["each.values", "each.index", "each"] if "for_each" in spot.block.body else [
            "count.key", "count"] if "count" in spot.block.body else []
        for name, schema, _ in spot.attributes():
            if schema["type"] == "string":
                for reference in wrong:
                    yield Change(f"`{spot.attribute_path(name)}` is {reference}", spot.block.address,
                                 trees.setter(spot.path + [name], "${" + reference + "}"))


@mutation("count-and-for-each", "language", "`count` and `for_each` together, or with values that they do not take")
def count_and_for_each(source, tree, rng):
    for block in trees.blocks(tree):
        if block.kind in ("resource", "data", "module"):
            path = block.path
            if "for_each" in block.body:
                yield Change("`count` beside `for_each`", block.address, trees.setter(path + ["count"], 2))
                for words, value in [("a list", ["a", "b"]), ("a word", "a"), ("a number", 3), ("a list of a function", "${tolist([\"a\"])}"),
                                     ("true", True), ("null", "${null}"), ("a set of numbers", "${toset([1, 2])}"),
                                     ("a set of lists", "${toset([[\"a\"]])}")]:
                    yield Change(f"`for_each` is {words}", block.address, trees.setter(path + ["for_each"], value))
            elif "count" in block.body:
                yield Change("`for_each` beside `count`", block.address, trees.setter(path + ["for_each"], {"a": "b"}))
                for words, value in [("a word", "many"), ("negative", -1), ("a fraction", 1.5), ("a list", [1]), ("true", True),
                                     ("an object", {"a": 1}), ("null", "${null}")]:
                    yield Change(f"`count` is {words}", block.address, trees.setter(path + ["count"], value))
