"""Logs as a JSON object on each line, which CloudWatch Logs can search by field."""

from __future__ import annotations

import json
import logging
import sys
import time
from datetime import datetime, timezone

from flask import Flask, Response, g, request


class Formatter(logging.Formatter):
    """A record as one line."""

    def format(self, record: logging.LogRecord) -> str:
        fields = {
            "time": datetime.fromtimestamp(record.created, timezone.utc).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "message": record.getMessage(),
            **getattr(record, "fields", {}),
        }
        if record.exc_info:
            fields["exception"] = self.formatException(record.exc_info)
        return json.dumps(fields, ensure_ascii=False, default=str)


def install(app: Flask) -> None:
    """Logs each request and whatever else the application says."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(Formatter())
    app.logger.handlers = [handler]
    app.logger.propagate = False
    app.logger.setLevel(logging.INFO)

    @app.before_request
    def begin() -> None:
        g.begun = time.perf_counter()

    @app.after_request
    def end(response: Response) -> Response:
        # The load balancer asks every few seconds; nobody wants to read that.
        if request.path != "/health":
            app.logger.info(
                "request",
                extra={
                    "fields": {
                        "method": request.method,
                        # The rule and not the path: it groups, and it holds nothing of the customer.
                        "route": request.url_rule.rule if request.url_rule else None,
                        "status": response.status_code,
                        "milliseconds": round((time.perf_counter() - g.begun) * 1000, 1),
                        "trace": request.headers.get("X-Amzn-Trace-Id"),
                    }
                },
            )
        return response
