"""Prunes on-demand backups of a table."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

# However old they are: a mistake in the number of days must not take the last ones.
ALWAYS_KEPT = 2


def too_old(client: Any, table: str, days: int, now: datetime) -> list[str]:
    """The ARNs of on-demand backups older than some days, without the newest two."""
    backups: list[dict[str, Any]] = []
    page: dict[str, Any] = {}
    while True:
        answer = client.list_backups(TableName=table, BackupType="USER", **page)
        backups += answer["BackupSummaries"]
        if "LastEvaluatedBackupArn" not in answer:
            break
        page = {"ExclusiveStartBackupArn": answer["LastEvaluatedBackupArn"]}
    finished = [backup for backup in backups if backup["BackupStatus"] == "AVAILABLE"]
    finished.sort(key=lambda backup: backup["BackupCreationDateTime"], reverse=True)
    limit = now - timedelta(days=days)
    return [
        backup["BackupArn"] for backup in finished[ALWAYS_KEPT:] if backup["BackupCreationDateTime"] < limit
    ]
