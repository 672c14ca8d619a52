"""What a run did, in a form for logs and in words for people."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass
class Report:
    """Counts of one run; they say what really happened, also when it ended early."""

    table: str
    dry_run: bool
    expired: int = 0
    exported: int = 0
    deleted: int = 0
    #: Items that somebody changed after the export; they stay.
    changed: int = 0
    exports: list[str] = field(default_factory=list)
    old_backups: int = 0
    deleted_backups: int = 0
    out_of_time: bool = False
    errors: list[str] = field(default_factory=list)
    slack: str = "not told yet"

    def fields(self) -> dict[str, Any]:
        """The report as Lambda answers it and logs show it."""
        return asdict(self)

    def text(self) -> str:
        """The report as people read it."""
        if self.errors:
            head = f":rotating_light: Cleanup of {self.table} failed"
        elif self.dry_run:
            head = f":mag: Dry run on {self.table}: nothing was exported or deleted"
        else:
            head = f":white_check_mark: Cleanup of {self.table}"
        lines = [
            head,
            f"Items: {self.expired} expired, {self.exported} exported, {self.deleted} deleted",
            f"Backups: {self.old_backups} too old, {self.deleted_backups} deleted",
        ]
        if self.changed:
            lines.append(f"{self.changed} items changed after their export and were kept")
        if self.out_of_time:
            lines.append("The time was up; the next run goes on")
        lines += [f"Error: {error}" for error in self.errors]
        return "\n".join(lines)
