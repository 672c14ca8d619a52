"""Runs commands and measures them: processor seconds, seconds on the wall, peak memory."""

import os
import statistics
import subprocess
import time


class Result:
    """What one run, or the median of several, cost."""

    def __init__(self, cpu, wall, memory):
        self.cpu, self.wall, self.memory = cpu, wall, memory


class CommandFailed(Exception):
    """A command that ended with another code than 0."""

    def __init__(self, command, said):
        self.reason = next((line for line in said.splitlines() if "rror" in line), f"{command[0]} failed")
        super().__init__(f"{' '.join(map(str, command))}: {said.strip()}")


def run(command, folder=None, environment=None):
    """One run, its output thrown away. Linux counts this process's own memory (about 15 MiB) as the command's least."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - begun
    if process.returncode != 0:
        raise CommandFailed(command, said.decode(errors="replace"))
    unit = 1 if os.uname().sysname == "Darwin" else 1024
    return Result(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * unit / 2**20)


def median(runs, command, folder=None, environment=None):
    """The median of several runs, after one that warms the caches."""
    run(command, folder, environment)
    results = [run(command, folder, environment) for _ in range(runs)]
    return Result(*(statistics.median(getattr(result, name) for result in results)
                    for name in ("cpu", "wall", "memory")))
