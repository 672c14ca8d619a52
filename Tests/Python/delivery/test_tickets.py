"""The application signs tickets and the chat reads them: both files must speak one language."""

from __future__ import annotations

import importlib.util
import time
from pathlib import Path
from types import ModuleType

import pytest

SERVICE = Path(__file__).parents[3] / "Stacks" / "WebService"
SECRET = "s" * 32


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.parent.name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


signing = load(SERVICE / "Application" / "orders" / "tickets.py")
reading = load(SERVICE / "Chat" / "tickets.py")


@pytest.mark.parametrize("customer", ["anna", "안나", "a.b?c&d=e/f+g", "x"])
def test_the_chat_reads_what_the_application_signs(customer: str) -> None:
    ticket = signing.sign(customer, SECRET, 60)
    assert reading.customer_of(ticket, SECRET, time.time()) == customer
    assert signing.customer_of(ticket, SECRET) == customer


def test_both_refuse_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    good = signing.sign("anna", SECRET, 60)
    name, expiry, signature = good.split(".")
    for ticket in ["", "a", good + "A", f"{name}.{int(expiry) + 1}.{signature}", f"YmVu.{expiry}.{signature}"]:
        with pytest.raises(reading.Refused):
            reading.customer_of(ticket, SECRET, time.time())
        with pytest.raises(signing.Refused):
            signing.customer_of(ticket, SECRET)
    with pytest.raises(reading.Refused, match="expired"):
        reading.customer_of(good, SECRET, time.time() + 61)
