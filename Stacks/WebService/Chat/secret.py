"""The secret that signs tickets, from Parameter Store."""

from __future__ import annotations

import os
import time
from typing import Any

import boto3

KEPT_SECONDS = 300

_kept: tuple[float, str] | None = None


def current(client: Any | None = None) -> str:
    """The secret, asked for again after five minutes, so that a new one reaches functions that are warm."""
    global _kept
    if _kept is None or time.monotonic() - _kept[0] > KEPT_SECONDS:
        client = client or boto3.client("ssm")
        answer = client.get_parameter(Name=os.environ["SECRET_PARAMETER"], WithDecryption=True)
        _kept = (time.monotonic(), answer["Parameter"]["Value"])
    return _kept[1]


def forget() -> None:
    """Asks again the next time."""
    global _kept
    _kept = None
