"""Exports the expired items of a table, deletes them, prunes old backups, and tells people.

The order is what keeps data safe: an item is deleted only after its export was read back, and only if it is still what
was exported. Whatever fails ends the run before the next deletion; the items that are left are found again by the next.
"""

from __future__ import annotations

import json
import logging
import time
import uuid
from datetime import datetime, timezone
from typing import Any

import boto3
from botocore.config import Config

import backups
import deletion
import expired
import export
import slack
from report import Report
from settings import Settings

# Enough for the list of backups and for Slack, however slowly it answers.
RESERVE_MILLISECONDS = 45_000
PATIENCE = Config(connect_timeout=3, read_timeout=15, retries={"mode": "standard", "total_max_attempts": 4})

log = logging.getLogger()


class Failed(Exception):
    """The run did not do all that it should; Lambda repeats it, and keeps it as a dead letter after that."""


def handle(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """One run, called by a schedule."""
    settings = Settings.of()
    report = Report(table=settings.table, dry_run=settings.dry_run)
    try:
        _clean_up(settings, report, context)
    except deletion.OutOfTime:
        report.out_of_time = True
    except Exception as error:  # Whatever it was: people are told, and Lambda is told below.
        log.exception("the cleanup failed")
        report.errors.append(f"{type(error).__name__}: {error}")
    report.slack = _tell(settings, report)
    log.info("cleanup: %s", json.dumps(report.fields()))
    if report.slack != "told":
        log.error("Slack: %s", report.slack)
    if report.errors:
        raise Failed("; ".join(report.errors))
    return report.fields()


def _clean_up(settings: Settings, report: Report, context: Any) -> None:
    dynamodb = boto3.client("dynamodb", config=PATIENCE)
    s3 = boto3.client("s3", config=PATIENCE)
    now = datetime.now(timezone.utc)

    def has_time() -> bool:
        return context.get_remaining_time_in_millis() > RESERVE_MILLISECONDS

    for number, items in enumerate(expired.batches(dynamodb, settings.table, int(time.time())), start=1):
        if not has_time():
            raise deletion.OutOfTime
        report.expired += len(items)
        if settings.dry_run:
            continue
        # A name of its own each time: when Lambda repeats a call, it must not overwrite what the first one exported.
        key = f"{settings.prefix}{settings.table}/{now:%Y/%m/%d/%H%M%S}-{uuid.uuid4()}-{number:05}.jsonl.gz"
        export.write(s3, settings.bucket, key, items)
        report.exports.append(key)
        report.exported += len(items)
        for deleted, changed in deletion.delete(dynamodb, settings.table, settings.keys, items, has_time):
            report.deleted += deleted
            report.changed += changed

    old = backups.too_old(dynamodb, settings.table, settings.keep_backups_days, now)
    report.old_backups = len(old)
    if not settings.dry_run:
        for backup in old:
            if not has_time():
                raise deletion.OutOfTime
            dynamodb.delete_backup(BackupArn=backup)
            report.deleted_backups += 1


def _tell(settings: Settings, report: Report) -> str:
    try:
        parameter = boto3.client("ssm", config=PATIENCE).get_parameter(
            Name=settings.webhook_parameter, WithDecryption=True
        )
    except Exception as error:  # Not to know the address keeps nobody from the work.
        return f"not told: the webhook cannot be read ({type(error).__name__})"
    return slack.tell(parameter["Parameter"]["Value"], report.text())
