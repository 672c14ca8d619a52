#!/usr/bin/env python3
"""Asks the real AWS provider which changes replace: ask_provider.py [TYPE…] writes agreement.tsv beside it.

Where types are named, the rows of all others stay as they are.

For every argument of every resource type in the golden documents that the provider's source marks as replacing (force_new,
surely or under a condition), and for every other argument that the documents set, one resource is planned whose state has
another value there. Terraform asks the provider to plan it (without refreshing), and 'replace_paths' says what it found.
A resource whose state equals its configuration shows what is replaced anyway, which does not count.

It needs terraform, the mirror that TF_PLUGIN_MIRROR names (/opt/tf-plugins), and the folder FORMWORK_ORACLES with
local_aws (for the few calls that planning makes) and aws-constraints.json.gz.
"""

import collections
import gzip
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
ORACLES = pathlib.Path(os.environ.get("FORMWORK_ORACLES", ROOT / "../shared/terraform")).resolve()
MIRROR = os.environ.get("TF_PLUGIN_MIRROR", "/opt/tf-plugins")
PROVIDER = {
    "terraform": {"required_providers": {"aws": {"source": "hashicorp/aws", "version": "5.100.0"}}},
    "provider": {"aws": {
        "region": "eu-west-1", "access_key": "a", "secret_key": "b", "skip_credentials_validation": True,
        "skip_requesting_account_id": True, "skip_metadata_api_check": True}}}
EXPRESSION = re.compile(r"\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}")
META = {"lifecycle", "depends_on", "count", "for_each", "provider", "//", "timeouts"}


def run(*command, cwd=None, env=None, check=True, timeout=None):
    done = subprocess.run([str(word) for word in command], cwd=cwd, env=env, text=True, capture_output=True,
                          timeout=timeout)
    if check and done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    return done.stdout


def emulator():
    """Terraform's environment with an emulator behind it."""
    env = dict(os.environ)
    for line in run(ORACLES / "local_aws/local-aws", "start").splitlines():
        if line.startswith("export "):
            name, _, value = line.removeprefix("export ").partition("=")
            env[name] = value.strip("'\"")
    return env


def samples():
    """The fullest block of each type in the golden documents."""
    found = {}
    for document in sorted((ROOT / "Tests/StacksTests/Golden").glob("*.tf.json")):
        for type_name, blocks in json.loads(document.read_text())["resource"].items():
            for block in blocks.values():
                if len(json.dumps(block)) > len(json.dumps(found.get(type_name, {}))):
                    found[type_name] = block
    return {name: {key: value for key, value in block.items() if key not in META} for name, block in found.items()}


ARN = "arn:aws:iam::123456789012:role/stand-in"


def in_json(text):
    """A JSON text without expressions: within strings they are words, elsewhere strings of their own."""
    result, place = "", 0
    for found in EXPRESSION.finditer(text):
        result += text[place:found.start()]
        is_in_string = len(re.findall(r'(?<!\\)(?:\\\\)*"', result)) % 2
        result += "stand-in" if is_in_string else '"stand-in"'
        place = found.end()
    return result + text[place:]


# Where any word will not do.
VALID = {("aws_rds_cluster_instance", "engine"): "aurora-mysql", ("aws_route53_record", "type"): "CNAME"}
OTHERS = {"output_format": "plain", "provider_type": "Bitbucket", "engine_version": "1.5.16", "engine": "aurora-postgresql"}


def stand_in(name, kind):
    """A value for an expression, good enough for the provider's own checks."""
    if kind == "number":
        return 7
    if kind == "bool":
        return True
    if isinstance(kind, list) and kind[0] in ("set", "list"):
        return [stand_in(name, kind[1])]
    if name.endswith(("arn", "arns", "resources")):
        return ARN
    if "cidr" in name:
        return "10.9.0.0/16"
    if name == "domain_name" or name.endswith("fqdn"):
        return "www.example.com"
    if name in ("key_algorithm",):
        return "RSA_2048"
    return "stand-in-0123456789abcdef0"


def literal(name, value, kind):
    """A value of a document without expressions."""
    if isinstance(value, str):
        if EXPRESSION.fullmatch(value):
            return stand_in("arn" if value.endswith("arn}") else name, kind)
        if value[:1] in ("{", "["):
            return in_json(value)
        if name.endswith("arn"):
            return EXPRESSION.sub(ARN, value, count=1)
        return EXPRESSION.sub("stand-in", value)
    if isinstance(value, list):
        inner = kind[1] if isinstance(kind, list) and kind[0] in ("set", "list") else "string"
        return [literal(name, element, inner) for element in value]
    if isinstance(value, dict):
        return {key: literal(key, element, "string") for key, element in value.items()}
    return value


def shaped(block, schema):
    """A body as the state has it: blocks as lists, no expressions, everything there."""
    state = {name: None for name in schema.get("attributes", {})}
    for name, attribute in schema.get("attributes", {}).items():
        if name in block:
            state[name] = converted(literal(name, block[name], attribute["type"]), attribute["type"])
    for name, nested in schema.get("block_types", {}).items():
        bodies = block.get(name, [])
        bodies = [bodies] if isinstance(bodies, dict) else bodies
        state[name] = [shaped(body, nested["block"]) for body in bodies]
        if nested["nesting_mode"] == "single":
            state[name] = state[name][0] if state[name] else None
    return state


