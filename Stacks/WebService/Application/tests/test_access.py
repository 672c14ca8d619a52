"""Who gets in, what is logged, and what needs no AWS."""

from __future__ import annotations

import json
import socket
import sys

import pytest
from flask import Flask
from flask.testing import FlaskClient

from conftest import ENVIRONMENT, SECRET, signed_in
from orders import create_app, tickets


def test_health_needs_neither_aws_nor_a_ticket(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object) -> None:
        raise AssertionError("the health check must not leave the process")

    monkeypatch.setenv("AWS_DEFAULT_REGION", "ap-northeast-2")
    client = create_app({**ENVIRONMENT, "TABLE_NAME": "absent"}).test_client()
    monkeypatch.setattr(socket.socket, "connect", refuse)
    answer = client.get("/health")
    assert (answer.status_code, answer.json) == (200, {"status": "ok"})


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": "Bearer"},
        {"Authorization": "Bearer a.b.c"},
        {"Authorization": f"Basic {tickets.sign('anna', SECRET, 60)}"},
        signed_in("anna", secret="t" * 32),
        signed_in("anna", seconds=0),
    ],
    ids=["none", "empty", "no ticket", "another kind", "another secret", "expired"],
)
def test_who_has_no_good_ticket_is_refused(client: FlaskClient, headers: dict[str, str]) -> None:
    answer = client.get("/orders", headers=headers)
    assert (answer.status_code, answer.json) == (401, {"error": "a ticket is needed"})


def test_a_secret_that_is_not_set_lets_nobody_in(app: Flask) -> None:
    app.config["SESSION_SECRET"] = "set-me"
    assert app.test_client().get("/orders", headers=signed_in("anna")).status_code == 401
    with pytest.raises(tickets.Refused):
        tickets.sign("anna", "set-me", 60)


def test_the_command_signs_a_ticket(app: Flask, client: FlaskClient) -> None:
    ticket = app.test_cli_runner().invoke(args=["ticket", "anna"]).output.strip()
    assert client.get("/orders", headers={"Authorization": f"Bearer {ticket}"}).status_code == 200


def test_requests_are_logged_as_json_without_tickets(app: Flask, capsys: pytest.CaptureFixture[str]) -> None:
    # The application has taken the output that was there before this test.
    app.logger.handlers[0].setStream(sys.stdout)
    client = app.test_client()
    headers = {**signed_in("anna"), "X-Amzn-Trace-Id": "Root=1-2-3"}
    client.get("/orders", headers=headers)
    client.get("/health")
    client.get("/nowhere")
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(line["route"], line["status"], line["trace"]) for line in lines] == [
        ("/orders", 200, "Root=1-2-3"),
        (None, 404, None),
    ]
    assert headers["Authorization"] not in str(lines)


def test_an_unknown_address_is_a_404(client: FlaskClient) -> None:
    assert client.get("/").status_code == 404
