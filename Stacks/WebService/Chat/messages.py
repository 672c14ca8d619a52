"""The routes sendMessage and $default: one says something, all hear it."""

from __future__ import annotations

import json
import logging
import os
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from typing import Any, Iterator

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

LONGEST_TEXT_BYTES = 4000
KEPT_SECONDS = 90 * 24 * 60 * 60
# One slow client must not use up the 29 seconds that API Gateway waits.
PATIENCE = Config(connect_timeout=2, read_timeout=3, retries={"total_max_attempts": 2})
AT_ONCE = 16

log = logging.getLogger()


class Invalid(Exception):
    """A message that is not accepted; the text is for its sender."""


def handle(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """Sends a message to everybody, or tells its sender what is wrong with it."""
    request = event["requestContext"]
    outbox = _Outbox(request)
    try:
        if request["routeKey"] != "sendMessage":
            raise Invalid('the field "action" must be "sendMessage"')
        text = _text_of(event.get("body"))
    except Invalid as mistake:
        outbox.send(request["connectionId"], {"error": str(mistake)})
        return {"statusCode": 400}

    dynamodb = boto3.resource("dynamodb")
    connections = dynamodb.Table(os.environ["CONNECTIONS_TABLE"])
    sender = connections.get_item(Key={"connection_id": request["connectionId"]}, ConsistentRead=True).get("Item")
    if sender is None:
        outbox.send(request["connectionId"], {"error": "the connection has expired: connect again"})
        return {"statusCode": 403}

    message = {"from": sender["customer"], "text": text, "sent_at": datetime.now(timezone.utc).isoformat()}
    _keep(dynamodb.Table(os.environ["MESSAGES_TABLE"]), message)
    reached, gone, failed = outbox.send_to_all(_connected(connections), message)
    for connection in gone:
        connections.delete_item(Key={"connection_id": connection})
    # Numbers and never texts: what people write to each other is in no log.
    log.info("message of %d bytes: reached %d, gone %d, failed %d", len(text.encode()), reached, len(gone), failed)
    return {"statusCode": 200}


def _text_of(body: str | None) -> str:
    try:
        fields = json.loads(body or "")
    except ValueError as error:
        raise Invalid("the message must be JSON") from error
    text = fields.get("text") if isinstance(fields, dict) else None
    if not isinstance(text, str) or not text.strip():
        raise Invalid('the field "text" must be a text that is not empty')
    try:
        size = len(text.encode())
    except UnicodeEncodeError as error:
        # JSON can spell half of a pair of surrogates, which is no character.
        raise Invalid('the field "text" must be Unicode') from error
    if size > LONGEST_TEXT_BYTES:
        raise Invalid(f'the field "text" must have at most {LONGEST_TEXT_BYTES} bytes, got {size}')
    return text


def _keep(table: Any, message: dict[str, str]) -> None:
    table.put_item(
        Item={
            "day": message["sent_at"][:10],
            # The moment sorts; the rest keeps two messages of one moment apart.
            "sent_at": f"{message['sent_at']}#{uuid.uuid4()}",
            "customer": message["from"],
            "text": message["text"],
            "expires_at": int(time.time()) + KEPT_SECONDS,
        }
    )


def _connected(table: Any) -> Iterator[str]:
    """Everybody whose connection has not expired; DynamoDB removes expired items only after a while."""
    now = int(time.time())
    page: dict[str, Any] = {}
    while True:
        answer = table.scan(ProjectionExpression="connection_id, expires_at", ConsistentRead=True, **page)
        yield from (item["connection_id"] for item in answer["Items"] if item["expires_at"] > now)
        if "LastEvaluatedKey" not in answer:
            return
        page = {"ExclusiveStartKey": answer["LastEvaluatedKey"]}


class _Outbox:
    """Sends to connections of the API that a request came through."""

    def __init__(self, request: dict[str, Any]) -> None:
        self.client = boto3.client(
            "apigatewaymanagementapi",
            endpoint_url=f"https://{request['domainName']}/{request['stage']}",
            config=PATIENCE,
        )

    def send(self, connection: str, message: dict[str, str]) -> str:
        """What became of it: "reached", "gone" or "failed"."""
        try:
            self.client.post_to_connection(ConnectionId=connection, Data=json.dumps(message).encode())
        except self.client.exceptions.GoneException:
            return "gone"
        except (ClientError, BotoCoreError) as error:
            # One that fails keeps nobody else from hearing.
            log.warning("cannot send to %s: %s", connection, type(error).__name__)
            return "failed"
        return "reached"

    def send_to_all(self, connections: Iterator[str], message: dict[str, str]) -> tuple[int, list[str], int]:
        """How many it reached, who is gone, and how many failed."""
        everybody = list(connections)
        with ThreadPoolExecutor(AT_ONCE) as pool:
            results = list(pool.map(lambda connection: self.send(connection, message), everybody))
        gone = [connection for connection, result in zip(everybody, results) if result == "gone"]
        return results.count("reached"), gone, results.count("failed")
