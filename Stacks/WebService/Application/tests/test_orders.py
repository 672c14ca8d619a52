"""Placing and reading orders."""

from __future__ import annotations

import time
from typing import Any

import boto3
import pytest
from flask.testing import FlaskClient

from conftest import signed_in

LINES = {"lines": [{"sku": "cup", "count": 2}, {"sku": "안녕", "count": 1}]}


def test_an_order_that_was_placed_can_be_read(client: FlaskClient) -> None:
    placed = client.post("/orders", json=LINES, headers=signed_in("anna"))
    assert placed.status_code == 201
    assert placed.json["lines"] == LINES["lines"]
    assert placed.json["status"] == "placed"
    read = client.get(placed.headers["Location"], headers=signed_in("anna"))
    assert (read.status_code, read.json) == (200, placed.json)


def test_an_order_expires_before_it_is_purged(client: FlaskClient, table: Any) -> None:
    client.post("/orders", json=LINES, headers=signed_in("anna"))
    (item,) = table.scan()["Items"]
    days = (int(item["expires_at"]) - time.time()) / 86400
    assert 399 < days < 401
    assert item["purge_at"] - item["expires_at"] == 30 * 86400


def test_a_customer_sees_no_orders_of_others(client: FlaskClient) -> None:
    location = client.post("/orders", json=LINES, headers=signed_in("anna")).headers["Location"]
    assert client.get("/orders", headers=signed_in("ben")).json == {"orders": []}
    assert client.get(location, headers=signed_in("ben")).status_code == 404


def test_orders_come_in_pages_the_newest_first(client: FlaskClient) -> None:
    placed = [client.post("/orders", json=LINES, headers=signed_in("anna")).json for _ in range(5)]
    seen, address = [], "/orders?limit=2"
    while address:
        page = client.get(address, headers=signed_in("anna")).json
        seen.append([order["placed_at"] for order in page["orders"]])
        address = page.get("next")
    newest_first = [order["placed_at"] for order in reversed(placed)]
    assert [moment for page in seen for moment in page] == newest_first
    assert [len(page) for page in seen if page] == [2, 2, 1]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ([], '"lines" must be a list of 1 to 50 lines'),
        ({}, '"lines" must be a list of 1 to 50 lines'),
        ({"lines": []}, '"lines" must be a list of 1 to 50 lines'),
        ({"lines": [{"sku": "cup", "count": 1}] * 51}, '"lines" must be a list of 1 to 50 lines'),
        ({"lines": ["cup"]}, '"sku" must be a text of 1 to 64 characters'),
        ({"lines": [{"sku": "", "count": 1}]}, '"sku" must be a text of 1 to 64 characters'),
        ({"lines": [{"sku": "a\nb", "count": 1}]}, '"sku" must be a text of 1 to 64 characters'),
        ({"lines": [{"sku": "cup"}]}, '"count" must be a whole number from 1 to 1000'),
        ({"lines": [{"sku": "cup", "count": True}]}, '"count" must be a whole number from 1 to 1000'),
        ({"lines": [{"sku": "cup", "count": 1.5}]}, '"count" must be a whole number from 1 to 1000'),
        ({"lines": [{"sku": "cup", "count": 1001}]}, '"count" must be a whole number from 1 to 1000'),
    ],
    ids=range(11),
)
def test_what_is_no_order_is_refused(client: FlaskClient, table: Any, body: Any, error: str) -> None:
    answer = client.post("/orders", json=body, headers=signed_in("anna"))
    assert (answer.status_code, answer.json) == (400, {"error": error})
    assert table.scan()["Items"] == []


def test_a_body_that_is_no_json_or_too_long_is_refused(client: FlaskClient) -> None:
    headers = {**signed_in("anna"), "Content-Type": "application/json"}
    assert client.post("/orders", data="{", headers=headers).status_code == 400
    assert client.post("/orders", data="lines", headers=signed_in("anna")).status_code == 415
    assert client.post("/orders", data="[" + " " * 70_000 + "]", headers=headers).status_code == 413


@pytest.mark.parametrize("limit", ["0", "101", "-1"])
def test_a_page_has_a_limit(client: FlaskClient, limit: str) -> None:
    assert client.get(f"/orders?limit={limit}", headers=signed_in("anna")).status_code == 400


def test_trouble_in_aws_is_a_503_without_details(client: FlaskClient) -> None:
    boto3.client("dynamodb").delete_table(TableName="orders")
    answer = client.get("/orders", headers=signed_in("anna"))
    assert (answer.status_code, answer.json) == (503, {"error": "orders cannot be reached at the moment"})
