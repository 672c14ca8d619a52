"""What operators do by hand."""

from __future__ import annotations

import click
from flask import Flask

from orders import tickets


def install(app: Flask) -> None:
    """Adds the commands: flask --app orders ticket CUSTOMER."""

    @app.cli.command("ticket")
    @click.argument("customer")
    @click.option("--seconds", default=3600, help="How long the ticket is good for.")
    def ticket(customer: str, seconds: int) -> None:
        """Signs a ticket for a customer, to try the application or the chat with."""
        click.echo(tickets.sign(customer, app.config["SESSION_SECRET"], seconds))
