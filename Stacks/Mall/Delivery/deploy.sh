#!/usr/bin/env bash
# deploy.sh: lets the service run the image of this commit, task by task, and waits until it does.
#
# The new task definition is the latest one with the image put in, so a change of roles or variables in the stack
# reaches the service with the next deployment. The stand-in's command goes: the image has its own.
set -euo pipefail
. "$(dirname "$0")/common.sh"

cluster=$(output cluster)
service=$(output service)
container=$(output container)
aws ecs describe-task-definition --task-definition "$(output task_family)" --query taskDefinition --output json \
    | jq --arg name "$container" --arg image "$(image)" '
        (.containerDefinitions[] | select(.name == $name)) |= (.image = $image | del(.command))
        | del(.taskDefinitionArn, .revision, .status, .requiresAttributes, .compatibilities, .registeredAt, .registeredBy)
    ' >"$work/task.json"
definition=$(aws ecs register-task-definition --cli-input-json "file://$work/task.json" \
    --query taskDefinition.taskDefinitionArn --output text)
aws ecs update-service --cluster "$cluster" --service "$service" --task-definition "$definition" >/dev/null
aws ecs wait services-stable --cluster "$cluster" --services "$service"

# The circuit breaker takes a bad deployment back, after which the service is stable too.
running=$(aws ecs describe-services --cluster "$cluster" --services "$service" \
    --query 'services[0].taskDefinition' --output text)
if [ "$running" != "$definition" ]; then
    echo "error: the deployment was taken back; $service runs $running" >&2
    exit 1
fi
