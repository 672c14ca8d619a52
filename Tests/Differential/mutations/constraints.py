"""Values that the provider's own validators refuse, and arguments that exclude or need each other."""

import re

from . import schemas
from . import tree as trees
from .registry import Change, mutation


def _literals(tree, version):
    """(spot, name, schema, facts, value) of attributes with facts: those set to a literal."""
    for spot in schemas.spots(tree, version):
        known = schemas.facts(spot.block.kind, spot.block.type)
        for name, schema, value in spot.attributes():
            fact = known.get(spot.attribute_path(name))
            if fact and not trees.has_expression(value):
                yield spot, name, schema, fact, value


def _absent(tree, version):
    """The same for optional attributes that are not set, where nothing excludes or needs them."""
    for spot in schemas.spots(tree, version):
        known = schemas.facts(spot.block.kind, spot.block.type)
        for name, schema in sorted(spot.schema.get("attributes", {}).items()):
            fact = known.get(spot.attribute_path(name))
            if fact and schema.get("optional") and name not in spot.body and not {
                    "conflicts_with", "exactly_one_of", "required_with", "at_least_one_of", "only_in"} & set(fact):
                yield spot, name, schema, fact, None


def _places(tree, version):
    yield from _literals(tree, version)
    yield from _absent(tree, version)


def _set(spot, name, schema, value, words):
    """A change of a string, a number or the only element of a list, whatever the attribute is."""
    path = spot.attribute_path(name)
    type_ = schema["type"]
    if isinstance(type_, list):
        if type_[0] not in ("list", "set"):
            return None
        value = [value]
    return Change(f"`{path}` is {words}", spot.block.address, trees.setter(spot.path + [name], value))


def _facts_of(schema, fact):
    """The facts of the value, or of the elements of a list."""
    if isinstance(schema["type"], list):
        return fact.get("elem") or {} if schema["type"][0] in ("list", "set") and schema["type"][1] in (
            "string", "number") else {}
    return fact


def _changes(tree, version, make):
    for spot, name, schema, fact, value in _places(tree, version):
        own = _facts_of(schema, fact)
        for words, wrong in make(own, schema, value):
            change = _set(spot, name, schema, wrong, words)
            if change:
                yield change


@mutation("enum", "constraint", "a value that is not in the enumeration")
def enum(source, tree, rng):
    def make(fact, schema, value):
        if "enum" in fact:
            like = value if isinstance(value, str) and value else str(fact["enum"][0])
            yield f"`{like}_`", like + "_"
            yield "`nonsense`", "nonsense"
            if "ignore_case" not in fact and like.swapcase() not in fact["enum"] and like.swapcase() != like:
                yield f"`{like.swapcase()}`", like.swapcase()
        if "int_in" in fact:
            yield "a number between those allowed", max(fact["int_in"]) + 1
    yield from _changes(tree, source.version, make)


@mutation("range", "constraint", "a number out of its range")
def range_(source, tree, rng):
    def make(fact, schema, value):
        for key, step in (("int_range", 1), ("float_range", 0.5)):
            low, high = fact.get(key) or (None, None)
            text = fact.get("format") in ("int_string", "nullable_int", "int32_string", "nullable_float")
            for number in ([] if low is None else [low - step]) + ([] if high is None else [high + step]):
                yield str(number), str(number) if text else number
        if "float_above" in fact:
            yield str(fact["float_above"]), fact["float_above"]
        if "divisible_by" in fact:
            yield str(fact["divisible_by"] + 1), fact["divisible_by"] + 1
    yield from _changes(tree, source.version, make)


@mutation("length", "constraint", "a text that is too short or too long")
def length(source, tree, rng):
    def make(fact, schema, value):
        low, high = fact.get("length") or fact.get("length_chars") or (None, None)
        letter = value[0] if isinstance(value, str) and value and value[0].isalnum() else "a"
        if high is not None and high <= 5000:
            yield f"{high + 1} characters long", (value if isinstance(value, str) else "").ljust(high + 1, letter)[:high + 1]
        if low is not None and low > 1:
            yield f"{low - 1} characters long", (value if isinstance(value, str) and value else letter * low)[:low - 1]
        if low == 1:
            yield "empty", ""
    yield from _changes(tree, source.version, make)


@mutation("pattern", "constraint", "a text that does not match its pattern")
def pattern(source, tree, rng):
    def make(fact, schema, value):
        for rule in fact.get("regex", []):
            if rule.get("go_only"):
                continue
            try:
                compiled = re.compile(rule["pattern"], re.ASCII)
            except re.error:
                continue
            base = value if isinstance(value, str) and value else "name"
            for wrong in (base + " !", base + "_", "-" + base, base + "/", "9" + base, base.upper(), base + "é", base + "%"):
                if bool(compiled.search(wrong)) == bool(rule.get("negative")):
                    yield f"`{wrong[:60]}`", wrong
                    break
    yield from _changes(tree, source.version, make)


