"""Nothing is deleted that was not exported, whatever fails."""

from __future__ import annotations

import base64
import hashlib
import io
import logging
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError, ReadTimeoutError

import cleanup
import deletion
import expired as find
from conftest import Context, Shop


def refusal(code: str, operation: str) -> ClientError:
    return ClientError({"Error": {"Code": code, "Message": "as the test wants it"}}, operation)


def cancelled(real: Any, *codes: str) -> ClientError:
    """What DynamoDB answers for a transaction that it gives up, with a reason for each action."""
    return real.__self__.exceptions.TransactionCanceledException(
        {
            "Error": {"Code": "TransactionCanceledException", "Message": "cancelled"},
            "CancellationReasons": [{"Code": code} for code in codes],
        },
        "TransactWriteItems",
    )


def ordered(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(items, key=lambda item: item["placed_at"]["S"])


# What a good run does


def test_expired_orders_are_exported_and_deleted_and_the_others_stay(shop: Shop) -> None:
    expired = [
        shop.put("2020-01-01", -1, total={"N": "12.50"}, note={"S": "안녕 👋 \"quoted\"\n"}, paid={"BOOL": True}),
        shop.put("2020-01-02", -86400, picture={"B": b"\x00\xff"}, tags={"SS": ["a", "b"]}, gone={"NULL": True}),
        shop.put("2020-01-03", -5, lines={"L": [{"M": {"sku": {"S": "x"}, "count": {"N": "3"}}}]}),
    ]
    live = [shop.put("2020-02-01", 3600), shop.put("2020-02-02", None), shop.put("2020-02-03", 5)]
    report = shop.run()
    assert ordered(shop.orders()) == live
    assert (report["expired"], report["exported"], report["deleted"], report["changed"]) == (3, 3, 3, 0)
    assert report["exports"] == shop.keys()
    expired[1]["picture"] = {"B": "AP8="}  # JSON knows no bytes; DynamoDB's own notation is base64
    assert ordered(shop.exported()) == expired


def test_an_export_can_be_checked_by_its_checksum(shop: Shop) -> None:
    shop.put_expired(2)
    shop.run()
    (key,) = shop.keys()
    assert key.startswith("exports/orders/20") and key.endswith("-00001.jsonl.gz")
    stored = shop.s3.get_object(Bucket="archive", Key=key)
    checksum = base64.b64encode(hashlib.sha256(stored["Body"].read()).digest()).decode()
    assert stored["Metadata"] == {"items": "2", "sha256": checksum}
    assert shop.s3.head_object(Bucket="archive", Key=key, ChecksumMode="ENABLED")["ChecksumSHA256"] == checksum


def test_more_than_one_batch(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(find, "PER_BATCH", 40)
    expired = shop.put_expired(103)
    report = shop.run()
    assert shop.orders() == []
    assert len(report["exports"]) == 3
    assert report["deleted"] == 103
    assert ordered(shop.exported()) == expired


def test_an_expiry_that_is_no_number_never_expires(shop: Shop) -> None:
    shop.put("2020-01-01", None, expires_at={"S": "0"})
    assert shop.run()["expired"] == 0
    assert len(shop.orders()) == 1


def test_a_dry_run_changes_nothing(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    expired = shop.put_expired(3)
    for value in ("true", "False", "no", ""):
        monkeypatch.setenv("DRY_RUN", value)
        report = shop.run()
        assert (report["dry_run"], report["expired"], report["exported"], report["deleted"]) == (True, 3, 0, 0)
    monkeypatch.delenv("DRY_RUN")
    assert shop.run()["dry_run"]
    assert ordered(shop.orders()) == expired
    assert shop.keys() == []
    assert "Dry run on orders: nothing was exported or deleted" in shop.slack.told[0]


def test_nothing_expired(shop: Shop) -> None:
    report = shop.run()
    assert (report["expired"], report["exports"], report["slack"]) == (0, [], "told")


# What fails before a deletion


def test_an_export_that_fails_deletes_nothing(shop: Shop, change: Any) -> None:
    expired = shop.put_expired(3)

    def put_object(real: Any, arguments: dict[str, Any]) -> Any:
        raise refusal("AccessDenied", "PutObject")

    change("s3", put_object=put_object)
    with pytest.raises(cleanup.Failed, match="AccessDenied"):
        shop.run()
    assert ordered(shop.orders()) == expired
    assert "Cleanup of orders failed" in shop.slack.told[0] and "AccessDenied" in shop.slack.told[0]


@pytest.mark.parametrize("stored", [b"", b"something else", b"\x1f\x8b\x08\x00"])
def test_an_export_that_reads_back_otherwise_deletes_nothing(shop: Shop, change: Any, stored: bytes) -> None:
    expired = shop.put_expired(3)

    def get_object(real: Any, arguments: dict[str, Any]) -> Any:
        return {**real(**arguments), "Body": io.BytesIO(stored)}

    change("s3", get_object=get_object)
    with pytest.raises(cleanup.Failed, match="differs from what was written"):
        shop.run()
    assert ordered(shop.orders()) == expired


def test_an_export_that_cannot_be_read_back_deletes_nothing(shop: Shop, change: Any) -> None:
    expired = shop.put_expired(3)

    def get_object(real: Any, arguments: dict[str, Any]) -> Any:
        raise ReadTimeoutError(endpoint_url="https://archive")

    change("s3", get_object=get_object)
    with pytest.raises(cleanup.Failed, match="ReadTimeoutError"):
        shop.run()
    assert ordered(shop.orders()) == expired


def test_what_was_deleted_before_a_failure_was_exported(
    shop: Shop, change: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(find, "PER_BATCH", 40)
    expired = shop.put_expired(70)
    calls = []

    def put_object(real: Any, arguments: dict[str, Any]) -> Any:
        calls.append(arguments)
        if len(calls) == 2:
            raise refusal("InternalError", "PutObject")
        return real(**arguments)

    change("s3", put_object=put_object)
    with pytest.raises(cleanup.Failed):
        shop.run()
    left = shop.orders()
    assert len(left) == 30
    assert ordered(left + shop.exported()) == expired


def test_a_repeated_run_overwrites_no_export(shop: Shop, change: Any) -> None:
    expired = shop.put_expired(60)
    broken = [True]

    def transact(real: Any, arguments: dict[str, Any]) -> Any:
        if broken[0] and len(shop.orders()) <= 35:
            raise refusal("InternalServerError", "TransactWriteItems")
        return real(**arguments)

    change("dynamodb", transact_write_items=transact)
    with pytest.raises(cleanup.Failed):
        shop.run()
    assert len(shop.orders()) == 35
    broken[0] = False
    shop.run()  # Lambda repeats a call with the same request ID
    assert shop.orders() == []
    exported = {item["placed_at"]["S"]: item for item in shop.exported()}
    assert list(exported.values()) and ordered(list(exported.values())) == expired


def test_a_table_that_cannot_be_read_is_a_failure(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TABLE_NAME", "another")
    with pytest.raises(cleanup.Failed, match="ResourceNotFoundException"):
        shop.run()
    assert shop.slack.told


# What fails while deleting


def test_an_order_that_changed_after_its_export_stays(shop: Shop, change: Any) -> None:
    shop.put_expired(30)

    def put_object(real: Any, arguments: dict[str, Any]) -> Any:
        answer = real(**arguments)
        shop.put("2020-01-01T00003", -60, total={"N": "999"})
        shop.put("2020-01-01T00027", 3600, total={"N": "27"})
        return answer

    change("s3", put_object=put_object)
    report = shop.run()
    assert [item["placed_at"]["S"] for item in ordered(shop.orders())] == ["2020-01-01T00003", "2020-01-01T00027"]
    assert (report["deleted"], report["changed"], report["errors"]) == (28, 2, [])
    assert "2 items changed after their export and were kept" in shop.slack.told[0]


def test_a_throttled_deletion_is_repeated(shop: Shop, change: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deletion.time, "sleep", lambda seconds: None)
    expired = shop.put_expired(10)
    calls = []

    def transact(real: Any, arguments: dict[str, Any]) -> Any:
        calls.append(arguments)
        if len(calls) <= 2:
            raise cancelled(real, "ThrottlingError", *["None"] * 9)
        return real(**arguments)

    change("dynamodb", transact_write_items=transact)
    assert shop.run()["deleted"] == 10
    assert shop.orders() == []
    assert ordered(shop.exported()) == expired


def test_a_deletion_that_stays_throttled_is_reported_and_the_orders_stay(
    shop: Shop, change: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deletion.time, "sleep", lambda seconds: None)
    expired = shop.put_expired(60)
    calls = []

    def transact(real: Any, arguments: dict[str, Any]) -> Any:
        calls.append(arguments)
        if len(calls) == 1:
            return real(**arguments)
        raise cancelled(real, *["ProvisionedThroughputExceeded"] * len(arguments["TransactItems"]))

    change("dynamodb", transact_write_items=transact)
    with pytest.raises(cleanup.Failed, match="did not delete after 5 attempts"):
        shop.run()
    assert len(calls) == 6
    assert len(shop.orders()) == 35
    assert ordered(shop.exported()) == expired
    assert "60 expired, 60 exported, 25 deleted" in shop.slack.told[0]


def test_a_transaction_that_is_refused_for_another_reason_is_reported(shop: Shop, change: Any) -> None:
    expired = shop.put_expired(2)

    def transact(real: Any, arguments: dict[str, Any]) -> Any:
        raise cancelled(real, "ValidationError", "None")

    change("dynamodb", transact_write_items=transact)
    with pytest.raises(cleanup.Failed, match="ValidationError"):
        shop.run()
    assert ordered(shop.orders()) == expired


def test_without_time_nothing_is_begun(shop: Shop) -> None:
    expired = shop.put_expired(3)
    report = shop.run(Context(30_000))
    assert (report["out_of_time"], report["exported"], report["deleted"]) == (True, 0, 0)
    assert ordered(shop.orders()) == expired
    assert "The time was up; the next run goes on" in shop.slack.told[0]


def test_when_the_time_is_up_the_next_run_goes_on(shop: Shop) -> None:
    expired = shop.put_expired(60)
    report = shop.run(Context(900_000, 900_000, 44_000))
    assert (report["out_of_time"], report["exported"], report["deleted"]) == (True, 60, 25)
    assert len(shop.orders()) == 35
    report = shop.run()
    assert (report["out_of_time"], report["deleted"]) == (False, 35)
    exported = {item["placed_at"]["S"]: item for item in shop.exported()}
    assert ordered(list(exported.values())) == expired


# What Slack does


def test_slack_gets_the_report(shop: Shop) -> None:
    shop.put_expired(3)
    assert shop.run()["slack"] == "told"
    assert shop.slack.told == [
        ":white_check_mark: Cleanup of orders\n"
        "Items: 3 expired, 3 exported, 3 deleted\n"
        "Backups: 0 too old, 0 deleted"
    ]


def test_slack_that_answers_500_is_asked_again_and_blocks_nothing(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    expired = shop.put_expired(3)
    shop.slack.answers = [500]
    report = shop.run()
    assert report["slack"] == "not told: Slack answers 500"
    assert shop.slack.asked == 3
    assert (shop.orders(), ordered(shop.exported())) == ([], expired)
    assert any("Slack answers 500" in record.message and record.levelno == logging.ERROR for record in caplog.records)


def test_slack_that_answers_at_the_second_time(shop: Shop) -> None:
    shop.slack.answers = [503, 200]
    assert shop.run()["slack"] == "told"
    assert shop.slack.asked == 2


def test_slack_that_refuses_is_asked_once(shop: Shop) -> None:
    shop.slack.answers = [404]
    assert shop.run()["slack"] == "not told: Slack answers 404"
    assert shop.slack.asked == 1


def test_slack_that_does_not_answer_blocks_nothing(shop: Shop) -> None:
    expired = shop.put_expired(3)
    shop.slack.delay = 30
    report = shop.run()
    assert report["slack"] == "not told: Slack does not answer (TimeoutError)"
    assert shop.slack.asked == 3
    assert (shop.orders(), ordered(shop.exported())) == ([], expired)


def test_slack_that_nobody_listens_for_blocks_nothing(shop: Shop) -> None:
    shop.slack.close()
    shop.put_expired(3)
    assert shop.run()["slack"] == "not told: Slack does not answer (URLError)"
    assert shop.orders() == []


@pytest.mark.parametrize("webhook", ["set-me", "file:///etc/passwd", "http://slack.example.com/x", "https://["])
def test_a_webhook_that_is_none_is_not_called(shop: Shop, webhook: str) -> None:
    boto3.client("ssm").put_parameter(Name="/shop/test/slack-webhook", Value=webhook, Overwrite=True)
    assert shop.run()["slack"] == "not told: the webhook is not set"


def test_a_webhook_that_cannot_be_read_blocks_nothing(shop: Shop) -> None:
    boto3.client("ssm").delete_parameter(Name="/shop/test/slack-webhook")
    shop.put_expired(1)
    assert shop.run()["slack"] == "not told: the webhook cannot be read (ParameterNotFound)"
    assert shop.orders() == []


def test_the_webhook_is_in_no_log(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    shop.slack.answers = [500]
    shop.run()
    assert "/services/T/B/secret" not in caplog.text
