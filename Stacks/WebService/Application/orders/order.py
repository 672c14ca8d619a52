"""An order, and what makes one acceptable."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

# The law wants orders kept for a while; after that the nightly cleanup exports and deletes them.
KEPT = timedelta(days=400)
# A month later DynamoDB deletes by itself what the cleanup has not: never before the export.
PURGED = KEPT + timedelta(days=30)

MOST_LINES = 50
MOST_OF_ONE = 1000
LONGEST_SKU = 64


class Invalid(Exception):
    """No order; the text is for whoever sent it."""


@dataclass(frozen=True)
class Line:
    """So many of one thing."""

    sku: str
    count: int


@dataclass(frozen=True)
class Order:
    """What a customer has ordered, and when."""

    customer: str
    placed_at: str
    status: str
    lines: tuple[Line, ...]

    @staticmethod
    def placed_now(customer: str, body: Any) -> Order:
        """The order in the body of a request."""
        lines = body.get("lines") if isinstance(body, dict) else None
        if not isinstance(lines, list) or not 1 <= len(lines) <= MOST_LINES:
            raise Invalid(f'"lines" must be a list of 1 to {MOST_LINES} lines')
        now = datetime.now(timezone.utc).isoformat(timespec="microseconds")
        return Order(customer, now, "placed", tuple(_line(line) for line in lines))

    def fields(self) -> dict[str, Any]:
        """The order as JSON shows it."""
        return {
            "placed_at": self.placed_at,
            "status": self.status,
            "lines": [{"sku": line.sku, "count": line.count} for line in self.lines],
        }

    @property
    def expires_at(self) -> int:
        """From when on the order may be exported and deleted."""
        return int((datetime.fromisoformat(self.placed_at) + KEPT).timestamp())

    @property
    def purge_at(self) -> int:
        """When DynamoDB deletes what nobody else did."""
        return int((datetime.fromisoformat(self.placed_at) + PURGED).timestamp())


def _line(value: Any) -> Line:
    sku = value.get("sku") if isinstance(value, dict) else None
    if not isinstance(sku, str) or not 1 <= len(sku) <= LONGEST_SKU or not sku.isprintable():
        raise Invalid(f'"sku" must be a text of 1 to {LONGEST_SKU} characters')
    count = value.get("count")
    # JSON's true is a number in Python.
    if not isinstance(count, int) or isinstance(count, bool) or not 1 <= count <= MOST_OF_ONE:
        raise Invalid(f'"count" must be a whole number from 1 to {MOST_OF_ONE}')
    return Line(sku, count)