_WRONG = {
    "arn": ["not-an-arn", "arn:aws:sns", "arn:aws:iam::12345:role/x"],
    "arn_like": ["x"],
    "account_id": ["12345", "1234567890123"],
    "base64": ["%%%", "a"],
    "budget_time": ["2024-01-01"],
    "cidr": ["10.0.0.0", "10.0.0.0/33"],
    "cidr_ipv4": ["10.0.0.0/33", "10.0.0.1/16", "10.0.0.0", "300.0.0.0/8", "2001:db8::/32"],
    "cidr_ipv6": ["2001:db8::/129", "10.0.0.0/8", "2001:db8::1/32"],
    "cidr_network": ["10.0.0.1/8", "10.0.0.0"],
    "date": ["2024-13-01", "01.02.2024"],
    "go_duration": ["5 minutes", "ten"],
    "go_regex": ["(", "[a-"],
    "iam_policy_json": ["{", "not json", "{\"Version\": }"],
    "int_string": ["many"],
    "int32_string": ["many"],
    "ip": ["10.0.0.256", "10.0.0", "host"],
    "ipv4": ["10.0.0.256", "::1", "10.0.0"],
    "ipv6": ["10.0.0.1", "2001:db8::g"],
    "json": ["{", "{'a': 1}", "{\"a\": 1,}"],
    "json_or_yaml": ["{\"a\": "],
    "multicast_ip": ["10.0.0.1"],
    "not_blank": [" "],
    "nullable_bool": ["yes"],
    "nullable_float": ["much"],
    "nullable_int": ["many", "1.5"],
    "once_a_day_window": ["25:00-26:00", "01:00"],
    "once_a_week_window": ["funday:03:00-funday:04:00", "sun:03:00"],
    "region": ["frankfurt", "eu_central_1"],
    "rfc3339": ["2024-01-01", "2024-13-01T00:00:00Z", "tomorrow"],
    "rfc3339_duration": ["1 day"],
    "s3_uri": ["bucket/key", "s3://B/key"],
    "service_principal": ["ec2", "ec2.example.org"],
    "url": ["example.com", "ftp//x"],
    "utc_timestamp": ["2024-01-01", "2024-01-01T00:00:00+01:00"],
    "uuid": ["1234"],
    "amazon_side_asn": ["1", "x"],
    "asn_4_byte": ["x", "4294967296"],
}


def _format(name, names, title, rare=False):
    def function(source, tree, rng):
        def make(fact, schema, value):
            formats = fact.get("format", [])
            for format_ in [formats] if isinstance(formats, str) else formats:
                for wrong in _WRONG.get(format_, []) if names(format_) else []:
                    yield f"`{wrong}`, no {format_}", wrong
        yield from _changes(tree, source.version, make)
    mutation(name, "constraint", title, rare=rare)(function)


_NETWORK = {"cidr", "cidr_ipv4", "cidr_ipv6", "cidr_network", "ip", "ipv4", "ipv6", "multicast_ip"}
_JSON = {"json", "iam_policy_json", "json_or_yaml"}
_TIMES = {"date", "rfc3339", "utc_timestamp", "budget_time", "go_duration", "rfc3339_duration", "once_a_day_window",
          "once_a_week_window"}
_format("format-arn", lambda name: name in ("arn", "arn_like"), "a text that is no ARN")
_format("format-network", lambda name: name in _NETWORK, "a text that is no IP address or CIDR block", rare=True)
_format("format-json", lambda name: name in _JSON, "a text that is no JSON")
_format("format-time", lambda name: name in _TIMES, "a text that is no date, time, duration or window", rare=True)
_format("format-other", lambda name: name not in _NETWORK | _JSON | _TIMES | {"arn", "arn_like"},
        "a text of another wrong format: account, URL, base64, number, ...")


@mutation("computed-value", "constraint", "an expression that comes to a value which its argument does not take")
def computed_value(source, tree, rng):
    def make(fact, schema, value):
        if "enum" in fact:
            yield "a wrong word that a function makes", '${join("-", ["no", "word"])}'
    yield from _changes(tree, source.version, make)


@mutation("too-many-elements", "constraint", "a list with too many or too few elements", rare=True)
def elements(source, tree, rng):
    for spot, name, schema, fact, value in _places(tree, source.version):
        type_ = schema["type"]
        if isinstance(type_, list) and type_[0] in ("list", "set") and type_[1] in ("string", "number"):
            most, least = fact.get("max_items"), fact.get("min_items")
            one = value[0] if isinstance(value, list) and value else schemas.plausible(type_[1], fact.get("elem"))
            if most and most <= 100 and type_[1] == "string":
                many = [one] + [f"{one}{index}" for index in range(most)]
                yield Change(f"`{spot.attribute_path(name)}` has {most + 1} elements", spot.block.address,
                             trees.setter(spot.path + [name], many))
            if least:
                yield Change(f"`{spot.attribute_path(name)}` is empty", spot.block.address, trees.setter(spot.path + [name], []))


