#!/usr/bin/env bash
# init.sh: fails unless every tool is there, and logs in to the registry of the account.
set -euo pipefail
. "$(dirname "$0")/common.sh"

missing=()
for tool in aws docker git jq node npm swift terraform; do
    command -v "$tool" >/dev/null || missing+=("$tool")
done
if [ "${#missing[@]}" -gt 0 ]; then
    echo "error: this agent lacks ${missing[*]}" >&2
    exit 1
fi

account=$(aws sts get-caller-identity --query Account --output text)
registry=$account.dkr.ecr.$AWS_REGION.amazonaws.com
aws ecr get-login-password | docker login --username AWS --password-stdin "$registry"
