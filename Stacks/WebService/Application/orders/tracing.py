"""Traces for X-Ray, where its SDK is installed and its daemon runs."""

from __future__ import annotations

from typing import Mapping

from flask import Flask


def install(app: Flask, environment: Mapping[str, str]) -> None:
    """Traces requests and calls of AWS; without a daemon to tell, as in tests, it does nothing."""
    if "AWS_XRAY_DAEMON_ADDRESS" not in environment:
        return
    try:
        from aws_xray_sdk.core import patch, xray_recorder
        from aws_xray_sdk.ext.flask.middleware import XRayMiddleware
    except ImportError:
        app.logger.warning("the X-Ray SDK is not installed: nothing is traced")
        return
    xray_recorder.configure(
        service=environment.get("AWS_XRAY_TRACING_NAME", "orders"),
        daemon_address=environment["AWS_XRAY_DAEMON_ADDRESS"],
        # A call of AWS outside of a request is no reason to fail.
        context_missing="LOG_ERROR",
    )
    patch(["boto3"])
    XRayMiddleware(app, xray_recorder)
