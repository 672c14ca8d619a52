"""Makes a document of the event mall worse in ways that a plan shows: spoil.py FILE"""

import json
import sys

path = sys.argv[1]
with open(path) as file:
    document = json.load(file)
resources = document["resource"]


def first(kind):
    """The first resource of a type, which every spoiled one is."""
    return next(iter(resources[kind].values()))


first("aws_cloudwatch_metric_alarm").pop("alarm_actions")
first("aws_cloudwatch_log_group").pop("retention_in_days")
first("aws_rds_cluster").update(backup_retention_period=1, deletion_protection=False, storage_encrypted=False)
first("aws_lb_listener")["ssl_policy"] = "ELBSecurityPolicy-2016-08"
first("aws_ecs_service")["health_check_grace_period_seconds"] = 0
first("aws_ecs_service")["deployment_circuit_breaker"]["rollback"] = False
first("aws_kms_key")["enable_key_rotation"] = False
first("aws_s3_bucket_public_access_block")["block_public_policy"] = False

with open(path, "w") as file:
    json.dump(document, file)