def converted(value, kind):
    if value is None or isinstance(kind, str):
        if kind == "string" and isinstance(value, bool):
            return str(value).lower()
        if kind == "string" and isinstance(value, (int, float)):
            return str(value)
        if kind == "number" and isinstance(value, str):
            return float(value) if "." in value else int(value)
        if kind == "bool" and isinstance(value, str):
            return value == "true"
        return value
    if kind[0] in ("set", "list"):
        value = value if isinstance(value, list) else [value]
        return [converted(element, kind[1]) for element in value]
    if kind[0] == "map":
        return {key: converted(element, kind[1]) for key, element in value.items()}
    if kind[0] == "object":
        return {key: converted(value.get(key), element) for key, element in kind[1].items()}
    return value


def configured(state, schema):
    """The configuration that a state was made of: what the provider gives is left out."""
    body = {}
    for name, attribute in schema.get("attributes", {}).items():
        is_argument = attribute.get("required") or attribute.get("optional")
        # What the provider lets be set and refuses by hand.
        if state.get(name) is not None and is_argument and (
                name not in ("id", "tags_all") or attribute.get("required")):
            body[name] = state[name]
    for name, nested in schema.get("block_types", {}).items():
        inner = state.get(name) or []
        inner = [inner] if isinstance(inner, dict) else inner
        if inner:
            body[name] = [configured(one, nested["block"]) for one in inner]
    return body


def other(value, kind):
    """Another value of the same type."""
    if isinstance(kind, str):
        if kind == "bool":
            return not value
        if kind == "number":
            return (value or 0) + 1
        if isinstance(value, str) and value[:1] in "{[" and value:
            return "{}" if value != "{}" else '{"a":1}'
        if isinstance(value, str) and value.startswith("arn:"):
            return ARN.replace("stand-in", "other")
        return "other" if value != "other" else "another"
    if kind[0] in ("set", "list"):
        return [other((value or [None])[0], kind[1])]
    if kind[0] == "map":
        return {"other": other(None, kind[1])}
    if kind[0] == "object":
        return {key: other(None, element) for key, element in kind[1].items()}
    return value


def changed(state, schema, path):
    """The state with another value at a path, and the value there; None where the path leads nowhere."""
    name, *rest = path
    state = json.loads(json.dumps(state))
    if name in schema.get("attributes", {}):
        if rest:
            return None
        attribute = schema["attributes"][name]
        if not (attribute.get("required") or attribute.get("optional")):
            return None
        state[name] = OTHERS.get(name) or other(state[name], attribute["type"])
        return state
    nested = schema.get("block_types", {}).get(name)
    if nested is None:
        return None
    inner = state.get(name) or []
    bodies = [inner] if isinstance(inner, dict) else inner
    if not rest:
        bodies = bodies[:-1] if bodies else [shaped({}, nested["block"])]
    else:
        body = changed(bodies[0] if bodies else shaped({}, nested["block"]), nested["block"], rest)
        if body is None:
            return None
        bodies = [body] + bodies[1:]
    state[name] = (bodies[0] if bodies else None) if nested["nesting_mode"] == "single" else bodies
    return state


def at(state, path):
    for name in path:
        if isinstance(state, list):
            state = state[0] if state else {}
        state = (state or {}).get(name)
    return state


def paths_set(block, schema, prefix=()):
    for name in schema.get("attributes", {}):
        if block.get(name) is not None:
            yield (*prefix, name)
    for name, nested in schema.get("block_types", {}).items():
        inner = block.get(name) or []
        for body in ([inner] if isinstance(inner, dict) else inner)[:1]:
            yield from paths_set(body, nested["block"], (*prefix, name))


def cases(schemas, constraints):
    for type_name, block in sorted(samples().items()):
        schema = schemas[type_name]
        state = shaped(block, schema["block"])
        state["id"] = "stand-in"
        state.update({name: value for (type_of, name), value in VALID.items() if type_of == type_name})
        facts = constraints.get(type_name, {}).get("attributes", {})
        # A state without a default that the provider adds would be replaced whatever else is asked.
        for name, fact in facts.items():
            if "default" in fact and state.get(name, "") is None:
                state[name] = converted(fact["default"], schema["block"]["attributes"][name]["type"])
        marked = [tuple(path.split(".")) for path, fact in facts.items()
                  if fact.get("force_new") or fact.get("force_new_conditional")]
        yield type_name, None, state, state, schema
        for path in sorted(set(marked) | set(paths_set(state, schema["block"]))):
            if path[0] in ("id", "tags_all", "timeouts"):
                continue
            former = changed(state, schema["block"], path)
            if former is not None:
                yield type_name, path, former, state, schema


