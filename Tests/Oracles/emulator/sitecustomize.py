"""Repairs of the emulator that local_aws starts; Python imports this file by itself where it is on the PYTHONPATH.

moto 5.2.1 leaves out conditions that it does not know, Bool among them, so that "deny without TLS" would keep everybody
from every object. In AWS such a statement says nothing about requests with TLS, and those are meant here, though the
emulator on this machine is reached without.
"""

import importlib.abc
import importlib.util
import sys

MODULE = "moto.iam.access_control"


WITHOUT_TLS = {"Bool": {"aws:SecureTransport": "false"}}


def repair(module):
    """A statement about requests without TLS is neutral."""
    statement = module.IAMPolicyStatement
    judge = statement.is_action_permitted

    def is_action_permitted(self, *arguments, **named):
        if self._statement.get("Condition") == WITHOUT_TLS:
            return module.PermissionResult.NEUTRAL
        return judge(self, *arguments, **named)

    statement.is_action_permitted = is_action_permitted


class Finder(importlib.abc.MetaPathFinder):
    """Waits for the module, so that processes which never import it pay nothing."""

    def find_spec(self, name, path=None, target=None):
        if name != MODULE:
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        load = spec.loader.exec_module

        def exec_module(module):
            load(module)
            repair(module)

        spec.loader.exec_module = exec_module
        return spec


sys.meta_path.insert(0, Finder())
