"""Documents that are no JSON, or in which something is said twice."""

import json
import re

from . import tree as trees
from .registry import Change, mutation


def _places(text, pattern, rng, most=12):
    found = list(re.finditer(pattern, text))
    return rng.sample(found, min(most, len(found)))


def _cut(text, match, new):
    return lambda fresh: fresh[:match.start()] + new + fresh[match.end():]


@mutation("broken-json", "syntax", "a text that is no JSON")
def broken_json(source, tree, rng):
    text = source.files[source.main]
    for match in _places(text, r'",\s*(?=")', rng):
        yield Change("a comma is missing", "", _cut(text, match, '" '), True)
    for match in _places(text, r"[^\s]\s*(?=[}\]])", rng):
        yield Change("a comma too many", "", _cut(text, match, match[0].rstrip() + ","), True)
    for match in _places(text, r'(?<=")\s*:\s', rng):
        yield Change("`=` for `:`", "", _cut(text, match, " = "), True)
    for match in _places(text, r'"([a-z_]+)"(?=\s*:)', rng):
        yield Change("a key without quotes", "", _cut(text, match, match[1]), True)
        yield Change("a key in single quotes", "", _cut(text, match, f"'{match[1]}'"), True)
    for match in _places(text, r"[}\]]", rng):
        yield Change(f"a `{match[0]}` is missing", "", _cut(text, match, ""), True)
        yield Change("the text ends early", "", lambda fresh, end=match.start(): fresh[:end], True)
    for match in _places(text, r"\n", rng):
        yield Change("a comment of HCL", "", _cut(text, match, "\n# comment\n"), True)
    for match in _places(text, r"\btrue\b", rng):
        yield Change("`True`", "", _cut(text, match, "True"), True)
    for match in _places(text, r"(?<=[a-z])(?=[a-z]+\")", rng):
        yield Change("a line break in a text", "", _cut(text, match, "\n"), True)
        yield Change("an unknown escape", "", _cut(text, match, "\\q"), True)
        yield Change("half an escape", "", _cut(text, match, "\\u12"), True)
        yield Change("a tab in a text", "", _cut(text, match, "\t"), True)
    for match in _places(text, r"(?<=: )\d+\b", rng):
        yield Change("a number with a leading zero", "", _cut(text, match, "0" + match[0]), True)
        yield Change("a number without digits after the point", "", _cut(text, match, match[0] + "."), True)
        yield Change("a hexadecimal number", "", _cut(text, match, "0x1F"), True)
        yield Change("`NaN`", "", _cut(text, match, "NaN"), True)
        yield Change("a number with a plus", "", _cut(text, match, "+" + match[0]), True)
    yield Change("two documents", "", lambda fresh: fresh + "\n{}\n", True)
    yield Change("nothing", "", lambda fresh: "", True)
    yield Change("a word", "", lambda fresh: '"terraform"', True)
    yield Change("a number", "", lambda fresh: "5", True)
    yield Change("null", "", lambda fresh: "null", True)
    yield Change("a list of words", "", lambda fresh: '["a"]', True)
    yield Change("HCL", "", lambda fresh: 'resource "aws_sqs_queue" "x" {}\n', True)


def _twice(path, key, value):
    """Says a member twice; the tree holds a marker that becomes the same key when it is written."""
    def edit(fresh):
        parent = trees.at(fresh, path)
        items = list(parent.items())
        place = [name for name, _ in items].index(key)
        items.insert(place + 1, (key + TWIN, value))
        parent.clear()
        parent.update(items)
    return edit


# Follows a key that is to be written as another of the same name.
TWIN = "\u0001twin"


def written(text):
    """The text of a tree in which members are said twice."""
    return text.replace(json.dumps(TWIN)[1:-1], "").replace(TWIN, "")


@mutation("duplicate-argument", "language", "an argument or nested block that is set twice")
def duplicate_argument(source, tree, rng):
    for block in trees.blocks(tree):
        if block.kind in ("resource", "data", "variable", "output", "provider", "module"):
            for key, value in block.body.items():
                if key != "//":
                    yield Change(f"`{key}` is set twice", block.address, _twice(block.path, key, value))
        elif block.kind == "locals":
            for key, value in block.body.items():
                if key != "//":
                    yield Change(f"local.{key} is set twice", block.address, _twice(block.path, key, value))


@mutation("duplicate-nested-argument", "language", "the same inside a nested block or an object")
def duplicate_nested_argument(source, tree, rng):
    for block in trees.blocks(tree):
        if block.kind in ("resource", "data"):
            for name, value in block.body.items():
                if name in ("dynamic", "lifecycle", "//"):
                    continue
                for index, inner in enumerate(value) if isinstance(value, list) else [(None, value)]:
                    if isinstance(inner, dict):
                        path = block.path + [name] + ([] if index is None else [index])
                        for key, kept in inner.items():
                            if key != "//":
                                yield Change(f"`{name}.{key}` is set twice", block.address, _twice(path, key, kept))


@mutation("duplicate-block", "language", "two blocks of one address")
def duplicate_block(source, tree, rng):
    for block in trees.blocks(tree):
        if block.kind in ("resource", "data", "variable", "output", "module", "check", "ephemeral"):
            index = len(block.path) - 1 - block.path[::-1].index(block.name)
            path = block.path[:index]
            value = trees.at(tree, path + [block.name])
            yield Change(f"{block.address} twice", block.address, _twice(path, block.name, value))
            if isinstance(value, dict):
                yield Change(f"{block.address} as a list of two", block.address, trees.setter(path + [block.name], [value, value]))
