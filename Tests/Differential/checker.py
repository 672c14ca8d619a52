"""`synth check` for many documents at once."""

import concurrent.futures
import json
import os
import subprocess
import tempfile

DOCUMENTS_IN_A_RUN = 150


class Checker:
    """Runs the executable over folders, one for each document."""

    def __init__(self, synth, jobs=1):
        self.synth = os.path.abspath(synth)
        self.jobs = jobs

    def check(self, documents):
        """The findings of each document, as `synth check --format json` writes them; a crash is a finding, too."""
        batches = [documents[start:start + DOCUMENTS_IN_A_RUN] for start in range(0, len(documents), DOCUMENTS_IN_A_RUN)]
        with concurrent.futures.ThreadPoolExecutor(self.jobs) as pool:
            return [findings for batch in pool.map(self._batch, batches) for findings in batch]

    def _batch(self, documents):
        with tempfile.TemporaryDirectory(prefix="differential-") as folder:
            names = [f"d{number:04d}" for number in range(len(documents))]
            for name, document in zip(names, documents):
                for path, text in document.files.items():
                    whole = os.path.join(folder, name, path)
                    os.makedirs(os.path.dirname(whole), exist_ok=True)
                    with open(whole, "w", encoding="utf-8", errors="surrogatepass", newline="") as file:
                        file.write(text)
            return self._run(folder, names)

    def _run(self, folder, names):
        run = subprocess.run([self.synth, "check", *names, "--format", "json"], cwd=folder, capture_output=True, text=True,
                             encoding="utf-8", errors="replace")
        try:
            if run.returncode not in (0, 1):
                raise ValueError
            found = {name: [] for name in names}
            for finding in json.loads(run.stdout)["findings"]:
                found[finding["input"].rstrip("/")].append(
                    {key: finding.get(key, "") for key in ("severity", "rule", "message", "file", "line")})
            return [found[name] for name in names]
        except (ValueError, KeyError):
            if len(names) == 1 and run.returncode == 1 and run.stderr.startswith("synth: error: "):
                return [[{"severity": "error", "rule": "input", "message": run.stderr.strip(), "file": "", "line": ""}]]
            if len(names) == 1:
                words = " ".join((run.stderr or run.stdout).split())[-300:]
                return [[{"severity": "crash", "rule": "crash", "message": f"exit code {run.returncode}: {words}", "file": "",
                          "line": ""}]]
            half = len(names) // 2
            return self._run(folder, names[:half]) + self._run(folder, names[half:])
