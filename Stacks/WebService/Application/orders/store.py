"""Orders in DynamoDB."""

from __future__ import annotations

from typing import Any

import boto3
from boto3.dynamodb.conditions import Attr, Key
from botocore.config import Config

from orders.order import Line, Order

# A request of the application ends within the load balancer's minute, whatever DynamoDB does.
PATIENCE = Config(connect_timeout=2, read_timeout=5, retries={"mode": "standard", "total_max_attempts": 3})


class Store:
    """The table of orders: a customer's are together, in the order of their time."""

    def __init__(self, table: str) -> None:
        self.table = boto3.resource("dynamodb", config=PATIENCE).Table(table)

    def put(self, order: Order) -> None:
        """Keeps a new order."""
        self.table.put_item(
            Item={
                "customer": order.customer,
                "placed_at": order.placed_at,
                "status": order.status,
                "lines": [{"sku": line.sku, "count": line.count} for line in order.lines],
                "expires_at": order.expires_at,
                "purge_at": order.purge_at,
            },
            # Two orders of one microsecond: the second is refused rather than the first lost.
            ConditionExpression=Attr("customer").not_exists(),
        )

    def get(self, customer: str, placed_at: str) -> Order | None:
        """One order of a customer."""
        item = self.table.get_item(Key={"customer": customer, "placed_at": placed_at}).get("Item")
        return None if item is None else _order(item)

    def list(self, customer: str, limit: int, before: str | None) -> tuple[list[Order], str | None]:
        """A customer's newest orders before a moment, and the moment before which there are more."""
        condition = Key("customer").eq(customer)
        if before:
            condition &= Key("placed_at").lt(before)
        answer = self.table.query(KeyConditionExpression=condition, Limit=limit, ScanIndexForward=False)
        last = answer.get("LastEvaluatedKey")
        return [_order(item) for item in answer["Items"]], last and last["placed_at"]


def _order(item: dict[str, Any]) -> Order:
    return Order(
        customer=item["customer"],
        placed_at=item["placed_at"],
        status=item["status"],
        lines=tuple(Line(line["sku"], int(line["count"])) for line in item["lines"]),
    )
