"""Parts of documents: a block and all that it refers to, a document in its own right."""

import copy
import json
import re

from mutations import tree as trees

# What a template may refer to; that it is found in other text, too, does no harm.
_MENTION = re.compile(r"(?<![\w-])(?:(data|ephemeral)\.)?((?:aws|terraform)_\w+|var|local|module)\.([A-Za-z_][\w-]*)")
# These are there whatever refers to them.
_KEPT = ("terraform", "provider")


def _mentions(value):
    found = set()
    for _, text in trees.strings(value):
        for kind, type_, name in _MENTION.findall(text):
            found.add((kind, type_, name))
    return found


def _identities(block):
    """How others refer to a block; the values of `locals` have names of their own."""
    if block.kind == "resource":
        return [("", *block.labels)]
    if block.kind in ("data", "ephemeral"):
        return [(block.kind, *block.labels)]
    if block.kind == "variable":
        return [("", "var", block.name)]
    if block.kind == "module":
        return [("", "module", block.name)]
    if block.kind == "locals":
        return [("", "local", name) for name in block.body if name != "//"]
    return []


def focuses(tree):
    """The blocks around which a part can be cut out."""
    return [block for block in trees.blocks(tree) if block.kind not in ("terraform", "moved", "removed", "import")]


def can_slice(document):
    """Whether every block stands in the main file; an override needs the block that it overrides."""
    return not any(path.endswith("override.tf.json") for path in document.files)


def sliced(tree, focus):
    """The tree with a block, all that it refers to, and the settings of Terraform and its providers."""
    byidentity = {}
    for block in trees.blocks(tree):
        for identity in _identities(block):
            byidentity.setdefault(identity, []).append(block)
    wanted, names, open_ = set(), set(), [focus] + [block for block in trees.blocks(tree) if block.kind in _KEPT]
    while open_:
        block = open_.pop()
        key = json.dumps(block.path)
        if key in wanted and block.kind != "locals":
            continue
        wanted.add(key)
        body = block.body
        if block.kind == "locals" and block is not focus:
            body = {name: value for name, value in body.items() if ("", "local", name) in names}
        for identity in sorted(_mentions(body)):
            if identity not in names:
                names.add(identity)
                open_.extend(byidentity.get(identity, []))
    return _rebuilt(tree, focus, wanted, names)


def _rebuilt(tree, focus, wanted, names):
    parts = []
    for part in [tree] if isinstance(tree, dict) else tree:
        kept = {}
        for kind, value in part.items():
            if kind not in trees.LABELS:
                kept[kind] = copy.deepcopy(value)
        parts.append(kept)
    for block in trees.blocks(tree):
        if json.dumps(block.path) not in wanted:
            continue
        part = parts[0 if isinstance(tree, dict) else block.path[0]]
        body = copy.deepcopy(block.body)
        if block.kind == "locals" and json.dumps(block.path) != json.dumps(focus.path):
            body = {name: value for name, value in body.items() if name == "//" or ("", "local", name) in names}
        _add(part, block, body)
    if isinstance(tree, dict):
        return parts[0]
    return [part for part in parts if part]


def _add(part, block, body):
    """Adds a block in the simplest form; a second one of the same address makes a list of them."""
    place = part
    for label in [block.kind, *block.labels][:-1]:
        place = place.setdefault(label, {})
    last = [block.kind, *block.labels][-1]
    if last not in place:
        place[last] = body
    elif isinstance(place[last], list):
        place[last].append(body)
    else:
        place[last] = [place[last], body]
