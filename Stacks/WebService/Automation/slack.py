"""Tells people in Slack, by an incoming webhook."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from urllib.parse import urlsplit

ATTEMPTS = 3
TIMEOUT_SECONDS = 5.0
PAUSE_SECONDS = 1.0


def tell(webhook: str, text: str) -> str:
    """Sends a message; the answer is "told", or why not. It never raises: the work is done whether or not people hear."""
    if not _is_webhook(webhook):
        return "not told: the webhook is not set"
    request = urllib.request.Request(
        webhook, json.dumps({"text": text}).encode(), {"Content-Type": "application/json"}, method="POST"
    )
    outcome = ""
    for attempt in range(ATTEMPTS):
        if attempt:
            time.sleep(PAUSE_SECONDS * 2 ** (attempt - 1))
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS):
                return "told"
        except urllib.error.HTTPError as error:
            outcome = f"Slack answers {error.code}"
            # A wrong address or text stays wrong.
            if error.code < 500 and error.code != 429:
                break
        except OSError as error:
            # The reason and not the address, which is a secret.
            outcome = f"Slack does not answer ({type(error).__name__})"
        except Exception as error:  # an answer that is no HTTP, an address that is none
            outcome = f"Slack cannot be told ({type(error).__name__})"
    return f"not told: {outcome}"


def _is_webhook(text: str) -> bool:
    """Whether this is an address that may be called: HTTPS, or on this machine, where tests listen."""
    try:
        address = urlsplit(text)
        return address.scheme == "https" or (address.scheme, address.hostname) == ("http", "127.0.0.1")
    except ValueError:
        return False
