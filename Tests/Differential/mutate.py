#!/usr/bin/env python3
"""mutate.py [--seed N] [--per-class N] [--class NAME]... [--document NAME]... [--out DIR]: documents with one mistake each.

Lists the mutants: class, source, address and what was changed; with --out it writes each as a folder. The same seed makes
the same mutants. See mutations/ for the classes.
"""

import argparse
import json
import os
import random
import sys

import slices
from documents import Document, corpus, golden
from mutations import CLASSES
from mutations.text import written


class Mutant(Document):
    """A document with one mistake: its class, the address of the block, and the change in words."""

    def __init__(self, source, class_, number, change, files):
        super().__init__(f"{source.name}.{class_.name}.{number}", files, source.only)
        self.origin = source.name
        self.class_ = class_
        self.address = change.address
        self.note = " ".join(change.note.split())


def apply(source, change):
    """The files of a document after a change."""
    text = source.files[source.main]
    if change.on_text:
        changed = change.edit(text)
    else:
        tree = json.loads(text)
        change.edit(tree)
        compact = text.count("\n") * 200 < len(text)
        style = {"separators": (",", ":")} if compact else {"indent": 2}
        changed = written(json.dumps(tree, ensure_ascii=False, **style)) + "\n"
    return source.files | {source.main: changed}


# So many mutants are made of whole documents; the others of a block and what it refers to, which Terraform judges sooner.
WHOLE = 0.15


def mutants_of(source, class_, seed, count):
    """So many mutants of one class of one document, or fewer where it has no place for them."""
    tree = source.tree()
    source.version = source.only or "5.100.0"
    if next(class_.function(source, tree, random.Random(0)), None) is None:
        return []
    generator = random.Random(f"{seed} {source.name} {class_.name}")
    focuses = slices.focuses(tree)
    generator.shuffle(focuses)
    made = {}
    for _ in range(8 if class_.rare else 1):
        before = len(made)
        for focus in focuses:
            if len(made) < count:
                _mutate(source, tree, focus, class_, generator, made)
        if len(made) in (before, count):
            break
    return list(made.values())


def _mutate(source, tree, focus, class_, generator, made):
    """Adds a mutant with a change of a block, where there is one that is new."""
    part = source
    # Terraform passes over the configuration of a provider that nothing uses.
    if generator.random() >= WHOLE and slices.can_slice(source) and focus.kind != "provider":
        part = _part(source, tree, focus)
    part.version = source.version
    changes = [change for change in class_.function(part, part.tree(), generator) if _concerns(change, focus)]
    if changes:
        change = generator.choice(changes)
        files = apply(part, change)
        if files[source.main] != part.files[source.main] and files[source.main] not in made:
            made[files[source.main]] = Mutant(source, class_, len(made), change, files)


def _part(source, tree, focus):
    text = json.dumps(slices.sliced(tree, focus), ensure_ascii=False, indent=2)
    return Document(source.name, source.files | {source.main: text + "\n"}, source.only)


def _concerns(change, focus):
    """Whether a change is one of the block; changes of nothing in particular always are."""
    if focus.kind == "locals":
        return change.address.startswith("local")
    return change.address == focus.address or "." not in change.address


def mutants(seed, per_class, classes=None, documents=None, golden_share=0.35, alone=12, sources=None):
    """All mutants: of each class, so many of each document of the corpus, and one of some of our own stacks' documents.

    Classes that are judged alone cost seconds each, and so are few. With `sources`, only so many documents are used for
    each class.
    """
    made = []
    for class_ in CLASSES.values():
        if classes and class_.name not in classes:
            continue
        chance = random.Random(f"{seed} {class_.name}")
        if class_.alone:
            shuffled = corpus()
            chance.shuffle(shuffled)
            few = []
            for source in shuffled:
                if len(few) < alone:
                    few.extend(mutants_of(source, class_, seed, 1))
            made.extend(few[:alone if sources is None else 2])
            continue
        if sources is not None:
            chosen = corpus() + golden()
            chance.shuffle(chosen)
            few = []
            for source in chosen:
                if len(few) < sources:
                    few.extend(mutants_of(source, class_, seed, per_class))
            made.extend(few)
            continue
        for source in corpus():
            if not documents or source.name in documents:
                made.extend(mutants_of(source, class_, seed, per_class * (8 if class_.rare else 1)))
        for source in golden():
            if (source.name in documents) if documents else chance.random() < golden_share:
                made.extend(mutants_of(source, class_, seed, 1))
    return made


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--per-class", type=int, default=2)
    parser.add_argument("--class", dest="classes", action="append")
    parser.add_argument("--document", dest="documents", action="append")
    parser.add_argument("--out")
    options = parser.parse_args(arguments)
    for mutant in mutants(options.seed, options.per_class, options.classes, options.documents):
        print(f"{mutant.name}\t{mutant.address}\t{mutant.note}")
        for path, text in mutant.files.items() if options.out else []:
            whole = os.path.join(options.out, mutant.name, path)
            os.makedirs(os.path.dirname(whole), exist_ok=True)
            with open(whole, "w", encoding="utf-8", errors="surrogatepass", newline="") as file:
                file.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
