"""The cleanup against an emulated AWS, with a Slack that listens on this machine."""

from __future__ import annotations

import gzip
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Iterator

import boto3
import pytest
from moto import mock_aws

import cleanup
import slack

ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_DEFAULT_REGION": "ap-northeast-2",
    "TABLE_NAME": "orders",
    "TABLE_KEYS": "customer,placed_at",
    "ARCHIVE_BUCKET": "archive",
    "EXPORT_PREFIX": "exports/",
    "SLACK_WEBHOOK_PARAMETER": "/shop/test/slack-webhook",
    "KEEP_BACKUPS_DAYS": "35",
    "DRY_RUN": "false",
}


class Slack:
    """An incoming webhook: what it was told, and how it answers."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.asked = 0
        #: The status of each answer; the last one is repeated.
        self.answers = [200]
        #: Seconds until it answers.
        self.delay = 0.0
        slack_itself = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                answers, asked = slack_itself.answers, slack_itself.asked
                slack_itself.asked += 1
                status = answers[min(asked, len(answers) - 1)]
                if slack_itself.delay:
                    slack_itself.closed.wait(slack_itself.delay)
                    return
                if status == 200:
                    slack_itself.told.append(json.loads(body)["text"])
                self.send_response(status)
                self.end_headers()

            def log_message(self, format: str, *arguments: Any) -> None:
                pass

        self.closed = threading.Event()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.webhook = f"http://127.0.0.1:{self.server.server_port}/services/T/B/secret"
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self) -> None:
        self.closed.set()
        self.server.shutdown()
        self.server.server_close()


class Context:
    """What Lambda tells of a call: how much time is left."""

    aws_request_id = "11111111-2222-3333-4444-555555555555"

    def __init__(self, *milliseconds: int) -> None:
        #: The time left each time that somebody asks; the last one is repeated.
        self.left = list(milliseconds) or [900_000]

    def get_remaining_time_in_millis(self) -> int:
        return self.left.pop(0) if len(self.left) > 1 else self.left[0]


class Shop:
    """The table, the archive and Slack, as a test sees them."""

    def __init__(self, slack_itself: Slack) -> None:
        self.slack = slack_itself
        self.dynamodb = boto3.client("dynamodb")
        self.s3 = boto3.client("s3")

    def put(self, placed_at: str, expires_in: float | None, **attributes: dict[str, Any]) -> dict[str, Any]:
        """An order of a customer, which expires in some seconds."""
        item = {"customer": {"S": "anna"}, "placed_at": {"S": placed_at}, **attributes}
        if expires_in is not None:
            item["expires_at"] = {"N": str(int(time.time() + expires_in))}
        self.dynamodb.put_item(TableName="orders", Item=item)
        return item

    def put_expired(self, count: int) -> list[dict[str, Any]]:
        """So many orders that have expired."""
        return [self.put(f"2020-01-01T{number:05}", -60, total={"N": str(number)}) for number in range(count)]

    def orders(self) -> list[dict[str, Any]]:
        """The orders that are left."""
        pages = self.dynamodb.get_paginator("scan").paginate(TableName="orders")
        return [item for page in pages for item in page["Items"]]

    def keys(self) -> list[str]:
        """The exports in the archive."""
        return [found["Key"] for found in self.s3.list_objects_v2(Bucket="archive").get("Contents", [])]

    def exported(self) -> list[dict[str, Any]]:
        """What the exports hold, read as anybody would read them."""
        items = []
        for key in self.keys():
            data = self.s3.get_object(Bucket="archive", Key=key)["Body"].read()
            items += [json.loads(line)["Item"] for line in gzip.decompress(data).decode().splitlines()]
        return items

    def run(self, context: Context | None = None) -> dict[str, Any]:
        """One run of the automation."""
        return cleanup.handle({}, context or Context())


@pytest.fixture
def shop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Shop]:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(slack, "TIMEOUT_SECONDS", 0.3)
    monkeypatch.setattr(slack, "PAUSE_SECONDS", 0.01)
    endpoint = Slack()
    with mock_aws():
        boto3.client("dynamodb").create_table(
            TableName="orders",
            BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[
                {"AttributeName": "customer", "AttributeType": "S"},
                {"AttributeName": "placed_at", "AttributeType": "S"},
            ],
            KeySchema=[
                {"AttributeName": "customer", "KeyType": "HASH"},
                {"AttributeName": "placed_at", "KeyType": "RANGE"},
            ],
        )
        s3 = boto3.client("s3")
        s3.create_bucket(Bucket="archive", CreateBucketConfiguration={"LocationConstraint": "ap-northeast-2"})
        s3.put_bucket_versioning(Bucket="archive", VersioningConfiguration={"Status": "Enabled"})
        boto3.client("ssm").put_parameter(
            Name="/shop/test/slack-webhook", Type="SecureString", Value=endpoint.webhook
        )
        yield Shop(endpoint)
    endpoint.close()


class Client:
    """A client of AWS with some operations changed: new(operation of the real one, its arguments)."""

    def __init__(self, real: Any, changes: dict[str, Any]) -> None:
        self.real = real
        self.changes = changes

    def __getattr__(self, name: str) -> Any:
        attribute = getattr(self.real, name)
        if name not in self.changes:
            return attribute
        return lambda **arguments: self.changes[name](attribute, arguments)


@pytest.fixture
def change(monkeypatch: pytest.MonkeyPatch) -> Any:
    """change(service, operation=function) puts something between the automation and AWS."""

    def install(service: str, **changes: Any) -> None:
        make = cleanup.boto3.client

        def client(name: str, *arguments: Any, **options: Any) -> Any:
            real = make(name, *arguments, **options)
            return Client(real, changes) if name == service else real

        monkeypatch.setattr(cleanup.boto3, "client", client)

    return install