def _sibling(spot, path):
    """The name of another argument of the same body, when the path leads to one."""
    steps = path.split(".")
    return steps[-1] if steps[:-1] == list(spot.trail) else None


def _value_for(spot, name, known):
    """A value for an argument or block of a body, or None."""
    attribute = spot.schema.get("attributes", {}).get(name)
    if attribute:
        if not (attribute.get("optional") or attribute.get("required")):
            return None
        value = schemas.plausible(attribute["type"], known.get(spot.attribute_path(name)))
        return None if value in (None, [], {}) else value
    block = spot.schema.get("block_types", {}).get(name)
    return _filled(block["block"]) if block else None


def _filled(schema, depth=0):
    """A body with what is required."""
    body = {}
    for name, attribute in sorted(schema.get("attributes", {}).items()):
        if attribute.get("required"):
            body[name] = schemas.plausible(attribute["type"])
    for name, block in sorted(schema.get("block_types", {}).items()):
        if block.get("min_items", 0) >= 1 and depth < 4:
            body[name] = _filled(block["block"], depth + 1)
    return body


def _members(tree, version):
    """(spot, name, facts) of all arguments and blocks that are set and have facts."""
    for spot in schemas.spots(tree, version):
        known = schemas.facts(spot.block.kind, spot.block.type)
        names = [name for name, _, value in spot.attributes() if value is not None] + [name for name, _, _ in spot.nested()]
        for name in names:
            if spot.attribute_path(name) in known:
                yield spot, name, known, known[spot.attribute_path(name)]


@mutation("conflicts-with", "constraint", "two arguments that exclude each other")
def conflicts_with(source, tree, rng):
    for spot, name, known, fact in _members(tree, source.version):
        for other in fact.get("conflicts_with", []):
            sibling = _sibling(spot, other)
            if sibling and sibling != name and sibling not in spot.body:
                value = _value_for(spot, sibling, known)
                if value is not None:
                    yield Change(f"`{spot.attribute_path(name)}` beside `{other}`", spot.block.address,
                                 trees.setter(spot.path + [sibling], value))


@mutation("exactly-one-of", "constraint", "none or two of arguments of which one must be given", rare=True)
def exactly_one_of(source, tree, rng):
    for spot, name, known, fact in _members(tree, source.version):
        group = fact.get("exactly_one_of", [])
        if group:
            yield Change(f"none of {', '.join(group)}", spot.block.address, trees.dropper(spot.path + [name]))
        for other in group:
            sibling = _sibling(spot, other)
            if sibling and sibling != name and sibling not in spot.body:
                value = _value_for(spot, sibling, known)
                if value is not None:
                    yield Change(f"`{spot.attribute_path(name)}` beside `{other}`", spot.block.address,
                                 trees.setter(spot.path + [sibling], value))


@mutation("at-least-one-of", "constraint", "none of arguments of which one is needed", rare=True)
def at_least_one_of(source, tree, rng):
    for spot, name, known, fact in _members(tree, source.version):
        group = [_sibling(spot, other) for other in fact.get("at_least_one_of", [])]
        given = [other for other in group if other in spot.body]
        if given and None not in group and given[0] == name:
            def edit(fresh, path=spot.path, given=given):
                for other in given:
                    trees.drop(fresh, path + [other])
            yield Change(f"none of {', '.join(fact['at_least_one_of'])}", spot.block.address, edit)


@mutation("required-with", "constraint", "an argument without another that it needs", rare=True)
def required_with(source, tree, rng):
    for spot, name, known, fact in _members(tree, source.version):
        for other in fact.get("required_with", []):
            sibling = _sibling(spot, other)
            if sibling and sibling != name and sibling in spot.body:
                yield Change(f"`{spot.attribute_path(name)}` without `{other}`", spot.block.address,
                             trees.dropper(spot.path + [sibling]))
    for spot in schemas.spots(tree, source.version):
        known = schemas.facts(spot.block.kind, spot.block.type)
        for name in sorted(spot.schema.get("attributes", {})):
            fact = known.get(spot.attribute_path(name), {})
            needs = [_sibling(spot, other) for other in fact.get("required_with", [])]
            needs = [other for other in needs if other and other != name]
            if name not in spot.body and needs and not any(other in spot.body for other in needs):
                value = _value_for(spot, name, known)
                if value is not None and "only_in" not in fact:
                    yield Change(f"`{spot.attribute_path(name)}` alone, without `{needs[0]}`", spot.block.address,
                                 trees.setter(spot.path + [name], value))
