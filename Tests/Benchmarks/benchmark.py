#!/usr/bin/env python3
"""Measures Formwork and prints one table: benchmark.py [--runs N] [--quick] [--peers]

    --runs N   how many runs a median is taken of (11)
    --quick    without the edit loop and the clean build, which build a fresh clone
    --peers    also other tools: troposphere from PyPI in an environment of its own

Checks stand beside `terraform validate` where Terraform is installed, with the providers in the folder TF_PLUGIN_MIRROR,
if set.

Everything is measured with this machine as it is; compare columns of one run, not of two machines.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

from measure import CommandFailed, median, run

ROOT = pathlib.Path(__file__).resolve().parents[2]
# An edit within about a second of a build can leave a stale executable: Swift's builder compares whole times.
PAUSE = 1.5


class Table:
    def __init__(self):
        print("| What | CPU s | wall s | peak MiB | target |\n|---|--:|--:|--:|---|", flush=True)

    def row(self, what, result, target=""):
        print(f"| {what} | {result.cpu:.3f} | {result.wall:.2f} | {result.memory:.0f} | {target} |", flush=True)

    def difference(self, what, whole, part, target=""):
        cpu, wall = whole.cpu - part.cpu, whole.wall - part.wall
        print(f"| {what} | {cpu:.3f} | {wall:.2f} | {whole.memory:.0f} | {target} |", flush=True)

    def wall(self, what, seconds, target=""):
        print(f"| {what} | | {seconds:.2f} | | {target} |", flush=True)

    def skipped(self, what, reason):
        print(f"| {what} | | | | skipped: {reason} |", flush=True)


def build(product, configuration):
    """Builds a product here; the path of its executable."""
    options = ["-c", configuration]
    built = subprocess.run(["swift", "build", "--product", product, *options], cwd=ROOT, stdin=subprocess.DEVNULL,
                           stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if built.returncode != 0:
        sys.exit(built.stdout[-2000:])
    shown = subprocess.run(["swift", "build", "--show-bin-path", *options], cwd=ROOT, check=True, capture_output=True,
                           text=True)
    return pathlib.Path(shown.stdout.strip()) / product


def stacks(table, runs):
    """Synthesis of our own stacks, by the executable that swift run makes."""
    synth = build("synth", "debug")
    known = {stack["name"]: stack for stack in json.loads(subprocess.check_output([synth, "list", "--format", "json"]))}
    for name in ("dev", "prd"):
        if name not in known:
            table.skipped(f"synth {name}", "there is no such stack")
            continue
        table.row(f"synth {name}, {known[name]['resources']} resources", median(runs, [synth, name]), "0.02 CPU s")


def invariants(table, runs):
    """What `synth check` costs beyond writing the document: the schema, what AWS refuses, and all invariants."""
    for configuration in ("debug", "release"):
        synth, program = build("synth", configuration), build("synth-benchmark", configuration)
        table.difference(f"synth check prd less synth prd, {configuration}", median(runs, [synth, "check", "prd"]),
                         median(runs, [synth, "prd"]), "0.05 CPU s for the invariants alone")
        # Its queues and tables have no alarms and no backups, so that there are findings, and an exit code of 1.
        quiet = ["sh", "-c", f"{program} check resources-10000; [ $? -le 1 ]"]
        table.difference(f"synth check of 10,000 resources less writing them, {configuration}", median(runs, quiet),
                         median(runs, [program, "resources-10000"]), "2 CPU s")


def sizes(table, runs):
    """Stacks of any size: the cost should grow as they do."""
    for configuration in ("debug", "release"):
        program = build("synth-benchmark", configuration)
        for count in (1_000, 10_000, 50_000):
            target = "0.5 CPU s, 80 MiB" if count == 10_000 else "linear"
            table.row(f"{count:,} resources, {configuration}", median(runs, [program, f"resources-{count}"]), target)


def checks(table, runs):
    """Checks of our own stacks and of large documents, beside what Terraform takes for the same document."""
    for configuration in ("debug", "release"):
        synth = build("synth", configuration)
        for name in ("dev", "prd"):
            target = "0.03 CPU s" if name == "dev" else ""
            table.row(f"synth check {name}, {configuration}", median(runs, [synth, "check", name]), target)
    program = build("synth-benchmark", "debug")
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for count in (1_000, 10_000):
            file = folder / f"{count}" / "main.tf.json"
            file.parent.mkdir()
            document = json.loads(subprocess.check_output([program, f"resources-{count}"]))
            document["terraform"] = {"required_providers": {"aws": {"source": "hashicorp/aws"}}}
            file.write_text(json.dumps(document))
            target = "0.6 CPU s" if count == 10_000 else ""
            what = f"{count:,} resources"
            table.row(f"synth check, {what}, release", median(min(runs, 5), [synth, "check", file]), target)
            validate(table, runs if count == 1_000 else 1, what, file.parent)


def validate(table, runs, what, folder):
    """`terraform validate` of the document in a folder, with the provider from a mirror or the registry."""
    what = f"terraform validate, {what}"
    if not shutil.which("terraform"):
        return table.skipped(what, "terraform is not installed")
    mirror = os.environ.get("TF_PLUGIN_MIRROR")
    options = [f"-plugin-dir={mirror}"] if mirror else []
    try:
        run(["terraform", "init", "-input=false", "-no-color", *options], folder)
        table.row(what, median(min(runs, 3), ["terraform", "validate"], folder))
    except CommandFailed as failure:
        table.skipped(what, failure.reason)


def differences(table, runs):
    """Comparisons: of two environments with their causes, and of two plans as large as plans get."""
    for configuration in ("debug", "release"):
        synth = build("synth", configuration)
        target = "0.2 CPU s" if configuration == "release" else ""
        table.row(f"synth diff dev prd --explain, {configuration}",
                  median(runs, [synth, "diff", "dev", "prd", "--explain"]), target)
    with tempfile.TemporaryDirectory() as folder:
        program = pathlib.Path(__file__).with_name("synthetic_plan.py")
        plans = [pathlib.Path(folder) / f"plan{seed}.json" for seed in (31, 32)]
        for seed, plan in zip((31, 32), plans):
            with open(plan, "wb") as file:
                subprocess.run([sys.executable, program, "100", str(seed)], stdout=file, check=True)
        target = "3 s, 1,024 MiB"
        table.row("synth diff of two plans of 100 MB, release", median(min(runs, 3), [synth, "diff", *plans]), target)
        table.row("the same --approved", median(min(runs, 3), [synth, "diff", "--approved", plans[0], plans[0]]), target)


def edits(table, runs, stack):
    """What a person waits for: a clean build, and an edit of one literal, both in a clone of their own."""
    with tempfile.TemporaryDirectory() as folder:
        clone = pathlib.Path(folder) / "clone"
        subprocess.run(["git", "clone", "-q", "--local", ROOT, clone], check=True)
        command = ["swift", "run", "synth", *stack]
        shown = " ".join(command)
        table.wall(f"{shown}, fresh clone", run(command, clone).wall, "60 s")

        floor = median(runs, command, clone).wall
        table.wall(f"{shown}, nothing changed (SwiftPM's floor)", floor)
        file, text, literal = description(clone)
        times = []
        for number in range(runs):
            time.sleep(PAUSE)
            changed = f"{literal.group(1)} {number}"
            file.write_text(text[:literal.start(1)] + changed + text[literal.end(1):])
            times.append(run(command, clone).wall)
        name = file.relative_to(clone)
        table.wall(f"{shown}, one literal changed in {name}", sorted(times)[runs // 2], f"floor + 1.0 = {floor + 1:.2f} s")

    with tempfile.TemporaryDirectory() as folder:
        trivial(table, runs, pathlib.Path(folder))


def description(clone):
    """A literal whose change harms nothing: a description, in the largest file of Stacks that has one."""
    files = sorted((clone / "Stacks").rglob("*.swift"), key=lambda file: -file.stat().st_size)
    for file in files:
        text = file.read_text()
        literal = re.search(r'\bdescription: "([^"\\]*)"', text)
        if literal:
            return file, text, literal
    file = clone / "Stacks/Stacks.swift"
    text = file.read_text() + '\nlet edited = "edited"\n'
    return file, text, re.search(r'"(edited)"', text)


def trivial(table, runs, folder):
    """The same edit in a package of one line: what no package can be faster than."""
    (folder / "Sources/hello").mkdir(parents=True)
    (folder / "Package.swift").write_text(
        "// swift-tools-version: 6.2\nimport PackageDescription\n"
        'let package = Package(name: "hello", targets: [.executableTarget(name: "hello")])\n')
    source = folder / "Sources/hello/main.swift"
    times = []
    for number in range(runs + 1):
        time.sleep(PAUSE)
        source.write_text(f'print("hello {number}")\n')
        times.append(run(["swift", "run", "hello"], folder).wall)
    table.wall("a package of one line, its literal changed", sorted(times[1:])[runs // 2])


def peers(table, runs):
    """Other tools with the same block of resources; what is not installed is said."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        troposphere(table, runs, folder)
    if not shutil.which("cdktf"):
        table.skipped("CDKTF", "cdktf is not installed")


def troposphere(table, runs, folder):
    python = folder / "venv/bin/python"
    try:
        run([sys.executable, "-m", "venv", folder / "venv"])
        run([python, "-m", "pip", "install", "--quiet", "troposphere"])
    except CommandFailed as failure:
        return table.skipped("troposphere", failure.reason)
    for count in (1_000, 10_000):
        block = pathlib.Path(__file__).with_name("troposphere_block.py")
        table.row(f"troposphere, {count:,} resources", median(min(runs, 5), [python, block, str(count)]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--peers", action="store_true")
    arguments = parser.parse_args()
    table = Table()
    stacks(table, arguments.runs)
    invariants(table, arguments.runs)
    sizes(table, arguments.runs)
    checks(table, arguments.runs)
    differences(table, arguments.runs)
    if not arguments.quick:
        synth = build("synth", "debug")
        known = [stack["name"] for stack in json.loads(subprocess.check_output([synth, "list", "--format", "json"]))]
        edits(table, max(3, arguments.runs // 2), ["dev"] if "dev" in known else ["list"])
    if arguments.peers:
        peers(table, arguments.runs)


main()
