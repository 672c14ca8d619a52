"""Who somebody is, as the shop's application has signed it.

A ticket is "customer.expiry.signature": the customer's name in URL-safe base64, the second at which the ticket expires,
and their HMAC-SHA256 in URL-safe base64, by a secret that the application and the chat share.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac

SHORTEST_SECRET = 32


class Refused(Exception):
    """A ticket that proves nothing; the text says why, for the log and not for the client."""


def customer_of(ticket: str, secret: str, now: float) -> str:
    """The customer that a ticket was signed for."""
    if len(secret) < SHORTEST_SECRET:
        # The stand-in that Terraform makes is shorter: until somebody sets a secret, nobody is let in.
        raise Refused("the secret is not set")
    try:
        name, expiry, signature = ticket.split(".")
        expected = hmac.digest(secret.encode(), f"{name}.{expiry}".encode(), hashlib.sha256)
        given = base64.b64decode(_padded(signature), altchars=b"-_", validate=True)
        customer = base64.b64decode(_padded(name), altchars=b"-_", validate=True).decode()
        expires = int(expiry)
    except (ValueError, binascii.Error) as error:
        raise Refused("the ticket has another form") from error
    if not hmac.compare_digest(expected, given):
        raise Refused("the signature is another's")
    if expires <= now:
        raise Refused("the ticket has expired")
    return customer


def _padded(text: str) -> str:
    return text + "=" * (-len(text) % 4)
