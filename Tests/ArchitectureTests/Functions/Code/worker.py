"""A handler for tests of the constructs."""


def handle(event, context):
    return None
