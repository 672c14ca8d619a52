"""The addresses of the application."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, abort, current_app, jsonify, request, url_for
from flask.typing import ResponseReturnValue

from orders import tickets
from orders.order import Invalid, Order
from orders.store import Store

blueprint = Blueprint("api", __name__)

LONGEST_PAGE = 100


@blueprint.get("/health")
def health() -> ResponseReturnValue:
    """Whether this process serves; not whether AWS does, or one trouble there would stop every task."""
    return jsonify(status="ok")


@blueprint.get("/orders")
def list_orders() -> ResponseReturnValue:
    """The customer's orders, the newest first, a page at a time."""
    limit = request.args.get("limit", default=20, type=int)
    if not 1 <= limit <= LONGEST_PAGE:
        abort(400, f"limit must be 1 to {LONGEST_PAGE}")
    orders, following = _store().list(_customer(), limit, request.args.get("before"))
    page: dict[str, Any] = {"orders": [order.fields() for order in orders]}
    if following is not None:
        page["next"] = url_for("api.list_orders", limit=limit, before=following)
    return jsonify(page)


@blueprint.post("/orders")
def put_order() -> ResponseReturnValue:
    """Places an order."""
    try:
        order = Order.placed_now(_customer(), request.get_json())
    except Invalid as mistake:
        abort(400, str(mistake))
    _store().put(order)
    location = url_for("api.get_order", placed_at=order.placed_at)
    return jsonify(order.fields()), 201, {"Location": location}


@blueprint.get("/orders/<placed_at>")
def get_order(placed_at: str) -> ResponseReturnValue:
    """One order of the customer."""
    order = _store().get(_customer(), placed_at)
    if order is None:
        abort(404, "the customer has no such order")
    return jsonify(order.fields())


def _store() -> Store:
    return current_app.extensions["orders"]


def _customer() -> str:
    """Whose orders these are: nobody names a customer but by a ticket."""
    kind, _, ticket = request.headers.get("Authorization", "").partition(" ")
    try:
        if kind != "Bearer":
            raise tickets.Refused("there is no ticket")
        return tickets.customer_of(ticket, current_app.config["SESSION_SECRET"])
    except tickets.Refused as refusal:
        current_app.logger.warning("refused: %s", refusal)
        abort(401, "a ticket is needed")
