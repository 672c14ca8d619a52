"""checkov_document.py CHECKOV DOCUMENT: Checkov's judgement of one Terraform JSON document.

A block says in a comment which checks do not hold for it, and why, in the words of Checkov's own comments:

    "//": ["checkov:skip=CKV_AWS_144:every version is kept in three zones"]

Checkov reads such comments in HCL alone. So this program makes of them a baseline, Checkov's own list of known findings,
and passes it to the run. It fails where a finding is left, and where a suppression is good for nothing.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

COMMENT = re.compile(r"checkov:skip=(CKV\w+):(.+)", re.DOTALL)


def blocks(document):
    """The resources and data sources, each with kind, type and name."""
    for kind in ("resource", "data"):
        for type_name, named in document.get(kind, {}).items():
            for name, body in named.items():
                yield kind, type_name, name, body


def take_suppressions(document):
    """The suppressions as (address, check, reason); their comments are taken out of the document."""
    found = []
    for kind, type_name, name, body in blocks(document):
        for comment in body.pop("//", []):
            if match := COMMENT.fullmatch(comment):
                found.append((f"{type_name}.{name}", kind, match[1], match[2]))
    return found


def names(address, kind):
    """How Checkov calls a block in its results: by type in graph checks, by kind in the others."""
    return {address, f"{kind}.{address.split('.')[1]}"}


def run(checkov, document, suppressions):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "main.tf.json")
        # Checkov's reader of Terraform JSON knows no settings, which are no resources anyway.
        file.write_text(json.dumps({k: v for k, v in document.items() if k != "terraform"}, indent=2))
        baseline = pathlib.Path(folder, "baseline.json")
        findings = [
            {"resource": name, "check_ids": [check]}
            for address, kind, check, _ in suppressions
            for name in sorted(names(address, kind))
        ]
        baseline.write_text(json.dumps({"failed_checks": [{"file": "/main.tf.json", "findings": findings}]}))
        result = subprocess.run(
            [checkov, "--file", file, "--framework", "terraform_json", "--skip-download", "--compact",
             "--output", "json", "--baseline", baseline, "--output-baseline-as-skipped"],
            capture_output=True, text=True, check=False)
    try:
        return json.loads(result.stdout)
    except json.JSONDecodeError:
        sys.exit(f"error: Checkov says no JSON: {result.stdout[-500:]}{result.stderr[-500:]}")


def main(checkov, path):
    document = json.loads(pathlib.Path(path).read_text())
    suppressions = take_suppressions(document)
    report = run(checkov, document, suppressions)
    summary = report.get("summary", report)
    if summary.get("parsing_errors") or "results" not in report:
        sys.exit(f"error: Checkov cannot read the document: {summary}")
    failed = report["results"]["failed_checks"]
    for check in failed:
        print(f"error: {check['check_id']} {check['resource']}: {check['check_name']}")
    skipped = {(check["resource"], check["check_id"]) for check in report["results"]["skipped_checks"]}
    idle = [
        (address, check) for address, kind, check, _ in suppressions
        if not any((name, check) in skipped for name in names(address, kind))
    ]
    for address, check in idle:
        print(f"error: {check} is suppressed at {address}, where Checkov does not find it; take the suppression out")
    reasons = sorted({(check, reason) for _, _, check, reason in suppressions})
    for check, reason in reasons:
        print(f"suppressed at {sum((c, r) == (check, reason) for _, _, c, r in suppressions)}: {check}: {reason}")
    print(f"{summary['failed']} failed, {len(suppressions)} suppressed")
    sys.exit(1 if failed or idle else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
