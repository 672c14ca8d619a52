"""Writes AWSSchemaText.swift: the AWS provider's schema and constraints as one text that is read in place.

    python3 embed_schema.py FOLDER [OUTPUT]

FOLDER holds aws-6.25.0.schema.json.gz (what is embedded), aws-constraints.json.gz (what the schema does not say)
and aws-5.100.0.schema.json.gz (the oldest provider that the emitted JSON must suit; what it alone has is
embedded too, marked "former"). Without OUTPUT the text goes beside this script. The same input gives the same bytes.

The text is made of lines. A line that belongs to another is named by the offset of its first byte, so that a reader
jumps to it, and equal lines are written once: the 9,834 blocks of a web ACL become a few hundred. Numbers are
written in base 64, each digit one of the 64 characters from "0" to "o", with a fixed number of digits:

    header        8 digits each: start of the resource index, data source index, ephemeral index, end of it,
                  block of the provider's own configuration; then the versions of schema and constraints
    index line    block(4) sdk(1: v, f or -) flags(2) schema version(1) name          sorted by name
    block line    flags(2) attributes(2) blocks(2), then 4 digits for each of them    sorted by name
    attribute     flags(2) constraints(4) length of name(2) name type
    nested block  nesting(1: L, S, M, O = single) flags(2) min(3) max(3) constraints(4) block(4) length of name(2) name
    constraints   fields separated by tabs, each one letter (see LETTERS) and its value
    words         values separated by commas

A type is s, n, b or d (dynamic), or L, S or M and the type of its elements, or O, the number of members (2) and for
each the length of its name (2), its name and its type. In constraints, `%`, `,`, `;`, `=`, tabs and line breaks are
written as `%` and two hexadecimal digits.
"""

import gzip
import json
import os
import sys

SCHEMA = "aws-6.25.0.schema.json.gz"
OLDEST = "aws-5.100.0.schema.json.gz"
CONSTRAINTS = "aws-constraints.json.gz"

FLAGS = {"required": 1, "optional": 2, "computed": 4, "sensitive": 8, "deprecated": 16, "write_only": 32, "new": 64,
         "was_required": 128, "former": 256, "now_required": 512, "was_writable": 1024,
         "in_group": 2048}
NESTING = {"list": "L", "set": "S", "map": "M", "single": "O"}
PRIMITIVE = {"string": "s", "number": "n", "bool": "b", "dynamic": "d"}
COLLECTION = {"list": "L", "set": "S", "map": "M"}

# Every fact of the constraints has its letter; a fact without one stops the script.
LETTERS = {
    "enum": "e", "enum_type": "E", "ignore_case": "i", "length": "l", "length_chars": "L", "int_range": "r",
    "float_range": "R", "float_above": "A", "int_in": "I", "not_in": "N", "divisible_by": "D", "regex": "x",
    "format": "f", "url_schemes": "u", "prefix": "p", "prefix_range": "P", "excludes_any": "X", "unique": "U",
    "conflicts_with": "c", "required_with": "w", "exactly_one_of": "o", "at_least_one_of": "a", "force_new": "n",
    "force_new_conditional": "m", "default": "d", "diff_suppressed": "z", "sensitive": "s", "write_only": "W",
    "deprecated": "q", "any_of": "y", "elem": "t", "map_keys": "k", "min_items": "b", "max_items": "B",
    "members": "M",
}


def digits(number, width):
    text = ""
    for _ in range(width):
        text = chr(48 + number % 64) + text
        number //= 64
    assert number == 0, "a number does not fit its field"
    return text


def escaped(value):
    text = str(value)
    for character in "%,;=\t\n\r":
        text = text.replace(character, "%%%02X" % ord(character))
    return text


class Text:
    """The lines written so far, and where each stands."""

    def __init__(self, header_size):
        self.size = header_size
        self.lines = []
        self.offsets = {}

    def append(self, line):
        offset = self.size
        self.lines.append(line)
        self.size += len(line.encode()) + 1
        return offset

    def intern(self, kind, line):
        """The offset of this line among those of its kind, as four digits."""
        if (kind, line) not in self.offsets:
            self.offsets[kind, line] = self.append(line)
        return digits(self.offsets[kind, line], 4)


def bounds(pair):
    return ",".join("" if bound is None else repr(bound) for bound in pair)


