"""The application with an emulated DynamoDB."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Iterator

import boto3
import pytest
from flask import Flask
from flask.testing import FlaskClient
from moto import mock_aws

sys.path.insert(0, str(Path(__file__).parent.parent))

from orders import create_app, tickets  # noqa: E402

SECRET = "s" * 32
ENVIRONMENT = {"TABLE_NAME": "orders", "SESSION_SECRET": SECRET}


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> Iterator[Flask]:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "ap-northeast-2")
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
        yield create_app(ENVIRONMENT)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def table(app: Flask) -> Any:
    return boto3.resource("dynamodb").Table("orders")


def signed_in(customer: str, secret: str = SECRET, seconds: int = 60) -> dict[str, str]:
    """The headers of somebody with a ticket."""
    return {"Authorization": f"Bearer {tickets.sign(customer, secret, seconds)}"}
