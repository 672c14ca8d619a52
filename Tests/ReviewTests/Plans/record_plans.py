#!/usr/bin/env python3
"""Records the plans that the tests read, with the real Terraform: record_plans.py [SCENARIO…]

Each scenario is applied in its first form and planned in its second one; what 'terraform show -json' then says is kept in
Recorded/SCENARIO.json, without the parts that no test reads. Two oracles of the folder FORMWORK_ORACLES (or
../shared/terraform beside the package) serve as provider: offline_provider for all that Terraform itself decides, and
local_aws, the real AWS provider 5.100.0 against an emulator, for what the provider decides.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
ORACLES = pathlib.Path(os.environ.get("FORMWORK_ORACLES", ROOT / "../shared/terraform")).resolve()
KEPT = ("format_version", "terraform_version", "timestamp", "applyable", "complete", "errored", "resource_changes",
        "resource_drift", "deferred_changes", "output_changes", "checks", "variables")

PROVIDERS = {"terraform": {"required_providers": {
    "aws": {"source": "hashicorp/aws"}, "null": {"source": "hashicorp/null"}}},
    "provider": {"aws": {"region": "eu-west-1"}}}


def resources(**types):
    return {"resource": types}


QUEUE = {"name": "jobs", "visibility_timeout_seconds": 30}
GROUP = {"name": "web", "retention_in_days": 7}
LATER = {"lifecycle": {"create_before_destroy": True}}

# name: (oracle, first form, second form, options of plan)
SCENARIOS = {
    "create": ("offline", {}, resources(aws_sqs_queue={"jobs": QUEUE}), []),
    "update": ("offline", resources(aws_sqs_queue={"jobs": QUEUE}),
               resources(aws_sqs_queue={"jobs": {**QUEUE, "visibility_timeout_seconds": 60}}), []),
    "delete": ("offline", resources(aws_sqs_queue={"jobs": QUEUE}), {}, []),
    "forget": ("offline", resources(aws_sqs_queue={"jobs": QUEUE}),
               {"removed": [{"from": "aws_sqs_queue.jobs", "lifecycle": {"destroy": False}}]}, []),
    "move": ("offline", resources(aws_sqs_queue={"jobs": QUEUE}),
             {**resources(aws_sqs_queue={"work": QUEUE}),
              "moved": [{"from": "aws_sqs_queue.jobs", "to": "aws_sqs_queue.work"}]}, []),
    "import": ("offline", {}, {**resources(aws_sqs_queue={"jobs": QUEUE}),
               "import": [{"to": "aws_sqs_queue.jobs", "id": "https://sqs.eu-west-1.amazonaws.com/123456789012/jobs"}]}, []),
    "sensitive": ("offline", {**resources(aws_db_instance={"d": {
        "instance_class": "db.t4g.micro", "password": "first-secret", "username": "root", "engine": "mysql"}}),
        "variable": {"token": {"sensitive": True, "default": "old-token"}},
        "output": {"token": {"value": "${var.token}", "sensitive": True}}},
        {**resources(aws_db_instance={"d": {
            "instance_class": "db.t4g.micro", "password": "second-secret", "username": "root", "engine": "mysql"}},
            aws_ssm_parameter={"t": {"name": "t", "type": "String", "value": "${var.token}"}}),
         "variable": {"token": {"sensitive": True, "default": "new-token"}},
         "output": {"token": {"value": "${var.token}", "sensitive": True}}}, []),
    "unknown": ("offline", resources(aws_sns_topic_subscription={"s": {
        "topic_arn": "arn:aws:sns:eu-west-1:123456789012:t", "protocol": "sqs", "endpoint": "arn:aws:sqs:eu-west-1:123456789012:old"}}),
        resources(aws_sqs_queue={"jobs": QUEUE}, aws_sns_topic_subscription={"s": {
            "topic_arn": "arn:aws:sns:eu-west-1:123456789012:t", "protocol": "sqs", "endpoint": "${aws_sqs_queue.jobs.arn}"}}), []),
    "replace-by-request": ("offline", resources(aws_sqs_queue={"jobs": QUEUE}),
                           resources(aws_sqs_queue={"jobs": QUEUE}), ["-replace=aws_sqs_queue.jobs"]),
    "replace-by-trigger": ("offline", resources(null_resource={"a": {"triggers": {"v": "1"}}, "b": {
        "lifecycle": {"replace_triggered_by": ["null_resource.a"]}}}),
        resources(null_resource={"a": {"triggers": {"v": "2"}}, "b": {
            "lifecycle": {"replace_triggered_by": ["null_resource.a"]}}}), []),
    "count": ("offline", resources(aws_sqs_queue={"jobs": {"count": 2, "name": "jobs-${count.index}"}}),
              resources(aws_sqs_queue={"jobs": {"count": 1, "name": "jobs-${count.index}"}}), []),
    "nothing": ("offline", resources(aws_sqs_queue={"jobs": QUEUE}), resources(aws_sqs_queue={"jobs": QUEUE}), []),
    "replace": ("real", resources(aws_cloudwatch_log_group={"web": GROUP}),
                resources(aws_cloudwatch_log_group={"web": {**GROUP, "name": "site"}}), []),
    "replace-new-first": ("real", resources(aws_cloudwatch_log_group={"web": {**GROUP, **LATER}}),
                          resources(aws_cloudwatch_log_group={"web": {**GROUP, "name": "site", **LATER}}), []),
    "weaker": ("real", resources(aws_dynamodb_table={"t": {
        "name": "t", "hash_key": "k", "billing_mode": "PAY_PER_REQUEST", "deletion_protection_enabled": True,
        "attribute": [{"name": "k", "type": "S"}], "point_in_time_recovery": {"enabled": True}}}),
        resources(aws_dynamodb_table={"t": {
            "name": "t", "hash_key": "k", "billing_mode": "PAY_PER_REQUEST", "deletion_protection_enabled": False,
            "attribute": [{"name": "k", "type": "S"}], "point_in_time_recovery": {"enabled": False}}}), []),
    "permissions": ("real", resources(aws_iam_role={"r": {"name": "r", "assume_role_policy": json.dumps(
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
                                                 "Principal": {"Service": "ec2.amazonaws.com"}}]})}},
        aws_iam_role_policy={"p": {"name": "p", "role": "${aws_iam_role.r.id}", "policy": json.dumps(
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]})}}),
        resources(aws_iam_role={"r": {"name": "r", "assume_role_policy": json.dumps(
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
                                                     "Principal": {"Service": "ec2.amazonaws.com"}}]})}},
            aws_iam_role_policy={"p": {"name": "p", "role": "${aws_iam_role.r.id}", "policy": json.dumps(
                {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]})}}), []),
    "drift": ("real", resources(aws_cloudwatch_log_group={"web": GROUP}),
              resources(aws_cloudwatch_log_group={"web": GROUP}), []),
}


def run(*command, cwd=None, env=None):
    done = subprocess.run([str(word) for word in command], cwd=cwd, env=env, text=True, capture_output=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


class Offline:
    """Terraform with schemas alone."""

    def __init__(self):
        self.program = ORACLES / "offline_provider/terraform-offline"
        self.env = {**os.environ, "TERRAFORM_OFFLINE_ONLY_TYPES": "auto"}

    def terraform(self, folder, *arguments):
        return run(self.program, f"-chdir={folder}", *arguments, env=self.env)

    def drift(self):
        sys.exit("only the emulator drifts")

    def stop(self):
        pass


class Real:
    """Terraform with the real provider and an emulator."""

    def __init__(self):
        self.program = ORACLES / "local_aws/local-aws"
        self.env = dict(os.environ)
        for line in run(self.program, "start").splitlines():
            if line.startswith("export "):
                name, _, value = line.removeprefix("export ").partition("=")
                self.env[name] = value.strip("'\"")

    def terraform(self, folder, *arguments):
        return run(self.program, "terraform", "--any-provider-version", folder, *arguments, env=self.env)

    def drift(self):
        """Somebody changes the log group by hand."""
        code = ("import boto3\nlogs = boto3.client('logs', region_name='eu-west-1')\n"
                "logs.put_retention_policy(logGroupName='web', retentionInDays=1)")
        run(os.environ.get("LOCAL_AWS_PYTHON", "python3"), "-c", code, env=self.env)

    def stop(self):
        run(self.program, "stop")


def record(name, oracle, first, second, options):
    with tempfile.TemporaryDirectory() as folder:
        document = pathlib.Path(folder) / "main.tf.json"
        providers = {**PROVIDERS, "terraform": {"required_providers": {
            key: value for key, value in PROVIDERS["terraform"]["required_providers"].items()
            if key == "aws" or "null_resource" in json.dumps([first, second])}}}

        def write(form):
            document.write_text(json.dumps({**providers, **form}))

        write(first)
        oracle.terraform(folder, "init", "-input=false")
        if first:
            oracle.terraform(folder, "apply", "-auto-approve", "-input=false")
        if name == "drift":
            oracle.drift()
        write(second)
        oracle.terraform(folder, "plan", "-input=false", "-out=plan", *options)
        plan = json.loads(oracle.terraform(folder, "show", "-json", "plan"))
    kept = {key: plan[key] for key in KEPT if key in plan}
    (HERE / "Recorded" / f"{name}.json").write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n")
    print(name, flush=True)


def main():
    for name in sys.argv[1:] or SCENARIOS:
        kind, *forms = SCENARIOS[name]
        # An emulator of its own: what a scenario leaves behind is gone with it.
        oracle = Offline() if kind == "offline" else Real()
        try:
            record(name, oracle, *forms)
        finally:
            oracle.stop()


if __name__ == "__main__":
    main()
