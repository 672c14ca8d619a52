"""Who somebody is, signed by the shop.

A ticket is "customer.expiry.signature": the customer's name in URL-safe base64, the second at which the ticket expires,
and their HMAC-SHA256 in URL-safe base64. The chat reads the same tickets with the same secret.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import time

SHORTEST_SECRET = 32


class Refused(Exception):
    """A ticket that proves nothing; the text says why, for the log and not for the client."""


def sign(customer: str, secret: str, seconds: int) -> str:
    """A ticket that is good for so long."""
    _check(secret)
    signed = f"{_text(customer.encode())}.{int(time.time()) + seconds}"
    return f"{signed}.{_text(_signature(signed, secret))}"


def customer_of(ticket: str, secret: str) -> str:
    """The customer that a ticket was signed for."""
    _check(secret)
    try:
        name, expiry, signature = ticket.split(".")
        given = _bytes(signature)
        customer = _bytes(name).decode()
        expires = int(expiry)
    except (ValueError, binascii.Error) as error:
        raise Refused("the ticket has another form") from error
    if not hmac.compare_digest(_signature(f"{name}.{expiry}", secret), given):
        raise Refused("the signature is another's")
    if expires <= time.time():
        raise Refused("the ticket has expired")
    return customer


def _check(secret: str) -> None:
    # The stand-in that Terraform makes is shorter: until somebody sets a secret, there are no tickets.
    if len(secret) < SHORTEST_SECRET:
        raise Refused("the secret is not set")


def _signature(text: str, secret: str) -> bytes:
    return hmac.digest(secret.encode(), text.encode(), hashlib.sha256)


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