def plan(wanted, folder, env):
    """The changes that Terraform plans, by resource; cases whose configuration is refused are dropped."""
    refused = {}
    for _ in range(12):
        document = {**PROVIDER, "resource": collections.defaultdict(dict)}
        entries = []
        for key, (type_name, _, former, state, schema) in wanted.items():
            document["resource"][type_name][key] = configured(state, schema["block"])
            entries.append({
                "mode": "managed", "type": type_name, "name": key,
                "provider": 'provider["registry.terraform.io/hashicorp/aws"]',
                "instances": [{"schema_version": schema["version"], "attributes": former}]})
        (folder / "main.tf.json").write_text(json.dumps(document))
        (folder / "terraform.tfstate").write_text(json.dumps({
            "version": 4, "terraform_version": "1.11.4", "serial": 1, "lineage": "x", "outputs": {}, "resources": entries}))
        try:
            said = run("terraform", "plan", "-refresh=false", "-input=false", "-json", "-out=plan", cwd=folder, env=env,
                       check=False, timeout=900)
        except subprocess.TimeoutExpired:
            return {}, {key: (case, "planning takes too long") for key, case in wanted.items()}
        bad = {}
        for line in said.splitlines():
            message = json.loads(line)
            diagnostic = message.get("diagnostic", {})
            if diagnostic.get("severity") == "error":
                address = diagnostic.get("address") or ""
                context = (diagnostic.get("snippet") or {}).get("context") or ""
                key = address.split(".")[-1] or context.split(".")[-1]
                bad[key] = f"{diagnostic['summary']}: {diagnostic.get('detail', '')}".replace("\n", " ")[:160]
        if not bad:
            break
        if set(bad) - set(wanted):
            return one_by_one(wanted, refused, folder, env, bad)
        for key, words in bad.items():
            refused[key] = (wanted.pop(key), words)
        if not wanted:
            return {}, refused
    shown = json.loads(run("terraform", "show", "-json", "plan", cwd=folder, env=env))
    return {change["name"]: change["change"] for change in shown["resource_changes"]}, refused


def one_by_one(wanted, refused, folder, env, bad):
    """Plans each type on its own, after an error that names no resource."""
    types = {case[0] for case in wanted.values()}
    if len(types) == 1:
        words = "; ".join(bad.values())
        return {}, {**refused, **{key: (case, words) for key, case in wanted.items()}}
    changes = {}
    for one in sorted(types):
        found, more = plan({key: case for key, case in wanted.items() if case[0] == one}, folder, env)
        changes.update(found)
        refused.update(more)
    return changes, refused


def replaced(change):
    return {tuple(part for part in path if isinstance(part, str)) for path in change.get("replace_paths", [])}


def kept(types):
    """The rows of the table about other types."""
    lines = (HERE / "agreement.tsv").read_text().splitlines()[1:]
    return [cells for cells in (line.split("\t") for line in lines) if cells[0] not in types]


def shown(value):
    return json.dumps(value, separators=(",", ":"))


def main():
    constraints = json.load(gzip.open(ORACLES / "aws-constraints.json.gz"))["resources"]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "main.tf.json").write_text(json.dumps(PROVIDER))
        env = emulator()
        try:
            run("terraform", "init", "-input=false", f"-plugin-dir={MIRROR}", cwd=folder, env=env)
            schemas = json.loads(run("terraform", "providers", "schema", "-json", cwd=folder, env=env))
            schemas = schemas["provider_schemas"]["registry.terraform.io/hashicorp/aws"]["resource_schemas"]
            wanted = {f"c{number}": case for number, case in enumerate(cases(schemas, constraints))}
            print(len(wanted), "cases", flush=True)
            changes, refused = {}, {}
            types = sorted({case[0] for case in wanted.values()} & set(sys.argv[1:] or constraints))
            for start in range(0, len(types), 20):
                some = set(types[start:start + 20])
                part = {key: case for key, case in wanted.items() if case[0] in some}
                found, bad = plan(part, folder, env)
                changes.update(found)
                refused.update(bad)
                print(types[start], len(found), "planned,", len(bad), "refused", flush=True)
        finally:
            run(ORACLES / "local_aws/local-aws", "stop")
    noise = {case[0]: replaced(changes[key]) for key, case in wanted.items() if case[1] is None and key in changes}
    rows = kept(set(types)) if sys.argv[1:] else []
    for key, (type_name, path, former, state, _) in wanted.items():
        if path is None or key not in changes:
            continue
        own = {found for found in replaced(changes[key]) - noise.get(type_name, set()) if found[0] == path[0]}
        if path[:1] in {found[:1] for found in noise.get(type_name, set())} and not own:
            continue
        rows.append([type_name, ".".join(path), shown(at(former, path)), shown(at(state, path)), "yes" if own else "no"])
    rows.sort()
    with open(HERE / "agreement.tsv", "w") as file:
        file.write("type\tpath\tbefore\tafter\treplaced by provider 5.100.0\n")
        for row in rows:
            file.write("\t".join(row) + "\n")
    print(len(rows), "rows,", len(refused), "refused")
    for case, words in refused.values():
        print("refused:", case[0], case[1], words)


if __name__ == "__main__":
    main()
