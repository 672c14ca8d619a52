"""Finds the items of a table that have expired."""

from __future__ import annotations

from typing import Any, Iterator

Item = dict[str, dict[str, Any]]

PER_BATCH = 500


def batches(client: Any, table: str, now: int) -> Iterator[list[Item]]:
    """The items whose "expires_at" has passed, at most 500 at a time.

    Items without an expiry never expire. Reads are consistent, so that an item is exported as it is.
    """
    batch: list[Item] = []
    pages = client.get_paginator("scan").paginate(
        TableName=table,
        ConsistentRead=True,
        FilterExpression="attribute_type(expires_at, :number) AND expires_at <= :now",
        ExpressionAttributeValues={":now": {"N": str(now)}, ":number": {"S": "N"}},
    )
    for page in pages:
        for item in page["Items"]:
            batch.append(item)
            if len(batch) == PER_BATCH:
                yield batch
                batch = []
    if batch:
        yield batch
