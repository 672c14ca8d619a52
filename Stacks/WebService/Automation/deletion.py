"""Deletes items that were exported, as long as they are still what was exported."""

from __future__ import annotations

import time
from typing import Any, Callable, Iterator

from expired import Item

# A transaction of DynamoDB takes 100 actions; fewer make fewer conflicts with the application.
PER_TRANSACTION = 25
ATTEMPTS = 5
WORTH_ANOTHER_TRY = {
    "ProvisionedThroughputExceeded",
    "RequestLimitExceeded",
    "ThrottlingError",
    "TransactionConflict",
}


class Refused(Exception):
    """DynamoDB refuses to delete; what it had not deleted is still there."""


class OutOfTime(Exception):
    """The time is up; what is not deleted is still there."""


def delete(
    client: Any, table: str, keys: list[str], items: list[Item], has_time: Callable[[], bool]
) -> Iterator[tuple[int, int]]:
    """Deletes items; gives, transaction by transaction, how many were deleted and how many had changed."""
    for start in range(0, len(items), PER_TRANSACTION):
        yield _delete_together(client, table, keys, items[start : start + PER_TRANSACTION], has_time)


def _delete_together(
    client: Any, table: str, keys: list[str], items: list[Item], has_time: Callable[[], bool]
) -> tuple[int, int]:
    """All of the items in one transaction, but those that changed."""
    left, changed = items, 0
    for attempt in range(ATTEMPTS):
        if not has_time():
            raise OutOfTime
        try:
            client.transact_write_items(TransactItems=[{"Delete": _deletion(table, keys, item)} for item in left])
        except client.exceptions.TransactionCanceledException as error:
            codes = [reason.get("Code", "None") for reason in error.response["CancellationReasons"]]
        else:
            return len(left), changed
        unknown = set(codes) - {"None", "ConditionalCheckFailed"} - WORTH_ANOTHER_TRY
        if unknown:
            raise Refused(f"DynamoDB refuses to delete: {', '.join(sorted(unknown))}")
        changed += codes.count("ConditionalCheckFailed")
        left = [item for item, code in zip(left, codes) if code != "ConditionalCheckFailed"]
        if not left:
            return 0, changed
        if WORTH_ANOTHER_TRY & set(codes):
            time.sleep(0.2 * 2**attempt)
    raise Refused(f"DynamoDB did not delete after {ATTEMPTS} attempts: {', '.join(sorted(set(codes) - {'None'}))}")


def _deletion(table: str, keys: list[str], item: Item) -> dict[str, Any]:
    """Deletes the item if every attribute still has the value that was exported."""
    names = sorted(item.keys() - set(keys))
    return {
        "TableName": table,
        "Key": {key: item[key] for key in keys},
        "ConditionExpression": " AND ".join(f"#a{index} = :a{index}" for index in range(len(names))),
        "ExpressionAttributeNames": {f"#a{index}": name for index, name in enumerate(names)},
        "ExpressionAttributeValues": {f":a{index}": item[name] for index, name in enumerate(names)},
    }
