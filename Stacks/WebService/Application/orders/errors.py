"""Errors as JSON."""

from __future__ import annotations

from botocore.exceptions import BotoCoreError, ClientError
from flask import Flask, current_app, jsonify
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import HTTPException


def install(app: Flask) -> None:
    """Answers every error in one form."""

    @app.errorhandler(HTTPException)
    def wrong(error: HTTPException) -> ResponseReturnValue:
        return jsonify(error=error.description), error.code or 500

    @app.errorhandler(BotoCoreError)
    @app.errorhandler(ClientError)
    def unavailable(error: Exception) -> ResponseReturnValue:
        # What AWS says is for the log; a client can only try again.
        current_app.logger.error("AWS refuses", exc_info=error)
        return jsonify(error="orders cannot be reached at the moment"), 503, {"Retry-After": "5"}
