"""What the automation is told by its environment."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Mapping


@dataclass(frozen=True)
class Settings:
    """Where the automation works, and whether it only looks."""

    table: str
    keys: list[str]
    bucket: str
    prefix: str
    webhook_parameter: str
    keep_backups_days: int
    dry_run: bool

    @staticmethod
    def of(environment: Mapping[str, str] = os.environ) -> Settings:
        """The settings in environment variables; anything but DRY_RUN=false is a dry run."""
        return Settings(
            table=environment["TABLE_NAME"],
            keys=environment["TABLE_KEYS"].split(","),
            bucket=environment["ARCHIVE_BUCKET"],
            prefix=environment["EXPORT_PREFIX"],
            webhook_parameter=environment["SLACK_WEBHOOK_PARAMETER"],
            keep_backups_days=int(environment["KEEP_BACKUPS_DAYS"]),
            dry_run=environment.get("DRY_RUN") != "false",
        )
