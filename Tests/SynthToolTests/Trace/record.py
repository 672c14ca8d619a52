#!/usr/bin/env python3
"""Records what the real Terraform says of the documents in Recorded, for the tests of `synth trace`.

    RECORD_TRACES=1 swift test --filter "synth trace"     # writes the documents of the stacks
    python3 Tests/SynthToolTests/Trace/record.py          # asks Terraform about them

The stacks "provider", "service" and "lookup" need the AWS provider in the mirror that TF_PLUGIN_MIRROR names, and the last two
the emulator of the oracle local_aws (FORMWORK_ORACLES); what is not there is left as it is. Of a stream only the diagnostics
and a few lines of progress are kept, without times.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
RECORDED = HERE / "Recorded"
MIRROR = os.environ.get("TF_PLUGIN_MIRROR", "/opt/tf-plugins")
ORACLES = pathlib.Path(os.environ.get("FORMWORK_ORACLES", HERE.parents[3] / "shared" / "terraform"))
os.environ.update(TF_IN_AUTOMATION="1", NO_COLOR="1", CHECKPOINT_DISABLE="1", TF_CLI_CONFIG_FILE="")
CHILD = {
    "variable": {"word": {}},
    "output": {"word": {"value": "${var.word}"}},
    "resource": {"terraform_data": {"inner": {"input": "${terraform_data.nowhere.id}"}}},
}
COMMANDS = {
    "load": ["validate"],
    "validate": ["validate", "minified"],
    "cycle": ["validate", "plan"],
    "module": ["validate"],
    "alias": ["validate"],
    "plan": ["plan", "minified plan", "missing"],
    "apply": ["apply"],
    "provider": ["validate", "minified"],
    "service": ["apply"],
    "lookup": ["plan"],
}
ARGUMENTS = {
    "validate": ["validate", "-json"],
    "minified": ["validate", "-json"],
    "plan": ["plan", "-json", "-input=false"],
    "minified plan": ["plan", "-json", "-input=false", "-var=size=0"],
    "missing": ["plan", "-json", "-input=false"],
    "apply": ["apply", "-json", "-input=false", "-auto-approve"],
}


def terraform(folder, *arguments):
    return subprocess.run(
        ["terraform", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


def local_aws(folder, *arguments):
    return subprocess.run(
        [str(ORACLES / "local_aws" / "local-aws"), "terraform", str(folder), *arguments],
        capture_output=True, text=True, check=False,
    )


def without_times(line):
    """A line of a stream without what changes from run to run."""
    part = json.loads(line)
    for key in ("@timestamp", "hook", "change", "changes", "terraform", "ui"):
        part.pop(key, None)
    return json.dumps(part, ensure_ascii=False)


def record(name, command, document):
    if name in ("provider", "service", "lookup") and not pathlib.Path(MIRROR).is_dir():
        return print(f"skipped {name}: no provider in {MIRROR}")
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        text = json.dumps(document, separators=(",", ":")) if command.startswith("minified") else None
        (folder / "main.tf.json").write_text(text or (RECORDED / name / "main.tf.json").read_text())
        if name == "module":
            (folder / "child").mkdir()
            (folder / "child" / "main.tf.json").write_text(json.dumps(CHILD, indent=2))
        run = local_aws if name in ("service", "lookup") else terraform
        # Terraform passes over variables of its environment that a document does not declare.
        os.environ.pop("TF_VAR_domain", None)
        if command != "missing":
            os.environ["TF_VAR_domain"] = "x"
        mirror = [f"-plugin-dir={MIRROR}"] if name == "provider" else []
        run(folder, "init", "-input=false", *mirror)
        result = run(folder, *ARGUMENTS[command])
    if command in ("validate", "minified"):
        output = json.dumps(json.loads(result.stdout), indent=2, ensure_ascii=False) + "\n"
    else:
        output = "".join(without_times(line) + "\n" for line in result.stdout.splitlines() if line.startswith("{"))
    file = RECORDED / name / f"{command.replace(' ', '-')}.json"
    file.write_text(output)
    print(f"{file.relative_to(HERE)}: {len(output)} bytes, exit code {result.returncode}")


if __name__ == "__main__":
    names = sys.argv[1:] or list(COMMANDS)
    emulator = ORACLES / "local_aws" / "local-aws"
    if {"service", "lookup"} & set(names):
        subprocess.run([str(emulator), "start"], check=False, stdout=subprocess.DEVNULL)
    for name in names:
        document = json.loads((RECORDED / name / "main.tf.json").read_text())
        for command in COMMANDS[name]:
            record(name, command, document)
    if {"service", "lookup"} & set(names):
        subprocess.run([str(emulator), "stop"], check=False)
