"""The chat's handlers against an emulated AWS, behind a gateway that routes as API Gateway does."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from typing import Any, Iterator
from urllib.parse import unquote

import boto3
import pytest
from moto import mock_aws
from moto.apigatewaymanagementapi.models import ApiGatewayManagementApiBackend
from moto.backends import get_backend
from moto.core.exceptions import JsonRESTError

import connections
import messages
import secret

REGION = "ap-northeast-2"
SECRET = "s" * 32
ROUTES = {
    "$connect": connections.handle,
    "$disconnect": connections.handle,
    "$default": messages.handle,
    "sendMessage": messages.handle,
}


def ticket(customer: str, key: str = SECRET, expires: float | None = None) -> str:
    """A ticket as the application signs it."""
    name = base64.urlsafe_b64encode(customer.encode()).decode().rstrip("=")
    signed = f"{name}.{int(time.time()) + 60 if expires is None else int(expires)}"
    signature = base64.urlsafe_b64encode(hmac.digest(key.encode(), signed.encode(), hashlib.sha256)).decode()
    return f"{signed}.{signature.rstrip('=')}"


class Gone(JsonRESTError):
    """What API Gateway answers for a connection that is closed; the emulator itself never does."""

    code = 410

    def __init__(self) -> None:
        super().__init__("GoneException", "")


class Gateway:
    """Connections as API Gateway holds them."""

    def __init__(self) -> None:
        self.open: set[str] = set()
        self.broken: set[str] = set()
        self.count = 0

    def connect(self, query: dict[str, str] | None) -> tuple[str, int]:
        """Asks the handler for a new connection."""
        self.count += 1
        connection = f"connection-{self.count}="
        event = {**self._event("$connect", connection), "queryStringParameters": query}
        status = connections.handle(event, None)["statusCode"]
        if status == 200:
            self.open.add(connection)
        return connection, status

    def join(self, customer: str) -> str:
        """A connection of a customer with a good ticket."""
        connection, status = self.connect({"ticket": ticket(customer)})
        assert status == 200
        return connection

    def say(self, connection: str, body: str) -> int:
        """Sends a message; the route is chosen by its field "action"."""
        try:
            action = json.loads(body).get("action")
        except (ValueError, AttributeError):
            action = None
        route = action if action in ROUTES and not action.startswith("$") else "$default"
        return ROUTES[route]({**self._event(route, connection), "body": body}, None)["statusCode"]

    def leave(self, connection: str) -> None:
        """Closes a connection and tells the handler."""
        self.open.discard(connection)
        connections.handle(self._event("$disconnect", connection), None)

    def heard(self, connection: str) -> list[dict[str, Any]]:
        """What was sent to a connection."""
        data = self._backend().connections[connection].data.decode()
        heard, decoder = [], json.JSONDecoder()
        while data:
            value, end = decoder.raw_decode(data)
            heard.append(value)
            data = data[end:]
        return heard

    def connection_items(self) -> set[str]:
        """The connections that the table holds."""
        items = boto3.resource("dynamodb").Table("connections").scan()["Items"]
        return {item["connection_id"] for item in items}

    def message_items(self) -> list[dict[str, Any]]:
        """The messages that the table holds."""
        return boto3.resource("dynamodb").Table("messages").scan()["Items"]

    @staticmethod
    def _backend() -> ApiGatewayManagementApiBackend:
        return get_backend("apigatewaymanagementapi")["123456789012"][REGION]

    @staticmethod
    def _event(route: str, connection: str) -> dict[str, Any]:
        return {
            "requestContext": {
                "routeKey": route,
                "connectionId": connection,
                "domainName": f"abcdefghij.execute-api.{REGION}.amazonaws.com",
                "stage": "live",
            },
            "isBase64Encoded": False,
        }


@pytest.fixture
def gateway(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gateway]:
    for name, value in {
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_DEFAULT_REGION": REGION,
        "CONNECTIONS_TABLE": "connections",
        "MESSAGES_TABLE": "messages",
        "SECRET_PARAMETER": "/shop/test/session-secret",
    }.items():
        monkeypatch.setenv(name, value)
    with mock_aws():
        dynamodb = boto3.client("dynamodb")
        for table, keys in {"connections": ["connection_id"], "messages": ["day", "sent_at"]}.items():
            dynamodb.create_table(
                TableName=table,
                BillingMode="PAY_PER_REQUEST",
                AttributeDefinitions=[{"AttributeName": key, "AttributeType": "S"} for key in keys],
                KeySchema=[
                    {"AttributeName": key, "KeyType": kind} for key, kind in zip(keys, ["HASH", "RANGE"])
                ],
            )
        boto3.client("ssm").put_parameter(
            Name="/shop/test/session-secret", Type="SecureString", Value=SECRET
        )
        secret.forget()
        gateway = Gateway()
        send = ApiGatewayManagementApiBackend.post_to_connection

        def post(self: ApiGatewayManagementApiBackend, data: bytes, connection_id: str) -> None:
            connection_id = unquote(connection_id)  # the emulator leaves the "=" of real ones encoded
            if connection_id in gateway.broken:
                raise JsonRESTError("LimitExceededException", "too many")
            if connection_id not in gateway.open:
                raise Gone()
            send(self, data, connection_id)

        monkeypatch.setattr(ApiGatewayManagementApiBackend, "post_to_connection", post)
        yield gateway
