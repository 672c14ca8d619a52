"""emulator_copy.py DOCUMENT COPY: the document as the emulator can apply and destroy it.

Two things differ, and each is said on stdout:

- `prevent_destroy` is turned off. Terraform takes a literal alone, so whoever wants to destroy changes it in the source.
- Resources and arguments that the emulator cannot hold are left out; Terraform's `validate` and `plan` see them in the
  document itself.
"""

import json
import sys

# Terraform's type, and the call of AWS that the emulator answers wrongly.
GAPS = {
    "aws_ssm_patch_baseline": "CreatePatchBaseline refuses tags",
    "aws_ssm_patch_group": "RegisterPatchBaselineForPatchGroup needs the baseline",
    "aws_ssm_maintenance_window_target": "DescribeMaintenanceWindowTargets finds none by its ID",
    "aws_ssm_maintenance_window_task": "RegisterTaskWithMaintenanceWindow needs the target",
}

# Terraform's type and argument, and the call of AWS that the emulator lacks or forgets the argument in.
ARGUMENT_GAPS = {
    ("aws_autoscaling_group", "default_instance_warmup"): "DescribeAutoScalingGroups forgets DefaultInstanceWarmup",
    ("aws_autoscaling_group", "instance_maintenance_policy"):
        "DescribeAutoScalingGroups forgets InstanceMaintenancePolicy",
    ("aws_autoscaling_group", "max_instance_lifetime"): "DescribeAutoScalingGroups forgets MaxInstanceLifetime",
    ("aws_instance", "monitoring"): "MonitorInstances is not implemented",
}

def leave_out(body, argument, address, reason):
    if body.pop(argument, None) is not None:
        print(f"left out: {address}.{argument}: {reason}")


def main(source, copy):
    with open(source) as file:
        document = json.load(file)
    resources = document.get("resource", {})
    for type_name, reason in GAPS.items():
        for name in resources.pop(type_name, {}):
            print(f"left out: {type_name}.{name}: {reason}")
    for (type_name, argument), reason in ARGUMENT_GAPS.items():
        for name, body in resources.get(type_name, {}).items():
            leave_out(body, argument, f"{type_name}.{name}", reason)
    for type_name, named in resources.items():
        for name, body in named.items():
            lifecycle = body.get("lifecycle", {})
            if lifecycle.pop("prevent_destroy", False):
                print(f"prevent_destroy turned off: {type_name}.{name}")
                if not lifecycle:
                    del body["lifecycle"]
    with open(copy, "w") as file:
        json.dump(document, file, indent=2)


if __name__ == "__main__":
    main(*sys.argv[1:])