def constraints(text, facts):
    """The line of these facts, or four zeros when there are none."""
    fields = []
    for key in sorted(facts, key=LETTERS.__getitem__):
        value, letter = facts[key], LETTERS[key]
        if key == "enum":
            fields.append(letter + text.intern("words", ",".join(map(escaped, value))))
        elif key in ("elem", "map_keys"):
            fields.append(letter + constraints(text, value))
        elif key == "members":
            fields.append(letter + ",".join(f"{n}={constraints(text, f)}" for n, f in sorted(value.items())))
        elif key == "any_of":
            groups = (",".join(constraints(text, member) for member in group) for group in value)
            fields.append(letter + ";".join(groups))
        elif key == "regex":
            for regex in value:
                sign = "-" if regex.get("negative") else "+"
                syntax = "g" if regex.get("go_only") else "."
                fields.append(letter + sign + syntax + escaped(regex["pattern"]))
        elif key == "default":
            if isinstance(value, bool):
                fields.append(letter + ("b1" if value else "b0"))
            else:
                fields.append(letter + ("s" + escaped(value) if isinstance(value, str) else "n" + repr(value)))
        elif key in ("length", "length_chars", "int_range", "float_range", "prefix_range"):
            fields.append(letter + bounds(value))
        elif isinstance(value, list):
            fields.append(letter + ",".join(map(escaped, value)))
        elif value is True:
            fields.append(letter)
        else:
            fields.append(letter + escaped(value))
    return text.intern("constraints", "\t".join(fields)) if fields else digits(0, 4)


def type_text(kind):
    if isinstance(kind, str):
        return PRIMITIVE[kind]
    if kind[0] in COLLECTION:
        return COLLECTION[kind[0]] + type_text(kind[1])
    assert kind[0] == "object" and len(kind) == 2, kind
    members = sorted(kind[1].items())
    return "O" + digits(len(members), 2) + "".join(digits(len(n), 2) + n + type_text(k) for n, k in members)


class Facts:
    """The constraints of one type, by path; `same` unfolded, and every use recorded."""

    def __init__(self, entry):
        entry = entry or {}
        self.sdk = {"v2": "v", "framework": "f"}.get(entry.get("sdk"), "-")
        self.same = entry.get("same", {})
        self.by_path = entry.get("attributes", {})
        self.parents = {path.rpartition(".")[0] for path in self.by_path}
        self.used = set()

    def resolve(self, path):
        changed = bool(self.same)
        while changed:
            changed = False
            parts = path.split(".")
            for count in range(1, len(parts) + 1):
                head = ".".join(parts[:count])
                # A path that stands for another lends it what lies below; it keeps its own facts.
                if head in self.same and count < len(parts):
                    path = ".".join([self.same[head]] + parts[count:])
                    changed = True
                    break
        return path

    def at(self, path):
        path = self.resolve(path)
        found = self.by_path.get(path, {})
        if found:
            self.used.add(path)
        return {key: value for key, value in found.items() if key != "only_in"}

    def members(self, path, kind):
        """Facts on the members of an attribute whose type is, or holds, an object."""
        while isinstance(kind, list) and kind[0] in COLLECTION:
            kind = kind[1]
        if isinstance(kind, str):
            return {}
        result = {}
        for name, member in kind[1].items():
            facts = self.at(f"{path}.{name}")
            inner = self.members(f"{path}.{name}", member)
            if inner:
                facts["members"] = inner
            if facts:
                result[name] = facts
        return result


def flags(entry, **marks):
    """The schema's own marks, and how the oldest provider differs from it."""
    marks = {**entry, **marks}
    return digits(sum(bit for key, bit in FLAGS.items() if marks.get(key)), 2)


def is_in_group(facts):
    """Whether the constraints demand something even where the argument or block has no value."""
    return "exactly_one_of" in facts or "at_least_one_of" in facts


def is_writable(entry):
    return entry.get("required", False) or entry.get("optional", False)


def attribute(text, name, entry, facts, path, old, **marks):
    """`old` is the attribute of the oldest provider, None where there is none."""
    if old:
        marks["was_required"] = old.get("required", False) and not entry.get("required", False)
        marks["now_required"] = entry.get("required", False) and not old.get("required", False)
        marks["was_writable"] = is_writable(old) and not is_writable(entry)
        # What was only computed could not be written.
        marks["new"] = is_writable(entry) and not is_writable(old)
    own = facts.at(path)
    members = facts.members(path, entry["type"])
    if members:
        own["members"] = members
    marks["in_group"] = is_in_group(own)
    return text.intern("attribute", flags(entry, **marks) + constraints(text, own)
                       + digits(len(name), 2) + name + type_text(entry["type"]))


