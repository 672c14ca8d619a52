#!/usr/bin/env python3
"""differential.py SYNTH [--quick]: compares `synth check` with Terraform, on good documents and on thousands of bad ones.

Every document of the corpus and of our own stacks must pass both; every mutant (see mutations/) is judged by `synth check`
and by `terraform validate` with the real AWS provider 5.100.0 and with the schema of 6.25.0. Without --quick, RESULTS.md
is written anew, the same bytes for the same seed and versions. With --quick, a few hundred mutants are compared and nothing
is written. Exit 1 where a good document is refused, or a mutant of a claimed class is missed; 77 where the machine lacks
Terraform or a provider.
"""

import argparse
import collections
import os
import sys

import report
from checker import Checker
from documents import HERE, corpus, golden
from mutate import mutants
from oracle import Missing, Oracle, errors

REAL, SCHEMA = "5.100.0", "6.25.0"


# What the schema of a version says; where one version alone says it, a document that allows both is not refused by both.
SCHEMA_WORDS = ("Missing required argument", "Insufficient ", "Unsupported argument", "Extraneous JSON object property")


def split(verdicts):
    """Whether one version of the provider accepts what the schema of the other refuses."""
    refusals = [errors(verdict) for verdict in verdicts.values()]
    return len(refusals) == 2 and not all(refusals) and all(
        d["summary"].startswith(SCHEMA_WORDS) for found in refusals for d in found)


class Comparison:
    """What both sides say of a mutant."""

    def __init__(self, mutant, verdicts, findings):
        self.mutant = mutant
        self.verdicts = verdicts
        self.findings = findings
        level = ("error", "warning") if mutant.class_.warning else ("error",)
        self.theirs = [d for version in sorted(verdicts) for d in verdicts[version] if d["severity"] in level
                       and not (d["severity"] == "warning" and "eprecated" not in d["summary"] + d.get("detail", ""))]
        self.crash = next((f["message"] for f in findings if f["severity"] == "crash"), None)
        self.ours = [f for f in findings if f["severity"] in level
                     and (f["severity"] == "error" or f["rule"] in ("deprecated", "provider-version"))]

    @property
    def missed(self):
        return bool(self.theirs) and not self.ours and not split(self.verdicts)

    @property
    def stricter(self):
        return bool(self.ours) and not self.theirs


def judged(oracles, documents, alone=False):
    """The verdicts of each document by version, of the versions that it is written for."""
    found = [{} for _ in documents]
    for oracle in oracles:
        chosen = [index for index, document in enumerate(documents) if document.only in (None, oracle.version)]
        verdicts = oracle.judge([documents[index] for index in chosen], alone, progress=say)
        for index, verdict in zip(chosen, verdicts):
            found[index][oracle.version] = verdict
    return found


def say(text):
    print(text, file=sys.stderr, flush=True)


# Of mutants that are stricter in the same way, or missed in a class that is not claimed, so many are judged again.
STRICTER_AGAIN = 4


def again(comparisons):
    """The places of those to be judged again by themselves: every miss of a claimed class, and the first ones of each other kind."""
    places, seen = [], collections.Counter()
    for index, comparison in enumerate(comparisons):
        class_ = comparison.mutant.class_
        if class_.alone or class_.warning:
            continue
        if comparison.missed and class_.claimed:
            places.append(index)
        elif comparison.missed or comparison.stricter:
            kind = (class_.name, comparison.ours[0]["rule"] if comparison.ours else "")
            seen[kind] += 1
            if seen[kind] <= STRICTER_AGAIN:
                places.append(index)
    return places


def compare(oracles, checker, made):
    """The comparisons of all mutants; what both sides disagree about is judged again as a root module by itself."""
    packed = [mutant for mutant in made if not mutant.class_.alone]
    verdicts = {id(m): v for m, v in zip(packed, judged(oracles, packed))}
    single = [mutant for mutant in made if mutant.class_.alone]
    verdicts |= {id(m): v for m, v in zip(single, judged(oracles, single, alone=True))}
    findings = checker.check(made)
    comparisons = [Comparison(m, verdicts[id(m)], f) for m, f in zip(made, findings)]
    places = again(comparisons)
    say(f"{len(places)} mutants are judged again, one by one")
    for index, verdict in zip(places, judged(oracles, [made[index] for index in places], alone=True)):
        comparisons[index] = Comparison(made[index], verdict, findings[index])
    return comparisons


def good(oracles, checker):
    """(document, what is wrong) of good documents that one side refuses."""
    documents = corpus() + golden()
    alarms = []
    for document, verdicts in zip(documents, judged(oracles, documents, alone=True)):
        alarms.extend((document, f"Terraform with {version}: {d['summary']}: {d.get('detail', '')}")
                      for version, verdict in sorted(verdicts.items()) for d in errors(verdict))
    for document, findings in zip(documents, checker.check(documents)):
        alarms.extend((document, f"{f['file']}:{f['line']}: [{f['rule']}] {f['message']}")
                      for f in findings if f["severity"] == "error")
    return len(documents), alarms


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("synth", help="the executable")
    parser.add_argument("--quick", action="store_true", help="a few hundred mutants, and no RESULTS.md")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--per-class", type=int, default=1, help="mutants of each class of each document")
    parser.add_argument("--class", dest="classes", action="append", help="only this class; no RESULTS.md")
    parser.add_argument("--jobs", type=int, default=int(os.environ.get("FORMWORK_JOBS", "2")))
    parser.add_argument("--details", help="a file for every miss and everything stricter, with the documents' folders")
    options = parser.parse_args(arguments)
    try:
        oracles = [Oracle(REAL, True, options.jobs), Oracle(SCHEMA, False, options.jobs)]
    except Missing as missing:
        print(f"SKIPPED: the comparison with Terraform because {missing}")
        return 77
    checker = Checker(options.synth, options.jobs)
    count, alarms = good(oracles, checker)
    for document, text in alarms:
        print(f"error: the good document {document.name} is refused: {text}")
    made = mutants(options.seed, 1 if options.quick else options.per_class, options.classes, sources=7 if options.quick else None)
    comparisons = compare(oracles, checker, made)
    byclass = collections.defaultdict(list)
    for comparison in comparisons:
        byclass[comparison.mutant.class_.name].append(comparison)
    if not options.quick and not options.classes:
        with open(os.path.join(HERE, "RESULTS.md"), "w", encoding="utf-8") as file:
            file.write(report.results(byclass, options.seed, oracles, count, alarms))
    if options.details:
        report.details(options.details, byclass, alarms)
    misses = [c for c in comparisons if c.missed and c.mutant.class_.claimed]
    for c in misses[:40]:
        print(f"error: missed {c.mutant.name} ({c.mutant.address}): {c.mutant.note}: {c.theirs[0]['summary']}")
    crashes = [c for c in comparisons if c.crash]
    for c in crashes:
        print(f"error: synth check crashed at {c.mutant.name} ({c.mutant.address}): {c.mutant.note}: {c.crash}")
    print(report.summary(byclass, count, alarms))
    return 1 if alarms or misses or crashes else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
