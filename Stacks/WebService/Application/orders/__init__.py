"""The orders of the shop's customers, over HTTP."""

from __future__ import annotations

import os
from typing import Mapping

from flask import Flask

from orders import api, commands, errors, logs, tracing
from orders.store import Store


def create_app(environment: Mapping[str, str] = os.environ) -> Flask:
    """The application, as gunicorn and the tests start it."""
    app = Flask(__name__)
    app.config["SESSION_SECRET"] = environment["SESSION_SECRET"]
    # An order has a few lines; whoever sends more than this sends no order.
    app.config["MAX_CONTENT_LENGTH"] = 64 * 1024
    app.extensions["orders"] = Store(environment["TABLE_NAME"])
    logs.install(app)
    tracing.install(app, environment)
    errors.install(app)
    commands.install(app)
    app.register_blueprint(api.blueprint)
    return app