def nested_block(text, name, entry, facts, path, old, **marks):
    """`old` is the block of the oldest provider, None where there is none."""
    own = facts.at(path)
    # The schema's own limits come first; only what it leaves out is kept.
    for limit in ("min_items", "max_items"):
        if limit in own and own[limit] == entry.get(limit, 0):
            del own[limit]
    if old:
        marks["was_required"] = old.get("min_items", 0) > 0 and not entry.get("min_items")
        marks["now_required"] = entry.get("min_items", 0) > 0 and not old.get("min_items")
    inner = block(text, entry["block"], facts, path + ".", old["block"] if old else None)
    marks.update(deprecated=entry["block"].get("deprecated"), in_group=is_in_group(own) or "min_items" in own)
    return text.intern("nested block", NESTING[entry["nesting_mode"]] + flags({}, **marks)
                       + digits(entry.get("min_items", 0), 3) + digits(entry.get("max_items", 0), 3)
                       + constraints(text, own) + inner + digits(len(name), 2) + name)


def block(text, entry, facts, prefix="", oldest=None):
    """The line of a block; `oldest` is the same block of the oldest provider, None where that is no question."""
    attributes, blocks = entry.get("attributes", {}), entry.get("block_types", {})
    # An attribute of objects may have been a block before, and the other way round: the name decides.
    old_attributes = {} if oldest is None else oldest.get("attributes", {})
    old_blocks = {} if oldest is None else oldest.get("block_types", {})
    known, before = {**attributes, **blocks}, {**old_attributes, **old_blocks}

    def is_new(name):
        return oldest is not None and name not in before

    references = {}
    for name, found in attributes.items():
        references[name, 0] = attribute(text, name, found, facts, prefix + name, old_attributes.get(name),
                                        new=is_new(name))
    for name, found in old_attributes.items():
        if name not in known and is_writable(found):
            references[name, 0] = attribute(text, name, found, Facts(None), prefix + name, None, former=True)
    for name, found in blocks.items():
        references[name, 1] = nested_block(text, name, found, facts, prefix + name, old_blocks.get(name),
                                           new=is_new(name))
    for name, found in old_blocks.items():
        if name not in known:
            references[name, 1] = nested_block(text, name, found, Facts(None), prefix + name, None, former=True)
    order = sorted(references, key=lambda key: (key[1], key[0]))
    count = sum(1 for _, kind in references if kind == 0)
    return text.intern("block", flags({"deprecated": entry.get("deprecated")}) + digits(count, 2)
                       + digits(len(references) - count, 2) + "".join(references[key] for key in order))


def load(folder, name):
    with gzip.open(os.path.join(folder, name)) as file:
        return json.load(file)


def embed(folder):
    schema, oldest = load(folder, SCHEMA), load(folder, OLDEST)
    extra = load(folder, CONSTRAINTS)
    (schema,), (oldest,) = schema["provider_schemas"].values(), oldest["provider_schemas"].values()

    versions = f" {SCHEMA.split('-')[1].split('.schema')[0]} {extra['header']['provider_version']}"
    text = Text(5 * 8 + len(versions) + 1)
    starts, unused = [], 0
    indexes = []
    for key, facts_key in (("resource_schemas", "resources"), ("data_source_schemas", "data_sources"),
                           ("ephemeral_resource_schemas", None)):
        index = []
        for name in sorted({**schema[key], **oldest[key]}):
            is_former = name not in schema[key]
            entry, before = (oldest if is_former else schema)[key][name], oldest[key].get(name)
            facts = Facts(extra[facts_key].get(name) if facts_key else None)
            body = block(text, entry["block"], facts, "", before["block"] if before else None)
            marks = flags({"deprecated": entry["block"].get("deprecated")}, new=before is None, former=is_former)
            index.append(body + facts.sdk + marks
                         + digits(entry.get("version", 0), 1) + name)
            unused += sum(1 for path, found in facts.by_path.items()
                          if path not in facts.used and "only_in" not in found)
        indexes.append(index)
    provider = block(text, schema["provider"]["block"], Facts(None), "", oldest["provider"]["block"])
    for index in indexes:
        starts.append(text.size)
        for line in index:
            text.append(line)
    starts.append(text.size)
    header = "".join(digits(start, 8) for start in starts) + digits(0, 4) + provider + versions
    body = "\n".join([header] + text.lines)
    assert '"""' not in body and "\\##" not in body
    print(f"{len(body.encode())} bytes, {len(text.lines)} lines; {unused} facts on paths that the schema lacks",
          file=sys.stderr)
    return body


SWIFT = '''\
// Written by embed_schema.py, which explains the form. Do not change by hand.
// swift-format-ignore-file

/// The AWS provider's schema and constraints, read in place by `EmbeddedText`.
let awsSchemaText: StaticString = ##"""
%s

"""##
'''

if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: embed_schema.py FOLDER [OUTPUT]")
    beside = os.path.join(os.path.dirname(os.path.abspath(__file__)), "AWSSchemaText.swift")
    with open(sys.argv[2] if len(sys.argv) == 3 else beside, "w", encoding="utf-8", newline="\n") as output:
        output.write(SWIFT % embed(sys.argv[1]))
