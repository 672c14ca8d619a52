"""Old on-demand backups go; the newest two never do."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from moto.backends import get_backend

import cleanup
from conftest import Shop


def back_up(shop: Shop, *ages_in_days: int) -> list[str]:
    """On-demand backups of these ages."""
    backups = get_backend("dynamodb")["123456789012"]["ap-northeast-2"].backups
    arns = []
    for age in ages_in_days:
        answer = shop.dynamodb.create_backup(TableName="orders", BackupName=f"age-{age}")
        arn = answer["BackupDetails"]["BackupArn"]
        backups[arn].creation_date_time = datetime.now(timezone.utc) - timedelta(days=age)
        arns.append(arn)
    return arns


def names(shop: Shop) -> set[str]:
    summaries = shop.dynamodb.list_backups(TableName="orders", BackupType="USER")["BackupSummaries"]
    return {summary["BackupName"] for summary in summaries}


def test_old_backups_are_deleted(shop: Shop) -> None:
    back_up(shop, 1, 34, 36, 400)
    report = shop.run()
    assert names(shop) == {"age-1", "age-34"}
    assert (report["old_backups"], report["deleted_backups"]) == (2, 2)
    assert "Backups: 2 too old, 2 deleted" in shop.slack.told[0]


def test_the_newest_two_stay_however_old(shop: Shop) -> None:
    back_up(shop, 100, 200, 300)
    shop.run()
    assert names(shop) == {"age-100", "age-200"}


def test_a_dry_run_deletes_none(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRY_RUN", "true")
    back_up(shop, 1, 2, 100)
    report = shop.run()
    assert len(names(shop)) == 3
    assert (report["old_backups"], report["deleted_backups"]) == (1, 0)


def test_after_a_failure_none_is_deleted(shop: Shop, change: Any) -> None:
    back_up(shop, 1, 2, 100)
    shop.put_expired(1)

    def put_object(real: Any, arguments: dict[str, Any]) -> Any:
        raise OSError("no connection")

    change("s3", put_object=put_object)
    with pytest.raises(cleanup.Failed, match="no connection"):
        shop.run()
    assert len(names(shop)) == 3


def test_a_list_in_several_pages(shop: Shop, change: Any) -> None:
    arns = back_up(shop, 1, 2, 100, 101)

    def list_backups(real: Any, arguments: dict[str, Any]) -> Any:
        start = arguments.pop("ExclusiveStartBackupArn", None)
        summaries = sorted(real(**arguments)["BackupSummaries"], key=lambda summary: arns.index(summary["BackupArn"]))
        first = 0 if start is None else arns.index(start) + 1
        page = {"BackupSummaries": summaries[first : first + 2]}
        return page | ({"LastEvaluatedBackupArn": arns[first + 1]} if first + 2 < len(arns) else {})

    change("dynamodb", list_backups=list_backups)
    shop.run()
    assert names(shop) == {"age-1", "age-2"}
