"""Who gets in, and who hears what."""

from __future__ import annotations

import json
import logging
import time

import boto3
import pytest

import secret
from conftest import SECRET, Gateway, ticket


def say(text: object) -> str:
    return json.dumps({"action": "sendMessage", "text": text})


def test_two_connections_hear_each_other(gateway: Gateway) -> None:
    anna, ben = gateway.join("anna"), gateway.join("ben")
    assert gateway.say(anna, say("Hello, Ben")) == 200
    assert gateway.say(ben, say("안녕하세요 👋")) == 200
    for connection in (anna, ben):
        heard = gateway.heard(connection)
        assert [(message["from"], message["text"]) for message in heard] == [
            ("anna", "Hello, Ben"),
            ("ben", "안녕하세요 👋"),
        ]
        assert heard[0]["sent_at"] < heard[1]["sent_at"]


def test_messages_are_kept_for_ninety_days(gateway: Gateway) -> None:
    anna = gateway.join("anna")
    gateway.say(anna, say("one"))
    gateway.say(anna, say("two"))
    items = sorted(gateway.message_items(), key=lambda item: item["sent_at"])
    assert [(item["customer"], item["text"]) for item in items] == [("anna", "one"), ("anna", "two")]
    assert all(item["sent_at"].startswith(item["day"]) for item in items)
    assert all(89 * 86400 < int(item["expires_at"]) - time.time() < 91 * 86400 for item in items)


def test_who_left_hears_nothing(gateway: Gateway) -> None:
    anna, ben = gateway.join("anna"), gateway.join("ben")
    gateway.leave(ben)
    assert gateway.connection_items() == {anna}
    gateway.say(anna, say("Ben?"))
    assert gateway.heard(ben) == []


def test_a_stale_connection_is_removed_and_the_others_hear(gateway: Gateway) -> None:
    anna, ben, carl = (gateway.join(name) for name in ("anna", "ben", "carl"))
    gateway.open.discard(ben)  # gone without a word: a phone in a tunnel
    assert gateway.say(anna, say("Who is here?")) == 200
    assert gateway.connection_items() == {anna, carl}
    assert [message["text"] for message in gateway.heard(carl)] == ["Who is here?"]


def test_a_connection_that_fails_keeps_nobody_else_from_hearing(gateway: Gateway) -> None:
    anna, ben, carl = (gateway.join(name) for name in ("anna", "ben", "carl"))
    gateway.broken.add(ben)
    assert gateway.say(anna, say("Hello")) == 200
    assert gateway.connection_items() == {anna, ben, carl}  # it may work the next time
    assert len(gateway.heard(carl)) == 1


def test_more_connections_than_one_page_of_a_scan(gateway: Gateway) -> None:
    table = boto3.resource("dynamodb").Table("connections")
    with table.batch_writer() as batch:
        for number in range(60):
            # Filled up, for a page of a scan ends after 1 MB.
            batch.put_item(
                Item={"connection_id": f"x{number}", "expires_at": int(time.time()) + 60, "padding": "p" * 30_000}
            )
    gateway.open |= {f"x{number}" for number in range(60)}
    gateway.say(gateway.join("anna"), say("Hello, all"))
    assert all(len(gateway.heard(f"x{number}")) == 1 for number in range(60))


def test_an_expired_connection_neither_hears_nor_speaks(gateway: Gateway) -> None:
    anna, ben = gateway.join("anna"), gateway.join("ben")
    boto3.resource("dynamodb").Table("connections").put_item(
        Item={"connection_id": ben, "customer": "ben", "expires_at": int(time.time()) - 1}
    )
    gateway.say(anna, say("Hello"))
    assert gateway.heard(ben) == []
    boto3.resource("dynamodb").Table("connections").delete_item(Key={"connection_id": ben})
    assert gateway.say(ben, say("I was here")) == 403
    assert gateway.heard(ben) == [{"error": "the connection has expired: connect again"}]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("no JSON", 'the field "action" must be "sendMessage"'),
        ("[]", 'the field "action" must be "sendMessage"'),
        ('{"action": "shout", "text": "HELLO"}', 'the field "action" must be "sendMessage"'),
        ('{"action": "$connect"}', 'the field "action" must be "sendMessage"'),
        (json.dumps({"action": "sendMessage"}), 'the field "text" must be a text that is not empty'),
        (say(""), 'the field "text" must be a text that is not empty'),
        (say("  \n"), 'the field "text" must be a text that is not empty'),
        (say(7), 'the field "text" must be a text that is not empty'),
        (say("\ud83d"), 'the field "text" must be Unicode'),
        (say("ü" * 2001), 'the field "text" must have at most 4000 bytes, got 4002'),
    ],
    ids=lambda value: value[:40],
)
def test_a_wrong_message_is_answered_to_its_sender_alone(gateway: Gateway, body: str, error: str) -> None:
    anna, ben = gateway.join("anna"), gateway.join("ben")
    assert gateway.say(anna, body) == 400
    assert gateway.heard(anna) == [{"error": error}]
    assert gateway.heard(ben) == []
    assert gateway.message_items() == []


def test_the_longest_message_is_accepted(gateway: Gateway) -> None:
    anna = gateway.join("anna")
    assert gateway.say(anna, say("x" * 4000)) == 200


@pytest.mark.parametrize(
    "query",
    [
        None,
        {},
        {"ticket": ""},
        {"ticket": "a.b"},
        {"ticket": "YW5uYQ.9999999999.c2ln"},
        {"ticket": "YW5uYQ.9999999999.…"},
        {"ticket": ticket("anna", key="t" * 32)},
        {"ticket": ticket("anna", expires=time.time() - 1)},
        {"ticket": ticket("anna").replace("YW5uYQ", "YmVuYQ")},
    ],
)
def test_who_has_no_good_ticket_stays_outside(gateway: Gateway, query: dict[str, str] | None) -> None:
    connection, status = gateway.connect(query)
    assert status == 401
    assert gateway.connection_items() == set()


def test_nobody_gets_in_before_the_secret_is_set(gateway: Gateway) -> None:
    boto3.client("ssm").put_parameter(Name="/shop/test/session-secret", Value="set-me", Overwrite=True)
    secret.forget()
    assert gateway.connect({"ticket": ticket("anna", key="set-me")})[1] == 401


def test_no_text_and_no_ticket_is_logged(gateway: Gateway, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="root")
    anna, ben = gateway.join("anna"), gateway.join("ben")
    gateway.broken.add(ben)
    gateway.say(anna, say("a word between us"))
    gateway.connect({"ticket": "a.forged.ticket"})
    ours = [record.getMessage() for record in caplog.records if record.name == "root"]
    assert any("reached 1, gone 0, failed 1" in message for message in ours)
    assert any("refused" in message for message in ours)
    assert not any("between us" in message or "forged" in message or SECRET in message for message in ours)
