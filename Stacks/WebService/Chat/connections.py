"""The routes $connect and $disconnect: who is in the chat."""

from __future__ import annotations

import logging
import os
import time
from typing import Any

import boto3

import secret
import tickets

# API Gateway closes a connection after two hours (API Gateway, "Quotas for configuring and running a WebSocket API").
LONGEST_CONNECTION_SECONDS = 2 * 60 * 60

log = logging.getLogger()


def handle(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """Remembers a connection, or forgets it."""
    table = boto3.resource("dynamodb").Table(os.environ["CONNECTIONS_TABLE"])
    request = event["requestContext"]
    if request["routeKey"] == "$connect":
        return _connect(table, event)
    # API Gateway tells most disconnections and not all; what is left over expires, or is found to be gone.
    table.delete_item(Key={"connection_id": request["connectionId"]})
    return {"statusCode": 200}


def _connect(table: Any, event: dict[str, Any]) -> dict[str, Any]:
    request = event["requestContext"]
    ticket = (event.get("queryStringParameters") or {}).get("ticket", "")
    try:
        customer = tickets.customer_of(ticket, secret.current(), time.time())
    except tickets.Refused as refusal:
        log.warning("refused %s: %s", request["connectionId"], refusal)
        return {"statusCode": 401}
    table.put_item(
        Item={
            "connection_id": request["connectionId"],
            "customer": customer,
            "expires_at": int(time.time()) + LONGEST_CONNECTION_SECONDS,
        }
    )
    return {"statusCode": 200}
