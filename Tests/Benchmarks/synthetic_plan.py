"""synthetic_plan.py MEGABYTES SEED: a plan as 'terraform show -json' writes it, of any size, on standard output.

Plans of one size and of different seeds have the same resources; one in a hundred has other values.
"""

import json
import sys


def resource(number, seed):
    name = f"queue_{number}"
    is_changed = number % 100 == 0
    delay = seed if is_changed else 30
    policy = json.dumps({"Version": "2012-10-17", "Statement": [{
        "Sid": f"s{index}", "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}, "Action": ["sqs:SendMessage"],
        "Resource": f"arn:aws:sqs:eu-west-1:123456789012:{name}",
        "Condition": {"ArnEquals": {"aws:SourceArn": f"arn:aws:sns:eu-west-1:123456789012:topic-{index}"}}}
        for index in range(4)]})
    values = {
        "arn": f"arn:aws:sqs:eu-west-1:123456789012:{name}", "content_based_deduplication": False,
        "deduplication_scope": "", "delay_seconds": 0, "fifo_queue": False, "fifo_throughput_limit": "",
        "id": f"https://sqs.eu-west-1.amazonaws.com/123456789012/{name}", "kms_data_key_reuse_period_seconds": 300,
        "kms_master_key_id": "", "max_message_size": 262144, "message_retention_seconds": 345600, "name": name,
        "name_prefix": "", "policy": policy, "receive_wait_time_seconds": 0, "redrive_allow_policy": "",
        "redrive_policy": "", "sqs_managed_sse_enabled": True,
        "tags": {f"tag-{index}": f"value {index} of {name}" for index in range(8)},
        "url": f"https://sqs.eu-west-1.amazonaws.com/123456789012/{name}", "visibility_timeout_seconds": 30}
    after = {**values, "visibility_timeout_seconds": delay}
    return {
        "address": f"module.part_{number % 50}.aws_sqs_queue.{name}", "module_address": f"module.part_{number % 50}",
        "mode": "managed", "type": "aws_sqs_queue", "name": name,
        "provider_name": "registry.terraform.io/hashicorp/aws",
        "change": {"actions": ["update"] if is_changed else ["no-op"], "before": values, "after": after,
                   "after_unknown": {}, "before_sensitive": {"tags": {}}, "after_sensitive": {"tags": {}}}}


def main():
    size, seed = int(sys.argv[1]) * 1_000_000, int(sys.argv[2])
    out = sys.stdout
    written = out.write('{"format_version":"1.2","terraform_version":"1.11.4","resource_changes":[')
    number = 0
    while written < size:
        written += out.write(("," if number else "") + json.dumps(resource(number, seed), separators=(",", ":")))
        number += 1
    out.write('],"timestamp":"2026-01-01T00:00:00Z","applyable":true,"complete":true,"errored":false}')


main()
