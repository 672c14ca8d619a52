"""Documents: the Terraform JSON files of one root module and its local modules, as text."""

import hashlib
import json
import os

HERE = os.path.dirname(os.path.abspath(__file__))
CORPUS = os.path.join(HERE, "Corpus")
GOLDEN = os.path.join(HERE, "..", "StacksTests", "Golden")


class Document:
    """`files` maps a path below the document's folder to its text; `only` names the provider version it is written for."""

    def __init__(self, name, files, only=None, source=None):
        self.name = name
        self.files = files
        self.only = only
        self.source = source

    @property
    def main(self):
        """The file that mutations change."""
        return "main.tf.json"

    def tree(self):
        """The main file as a value; a new one at every call."""
        return json.loads(self.files[self.main])

    def key(self):
        """A name for the content, for caches."""
        digest = hashlib.sha256()
        for path in sorted(self.files):
            digest.update(f"{path}\0{len(self.files[path])}\0{self.files[path]}".encode("utf-8", "surrogatepass"))
        return digest.hexdigest()


def _read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def _folder(path):
    files = {}
    for folder, folders, names in os.walk(path):
        folders.sort()
        for name in sorted(names):
            whole = os.path.join(folder, name)
            files[os.path.relpath(whole, path).replace(os.sep, "/")] = _read(whole)
    return files


def corpus():
    """The documents written for the purpose: a file each, or a folder where there are modules or several files."""
    only = json.loads(_read(os.path.join(HERE, "manifest.json")))["only"]
    documents = []
    for entry in sorted(os.listdir(CORPUS)):
        path = os.path.join(CORPUS, entry)
        if os.path.isdir(path):
            documents.append(Document(entry, _folder(path), only.get(entry), path))
        elif entry.endswith(".tf.json"):
            name = entry[: -len(".tf.json")]
            documents.append(Document(name, {"main.tf.json": _read(path)}, only.get(name), path))
    return documents


def golden():
    """The documents of our own stacks."""
    return [
        Document("golden-" + entry[: -len(".tf.json")], {"main.tf.json": _read(os.path.join(GOLDEN, entry))}, None,
                 os.path.join(GOLDEN, entry))
        for entry in sorted(os.listdir(GOLDEN)) if entry.endswith(".tf.json")
    ]
