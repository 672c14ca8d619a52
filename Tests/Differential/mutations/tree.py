"""Terraform JSON as a tree: where its blocks are, whatever form they are written in."""

import re

LABELS = {"resource": 2, "data": 2, "ephemeral": 2, "provider": 1, "variable": 1, "output": 1, "module": 1, "check": 1,
          "terraform": 0, "locals": 0, "moved": 0, "removed": 0, "import": 0}
RESOURCES = ("resource", "data", "ephemeral")


class Block:
    """A block: its kind, labels and body, and the path of the body in the tree."""

    def __init__(self, kind, labels, body, path):
        self.kind = kind
        self.labels = labels
        self.body = body
        self.path = path

    @property
    def type(self):
        return self.labels[0] if self.labels else None

    @property
    def name(self):
        return self.labels[-1] if self.labels else None

    @property
    def address(self):
        prefix = {"resource": "", "data": "data.", "ephemeral": "ephemeral.", "variable": "var."}.get(
            self.kind, self.kind + ("." if self.labels else ""))
        return prefix + ".".join(self.labels)


def blocks(tree):
    """Every top-level block, in the order of the text."""
    parts = [([], tree)] if isinstance(tree, dict) else [([index], part) for index, part in enumerate(tree)]
    for path, part in parts:
        for kind, value in part.items():
            if kind in LABELS:
                yield from _labelled(kind, LABELS[kind], [], value, path + [kind])


def _labelled(kind, count, labels, value, path):
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _labelled(kind, count, labels, item, path + [index])
    elif isinstance(value, dict):
        if len(labels) == count:
            yield Block(kind, labels, value, path)
        else:
            for label, inner in value.items():
                yield from _labelled(kind, count, labels + [label], inner, path + [label])


def at(tree, path):
    for step in path:
        tree = tree[step]
    return tree


def put(tree, path, value):
    at(tree, path[:-1])[path[-1]] = value


def drop(tree, path):
    del at(tree, path[:-1])[path[-1]]


def rename(tree, path, key):
    """Gives a member another key, at its place."""
    parent = at(tree, path[:-1])
    items = [(key if name == path[-1] else name, value) for name, value in parent.items()]
    parent.clear()
    parent.update(items)


def setter(path, value):
    return lambda tree: put(tree, path, value)


def dropper(path):
    return lambda tree: drop(tree, path)


def renamer(path, key):
    return lambda tree: rename(tree, path, key)


def strings(value, path=()):
    """Every string below a value with its path, but not the keys and not the comments."""
    if isinstance(value, str):
        yield list(path), value
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key != "//":
                yield from strings(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from strings(inner, (*path, index))


def has_expression(value):
    """Whether anything below a value is a template."""
    return any(re.search(r"(?<!\$)\$\{|(?<!%)%\{", text) for _, text in strings(value))


def is_literal(value):
    return not (isinstance(value, (dict, list)) or has_expression(value))


def dotted(trail):
    return ".".join(str(step) for step in trail if not isinstance(step, int))


def typo(word, rng):
    """A word that looks like another: a letter doubled, dropped or swapped."""
    index = rng.randrange(1, len(word)) if len(word) > 1 else 0
    way = rng.randrange(3)
    if way == 0 or len(word) < 4:
        return word[:index] + word[index] + word[index:]
    if way == 1 and word[:index] + word[index + 1:] != word:
        return word[:index] + word[index + 1:]
    if index + 1 < len(word) and word[index] != word[index + 1]:
        return word[:index] + word[index + 1] + word[index] + word[index + 2:]
    return word + "x"
