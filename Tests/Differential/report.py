"""The tables of a comparison."""

import collections
import os

import explanations
from mutations import CLASSES

GROUPS = {
    "language": "Terraform's language",
    "reference": "References",
    "syntax": "Syntax",
    "expression": "Expressions",
    "schema": "The provider's schema",
    "constraint": "The provider's own validators",
    "warning": "Warnings",
}

COUNTED = ["Mutants", "Terraform refuses", "synth check refuses", "Agreed", "Missed", "Stricter"]


class Counts:
    """How many mutants there are, who refuses how many of them, and where the two differ."""

    def __init__(self, comparisons):
        self.mutants = len(comparisons)
        self.theirs = sum(bool(c.theirs) for c in comparisons)
        self.ours = sum(bool(c.ours) for c in comparisons)
        self.agreed = sum(bool(c.theirs) == bool(c.ours) for c in comparisons)
        self.missed = sum(c.missed for c in comparisons)
        self.stricter = sum(c.stricter for c in comparisons)

    def cells(self):
        return [self.mutants, self.theirs, self.ours, self.agreed, self.missed, self.stricter]


def summary(byclass, good, alarms):
    counts = Counts([c for comparisons in byclass.values() for c in comparisons])
    return (f"{good} good documents, {len(alarms)} false alarms; {counts.mutants} mutants in {len(byclass)} classes: "
            f"Terraform refuses {counts.theirs}, synth check {counts.ours}; missed {counts.missed}, stricter {counts.stricter}")


def _row(cells):
    return "| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |\n"


def _code(text):
    text = " ".join(str(text).replace("`", "'").split())
    return f"`{text if len(text) <= 110 else text[:107] + '...'}`"


def results(byclass, seed, oracles, good, alarms):
    """RESULTS.md: the same text for the same seed and versions."""
    versions = " and of ".join(oracle.version for oracle in oracles)
    text = "# What `synth check` finds, compared with Terraform\n\n"
    text += (f"Written by `python3 Tests/Differential/differential.py SYNTH --seed {seed}` with Terraform "
             f"{oracles[0].terraform_version} and the AWS provider\n{oracles[0].version} (the real one) and the schema of "
             f"{oracles[1].version}. {good} good documents, {len(alarms)} of them refused. A mutant is a good document\nwith one "
             "mistake, mostly cut down to a block and what it refers to. Terraform refuses it where `terraform validate` reports an\n"
             "error with either version of the provider. What the schema of one version alone says is no miss, for the documents\n"
             "allow both. Missed: Terraform refuses it and `synth check` does not. Stricter: the other\n"
             "way round; why is said below. In the last group the table counts warnings.\n")
    for group, title in GROUPS.items():
        names = [name for name in CLASSES if CLASSES[name].group == group and name in byclass]
        text += f"\n## {title}\n\n"
        text += _row(["Class", "The mistake", *COUNTED, "Claimed"])
        text += _row(["---", "---", "--:", "--:", "--:", "--:", "--:", "--:", "---"])
        for name in names:
            class_ = CLASSES[name]
            text += _row([name, class_.title, *Counts(byclass[name]).cells(), "yes" if class_.claimed else "no"])
    text += "\n## All classes\n\n" + _row(COUNTED) + _row(["--:"] * len(COUNTED))
    text += _row(Counts([c for comparisons in byclass.values() for c in comparisons]).cells())
    text += _stricter(byclass) + _missed(byclass)
    return text


def _kinds(comparisons, key):
    kinds = collections.defaultdict(list)
    for comparison in comparisons:
        kinds[key(comparison)].append(comparison)
    return sorted(kinds.items(), key=lambda item: item[0])


def _stricter(byclass):
    comparisons = [c for found in byclass.values() for c in found if c.stricter]
    text = "\n## Stricter than `terraform validate`\n\n"
    text += _row(["Class", "Rule", "Mutants", "For example", "Why"]) + _row(["---", "---", "--:", "---", "---"])
    for (name, rule), some in _kinds(comparisons, lambda c: (c.mutant.class_.name, c.ours[0]["rule"])):
        text += _row([name, rule, len(some), _code(f"{some[0].mutant.address}: {some[0].mutant.note}"),
                      explanations.why(name, rule)])
    return text


def _missed(byclass):
    comparisons = [c for found in byclass.values() for c in found if c.missed]
    if not comparisons:
        return "\n## Missed\n\nNothing.\n"
    text = "\n## Missed\n\n" + _row(["Class", "Terraform says", "Mutants", "For example"]) + _row(["---", "---", "--:", "---"])
    for (name, words), some in _kinds(comparisons, lambda c: (c.mutant.class_.name, c.theirs[0]["summary"])):
        text += _row([name, words, len(some), _code(f"{some[0].mutant.address}: {some[0].mutant.note}")])
    for name in sorted({c.mutant.class_.name for c in comparisons}):
        if not CLASSES[name].claimed:
            text += f"\n`{name}` is not claimed: {CLASSES[name].unclaimed}\n"
    return text


def details(folder, byclass, alarms):
    """Every miss and everything stricter, each with its document, for those who work on the checker."""
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "alarms.txt"), "w", encoding="utf-8") as file:
        file.writelines(f"{document.name}: {text}\n" for document, text in alarms)
    for kind in ("missed", "stricter"):
        comparisons = [c for found in byclass.values() for c in found if getattr(c, kind)]
        with open(os.path.join(folder, kind + ".txt"), "w", encoding="utf-8") as file:
            for comparison in comparisons:
                mutant = comparison.mutant
                said = comparison.theirs[0] if kind == "missed" else comparison.ours[0]
                words = f"{said.get('summary', said.get('rule'))}: {said.get('detail', said.get('message', ''))}"
                file.write(f"{mutant.name}\t{mutant.address}\t{mutant.note}\t{' '.join(words.split())}\n")
                for path, text in mutant.files.items():
                    whole = os.path.join(folder, kind, mutant.name, path)
                    os.makedirs(os.path.dirname(whole), exist_ok=True)
                    with open(whole, "w", encoding="utf-8", errors="surrogatepass", newline="") as document:
                        document.write(text)
