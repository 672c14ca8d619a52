"""Terraform as a judge: the diagnostics of `terraform validate` for many documents at once.

A run with the AWS provider costs seconds, whatever it judges, so many documents are judged in one run, each as a child
module. Errors of an early stage (reading, building the graph) keep Terraform from the later ones, therefore each run has
one more module, with a mistake that only the last stage finds: where it is not found, the documents with an error are
taken out and the rest is judged again. Verdicts are kept in a cache, by content.
"""

import concurrent.futures
import hashlib
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile

from documents import HERE

# Blocks in a run; Terraform's graph grows faster than linearly.
BLOCKS_IN_A_RUN = 2500
# Modules in a run; see `_inheriting` for what they cost.
MODULES_IN_A_RUN = 250
# What only the last stage of validation refuses.
CANARY = {"resource": {"aws_sqs_queue": {"canary": {"nonsense": 1}}}}
# Where a child module differs from a root module: these are left out of the copy that is judged in company.
ROOT_ONLY = ("import",)


class Missing(Exception):
    """The machine lacks something; the text says what."""


def cache_folder():
    base = os.environ.get("FORMWORK_DIFFERENTIAL_CACHE") or os.path.join(
        os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"), "formwork", "differential")
    os.makedirs(base, exist_ok=True)
    return base


def oracles_folder():
    return os.environ.get("FORMWORK_ORACLES") or os.path.join(HERE, "..", "..", "..", "shared", "terraform")


def _mirrored_provider(version):
    """The folder that holds the real provider's executable, in a filesystem mirror."""
    mirrors = [os.environ.get("TF_PLUGIN_MIRROR"), "/opt/tf-plugins", os.path.expanduser("~/.terraform.d/plugins"),
               "/usr/local/share/terraform/plugins", "/usr/share/terraform/plugins"]
    for mirror in filter(None, mirrors):
        below = os.path.join(mirror, "registry.terraform.io", "hashicorp", "aws", version)
        if os.path.isdir(below):
            for target in sorted(os.listdir(below)):
                folder = os.path.join(below, target)
                if any(name.startswith("terraform-provider-aws_v") for name in os.listdir(folder)):
                    return folder
    raise Missing(f"the AWS provider {version} is in no filesystem mirror (TF_PLUGIN_MIRROR names one)")


def _offline_provider(version):
    """The folder that holds the stand-in with the schema of another version; see offline_provider/README.md."""
    program = os.path.join(oracles_folder(), "offline_provider", "terraform-offline")
    if not os.path.isfile(program):
        raise Missing("offline_provider is neither in $FORMWORK_ORACLES nor in ../shared/terraform")
    prepared = subprocess.run(["bash", program, "--prepare"], capture_output=True, text=True)
    if prepared.returncode != 0:
        raise Missing("the stand-in for the provider could not be prepared: " + prepared.stderr.strip())
    cache = prepared.stderr.strip().rsplit("ready: ", 1)[-1]
    below = os.path.join(cache, "mirror", "registry.terraform.io", "hashicorp", "aws", version)
    targets = sorted(os.listdir(below)) if os.path.isdir(below) else []
    if not targets:
        raise Missing(f"offline_provider does not stand in for the AWS provider {version}")
    return os.path.join(below, targets[0])


class Oracle:
    """Terraform with one version of the AWS provider."""

    def __init__(self, version, real, jobs=1):
        self.version = version
        self.real = real
        self.jobs = jobs
        self.runs = 0
        self.terraform = shutil.which("terraform")
        if self.terraform is None:
            raise Missing("terraform is not on the PATH")
        shown = subprocess.run([self.terraform, "version", "-json"], capture_output=True, text=True)
        self.terraform_version = json.loads(shown.stdout)["terraform_version"]
        self.provider = os.path.realpath(_mirrored_provider(version) if real else _offline_provider(version))
        self.cache = os.path.join(cache_folder(), f"terraform-{self.terraform_version}-aws-{version}")
        os.makedirs(self.cache, exist_ok=True)

    # -- the cache: one small file for each content

    def _cached(self, key):
        try:
            with open(os.path.join(self.cache, key[:2], key), encoding="utf-8") as file:
                return json.load(file)
        except (OSError, ValueError):
            return None

    def _keep(self, key, verdict):
        folder = os.path.join(self.cache, key[:2])
        os.makedirs(folder, exist_ok=True)
        handle, path = tempfile.mkstemp(dir=folder)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(verdict, file)
        os.replace(path, os.path.join(folder, key))

    # -- judging

    def judge(self, documents, alone=False, progress=None):
        """The diagnostics of each document: a list of lists, each diagnostic a dictionary.

        `alone` judges each document by itself, as the root module that it is.
        """
        way = "alone" if alone else "packed-2"
        keys = [hashlib.sha256(f"{way} {document.key()}".encode()).hexdigest() for document in documents]
        verdicts = {}
        missing = []
        for document, key in zip(documents, keys):
            if key in verdicts:
                continue
            verdicts[key] = self._cached(key)
            if verdicts[key] is None:
                missing.append((key, document))
        batches = [[item] for item in missing] if alone else _batches(missing)
        done = 0
        with concurrent.futures.ThreadPoolExecutor(self.jobs) as pool:
            work = [pool.submit(self._batch, batch, alone) for batch in batches]
            for future in concurrent.futures.as_completed(work):
                for key, verdict in future.result().items():
                    verdicts[key] = verdict
                    self._keep(key, verdict)
                    done += 1
                if progress:
                    progress(f"{self.version}: {done} of {len(missing)} judged in {self.runs} runs")
        return [verdicts[key] for key in keys]

    def _batch(self, batch, alone):
        if alone:
            (key, document), = batch
            found = self._validate(lambda folder: _write(folder, document.files))
            return {key: found}
        verdicts = {key: [] for key, _ in batch}
        left = {f"m{number:04d}": item for number, item in enumerate(batch)}
        while left:
            names = sorted(left)
            found = self._validate(lambda folder: _pack(folder, {name: left[name][1] for name in names}))
            errors, strays, complete = set(), [], False
            for diagnostic in found:
                name = _module(diagnostic)
                if name in left:
                    kept = verdicts[left[name][0]]
                    if diagnostic not in kept:
                        kept.append(diagnostic)
                    if diagnostic["severity"] == "error":
                        errors.add(name)
                elif diagnostic.get("file", "").startswith("canary/"):
                    complete = True
                elif diagnostic["severity"] == "error":
                    strays.append(diagnostic)
            if complete:
                break
            if not errors:
                if len(names) == 1:
                    verdicts[left[names[0]][0]].extend(strays)
                    break
                half = len(names) // 2
                for part in (names[:half], names[half:]):
                    verdicts.update(self._batch([left[name] for name in part], False))
                break
            for name in errors:
                del left[name]
        return verdicts

    def _validate(self, write):
        self.runs += 1
        begun = resource.getrusage(resource.RUSAGE_CHILDREN)
        with tempfile.TemporaryDirectory(prefix="differential-") as folder:
            write(folder)
            configuration = os.path.join(folder, ".terraformrc")
            with open(configuration, "w", encoding="utf-8") as file:
                # An override needs neither `init` nor a lock file, and no sum over 700 MB.
                file.write('provider_installation {\n  dev_overrides {\n    "hashicorp/aws" = "%s"\n  }\n  direct {}\n}\n'
                           "disable_checkpoint = true\n" % self.provider)
            environment = {name: value for name, value in os.environ.items()
                           if not name.startswith(("TF_", "AWS_", "TERRAFORM_OFFLINE"))}
            environment.update(TF_CLI_CONFIG_FILE=configuration, CHECKPOINT_DISABLE="1")
            if not self.real:
                environment["TERRAFORM_OFFLINE_CACHE"] = self.provider.split(os.sep + "mirror" + os.sep)[0]
            run = subprocess.run(["nice", "-n", "5", self.terraform, "validate", "-json", "-no-color"], cwd=folder,
                                 env=environment, capture_output=True, text=True, encoding="utf-8", errors="replace")
            try:
                answer = json.loads(run.stdout)
            except ValueError:
                raise RuntimeError("terraform did not answer in JSON: " + (run.stdout + run.stderr)[-2000:]) from None
        if os.environ.get("DIFFERENTIAL_LOG"):
            spent = resource.getrusage(resource.RUSAGE_CHILDREN)
            seconds = spent.ru_utime + spent.ru_stime - begun.ru_utime - begun.ru_stime
            summaries = sorted({diagnostic["summary"] for diagnostic in answer["diagnostics"]})
            print(f"{self.version}: {len(answer['diagnostics'])} diagnostics in {seconds:.1f} CPU s: {summaries[:4]}", file=sys.stderr)
        return [_short(diagnostic) for diagnostic in answer["diagnostics"]
                if diagnostic["summary"] != "Provider development overrides are in effect"]


def errors(verdict):
    return [diagnostic for diagnostic in verdict if diagnostic["severity"] == "error"]


def _short(diagnostic):
    short = {name: diagnostic[name] for name in ("severity", "summary", "detail", "address") if diagnostic.get(name)}
    place = diagnostic.get("range")
    if place:
        short["file"] = place["filename"]
        short["line"] = place["start"]["line"]
    context = (diagnostic.get("snippet") or {}).get("context")
    if context:
        short["context"] = context
    return short


def _module(diagnostic):
    """The child module that a diagnostic is about."""
    head = diagnostic.get("file", "").split("/")[0]
    if re.fullmatch(r"m\d{4}", head):
        return head
    for text in (diagnostic.get("address", ""), diagnostic.get("context", ""), diagnostic["summary"],
                 diagnostic.get("detail", "")):
        found = re.search(r"\bmodule\.(m\d{4})\b", text)
        if found:
            return found[1]
    return None


def _size(document):
    return 1 + sum(text.count("aws_") // 2 for text in document.files.values())


def _batches(items):
    batches, size = [], 0
    for item in items:
        weight = _size(item[1])
        if not batches or size + weight > BLOCKS_IN_A_RUN * 2 or len(batches[-1]) >= MODULES_IN_A_RUN:
            batches.append([])
            size = 0
        batches[-1].append(item)
        size += weight
    return batches


def _write(folder, files):
    for path, text in files.items():
        whole = os.path.join(folder, path)
        os.makedirs(os.path.dirname(whole), exist_ok=True)
        with open(whole, "w", encoding="utf-8", errors="surrogatepass", newline="") as file:
            file.write(text)
    calls = [{"Key": "", "Source": "", "Dir": "."}]
    _calls(files, "", "", calls)
    _manifest(folder, calls)


def _pack(folder, documents):
    calls = [{"Key": "", "Source": "", "Dir": "."}]
    modules = {}
    for name, document in documents.items():
        files = {path: _inheriting(_without_root_only(path, text)) for path, text in document.files.items()}
        for path, text in files.items():
            whole = os.path.join(folder, name, path)
            os.makedirs(os.path.dirname(whole), exist_ok=True)
            with open(whole, "w", encoding="utf-8", errors="surrogatepass", newline="") as file:
                file.write(text)
        # Root variables are unknown to validate, and so are these.
        modules[name] = {"source": "./" + name} | {variable: "${var.anything}" for variable in _variables(files)}
        calls.append({"Key": name, "Source": "./" + name, "Dir": name})
        _calls(files, name, name, calls)
    with open(os.path.join(folder, "main.tf.json"), "w", encoding="utf-8") as file:
        json.dump({"module": modules | {"canary": {"source": "./canary"}}, "variable": {"anything": {}}}, file, indent=1)
    os.makedirs(os.path.join(folder, "canary"))
    with open(os.path.join(folder, "canary", "main.tf.json"), "w", encoding="utf-8") as file:
        json.dump(CANARY, file)
    calls.append({"Key": "canary", "Source": "./canary", "Dir": "canary"})
    _manifest(folder, calls)


def _manifest(folder, calls):
    os.makedirs(os.path.join(folder, ".terraform", "modules"))
    with open(os.path.join(folder, ".terraform", "modules", "modules.json"), "w", encoding="utf-8") as file:
        json.dump({"Modules": calls}, file)


def _trees(files, folder):
    """The documents directly in a folder, those that can be read."""
    for path, text in sorted(files.items()):
        if os.path.dirname(path) == folder and path.endswith(".tf.json"):
            try:
                tree = json.loads(text)
            except ValueError:
                continue
            yield from (part for part in (tree if isinstance(tree, list) else [tree]) if isinstance(part, dict))


def labelled(value):
    """The (label, body) pairs of blocks with one label, in any legal form."""
    for part in value if isinstance(value, list) else [value]:
        if isinstance(part, dict):
            for label, body in part.items():
                for one in body if isinstance(body, list) else [body]:
                    if isinstance(one, dict):
                        yield label, one


def _variables(files):
    names = {}
    for tree in _trees(files, ""):
        for name, body in labelled(tree.get("variable", {})):
            names[name] = None
    # A misspelt block may leave a declaration that cannot be read; the mutants' sources have none such.
    return [name for name in names if re.fullmatch(r"[A-Za-z_][\w-]*", name)]


def _calls(files, key, place, calls, inside=""):
    for tree in _trees(files, inside):
        for name, body in labelled(tree.get("module", {})):
            source = body.get("source")
            if isinstance(source, str) and source.startswith("./"):
                below = os.path.normpath(os.path.join(inside, source))
                inner = f"{key}.{name}" if key else name
                if any(path.startswith(below + "/") for path in files) and len(inner) < 200:
                    call = {"Key": inner, "Source": source, "Dir": os.path.join(place, below) if place else below}
                    if call not in calls:
                        calls.append(call)
                        _calls(files, inner, place, calls, below)


def _without_root_only(path, text):
    if "/" in path or not path.endswith(".tf.json") or not any(f'"{name}"' in text for name in ROOT_ONLY):
        return text
    try:
        tree = json.loads(text)
    except ValueError:
        return text
    if not isinstance(tree, dict) or not any(name in tree for name in ROOT_ONLY):
        return text
    return json.dumps({name: value for name, value in tree.items() if name not in ROOT_ONLY}, indent=1)


# A provider block that says a literal region and nothing else.
PLAIN_PROVIDER = re.compile(
    r'"provider"\s*:\s*\{\s*"aws"\s*:\s*(?:\{\s*"region"\s*:\s*"[a-z0-9-]+"\s*\}|\[\s*\{\s*"region"\s*:\s*"[a-z0-9-]+"\s*\}\s*\])'
    r'\s*\}\s*,')


def _inheriting(text):
    """The document without a provider block of which nothing is to be judged: the root module's configuration serves it.

    Each configuration is a process of the provider; hundreds at once need more memory and time than all the judging.
    """
    return PLAIN_PROVIDER.sub("", text, count=1)


if __name__ == "__main__":
    print(__doc__, file=sys.stderr)
