"""What the provider's schema and constraints say, to know what to spoil."""

import functools
import gzip
import json
import os

from oracle import oracles_folder

from . import tree as trees

SECTIONS = {"resource": "resource_schemas", "data": "data_source_schemas", "ephemeral": "ephemeral_resource_schemas"}
# What Terraform reads by itself in a resource or data source.
META = {"count", "for_each", "depends_on", "provider", "lifecycle", "provisioner", "connection", "dynamic", "//", "timeouts"}


@functools.cache
def _schema(version):
    with gzip.open(os.path.join(oracles_folder(), f"aws-{version}.schema.json.gz"), "rt") as file:
        return json.load(file)["provider_schemas"]["registry.terraform.io/hashicorp/aws"]


@functools.cache
def _constraints():
    with gzip.open(os.path.join(oracles_folder(), "aws-constraints.json.gz"), "rt") as file:
        return json.load(file)


def formats():
    return _constraints()["header"]["formats"]


def body_schema(version, kind, type_name):
    found = _schema(version).get(SECTIONS[kind], {}).get(type_name)
    return found["block"] if found else None


def facts(kind, type_name):
    section = _constraints()["resources" if kind == "resource" else "data_sources"] if kind != "ephemeral" else {}
    return section.get(type_name, {}).get("attributes", {})


class Spot:
    """A body that a schema describes: a resource's own, or one of its nested blocks (`trail` names them)."""

    def __init__(self, block, body, schema, path, trail):
        self.block = block
        self.body = body
        self.schema = schema
        self.path = path
        self.trail = trail

    def attribute_path(self, name):
        return ".".join([*self.trail, name])

    def attributes(self):
        """(name, schema, value) of the attributes that are set."""
        for name, value in self.body.items():
            if name in self.schema.get("attributes", {}) and not (not self.trail and name in META):
                yield name, self.schema["attributes"][name], value

    def nested(self):
        """(name, schema) of the nested blocks that are written as such."""
        for name, value in self.body.items():
            kind = self.schema.get("block_types", {}).get(name)
            if kind and name != "timeouts" and value is not None:
                yield name, kind, value


def spots(tree, version, kinds=trees.RESOURCES):
    """Every body of a document that the schema describes, nested ones after the one they are in."""
    for block in trees.blocks(tree):
        if block.kind in kinds:
            schema = body_schema(version, block.kind, block.type)
            if schema:
                yield from _inside(block, block.body, schema, block.path, [])


def _inside(block, body, schema, path, trail):
    yield Spot(block, body, schema, path, trail)
    for name, value in body.items():
        kind = schema.get("block_types", {}).get(name)
        if kind:
            yield from _each(block, value, kind["block"], path + [name], trail + [name])
    dynamic = body.get("dynamic")
    for index, part in enumerate(dynamic) if isinstance(dynamic, list) else [(None, dynamic)]:
        if isinstance(part, dict):
            below = path + ["dynamic"] + ([] if index is None else [index])
            for name, value in part.items():
                kind = schema.get("block_types", {}).get(name)
                if kind and isinstance(value, dict) and isinstance(value.get("content"), dict):
                    yield from _inside(block, value["content"], kind["block"], below + [name, "content"], trail + [name])


def _each(block, value, schema, path, trail):
    if isinstance(value, dict):
        yield from _inside(block, value, schema, path, trail)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            if isinstance(item, dict):
                yield from _inside(block, item, schema, path + [index], trail)


def plausible(type_, fact=None):
    """A value that an attribute of this type might have."""
    fact = fact or {}
    if fact.get("enum"):
        return fact["enum"][0]
    if type_ == "number":
        low = (fact.get("int_range") or fact.get("float_range") or [1])[0]
        return 1 if low is None else low
    if type_ == "bool":
        return True
    if type_ == "string":
        return {"arn": "arn:aws:sns:eu-west-1:123456789012:x", "json": "{}", "iam_policy_json": "{}", "cidr_ipv4": "10.9.0.0/16",
                "rfc3339": "2030-01-01T00:00:00Z"}.get(str(fact.get("format")), "example")
    if isinstance(type_, list) and type_[0] in ("list", "set"):
        return [plausible(type_[1], fact.get("elem"))] if type_[1] in ("string", "number", "bool") else []
    if isinstance(type_, list) and type_[0] == "map":
        return {"key": plausible(type_[1])} if type_[1] in ("string", "number", "bool") else {}
    return None
