"""Repairs of the emulator that local_aws starts; Python imports this file by itself where it is on the PYTHONPATH.

moto 5.2.1 takes a statement whose condition does not hold for a refusal. In AWS such a statement says nothing (IAM,
"Policy evaluation logic"), so that "deny without TLS" would keep everybody from every object.
"""

import importlib.abc
import importlib.util
import sys

MODULE = "moto.iam.access_control"


def repair(module):
    """A statement whose condition does not hold is neutral."""
    statement = module.IAMPolicyStatement
    judge = statement.is_action_permitted

    def is_action_permitted(self, action, resource="*", principal=None, incoming_condition_values=None):
        if self._statement.get("Condition") and not self._check_conditions(incoming_condition_values):
            return module.PermissionResult.NEUTRAL
        return judge(self, action, resource, principal, incoming_condition_values)

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
