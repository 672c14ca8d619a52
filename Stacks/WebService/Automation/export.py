"""Writes items to S3 and makes sure that they are there."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from typing import Any

from expired import Item


class Differs(Exception):
    """What S3 gives back is not what was written."""


def write(client: Any, bucket: str, key: str, items: list[Item]) -> None:
    """Writes items as compressed JSON lines, reads them back, and raises unless both are the same.

    Each line is {"Item": …} in DynamoDB's own notation, which DynamoDB can import again (DynamoDB, "Amazon S3 import
    formats").
    """
    text = "".join(line(item) + "\n" for item in items)
    data = gzip.compress(text.encode(), mtime=0)
    checksum = base64.b64encode(hashlib.sha256(data).digest()).decode()
    # With the checksum S3 refuses bytes that changed on the way, and with the condition a key that is taken.
    answer = client.put_object(
        Bucket=bucket,
        Key=key,
        Body=data,
        IfNoneMatch="*",
        ChecksumAlgorithm="SHA256",
        ChecksumSHA256=checksum,
        ContentType="application/x-ndjson",
        ContentEncoding="gzip",
        Metadata={"items": str(len(items)), "sha256": checksum},
    )
    version = {"VersionId": answer["VersionId"]} if "VersionId" in answer else {}
    stored = client.get_object(Bucket=bucket, Key=key, **version)["Body"].read()
    if stored != data or gzip.decompress(stored).decode() != text:
        raise Differs(f"s3://{bucket}/{key} differs from what was written to it")


def line(item: Item) -> str:
    """An item as one line."""
    return json.dumps({"Item": item}, default=_binary, sort_keys=True, ensure_ascii=False)


def _binary(value: object) -> str:
    # The kind stands beside the value ("B"), so bytes as base64 are not taken for text.
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode()
    raise TypeError(f"DynamoDB gives no {type(value).__name__}")
