#!/usr/bin/env python3
"""corpus.py [NAME...]: judges the corpus documents (all, or those named) with both versions of the provider, each alone.

A document that `manifest.json` marks for one version is judged with that one only. Exit 0 when all are accepted.
"""

import sys

from documents import corpus, golden
from oracle import Missing, Oracle, errors

REAL, OFFLINE = "5.100.0", "6.25.0"


def main(names):
    documents = [document for document in corpus() + golden() if not names or document.name in names]
    try:
        oracles = [Oracle(REAL, real=True), Oracle(OFFLINE, real=False)]
    except Missing as missing:
        print(f"SKIPPED: the corpus because {missing}")
        return 77
    failed = 0
    for oracle in oracles:
        chosen = [document for document in documents if document.only in (None, oracle.version)]
        for document, verdict in zip(chosen, oracle.judge(chosen, alone=True)):
            for diagnostic in verdict:
                where = f"{diagnostic.get('file', '')}:{diagnostic.get('line', '')} {diagnostic.get('context', '')}"
                print(f"{document.name} {oracle.version}: {diagnostic['severity']}: {where} {diagnostic['summary']}: "
                      f"{diagnostic.get('detail', '')}")
            failed += bool(errors(verdict))
    print(f"{len(documents)} documents, {failed} verdicts with errors")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(set(sys.argv[1:])))
