#!/usr/bin/env bash
# apply.sh: applies what plan.sh planned, if anything, and keeps the outputs for the scripts that follow.
set -euo pipefail
. "$(dirname "$0")/common.sh"

if [ -f "$work/plan" ]; then
    terraform -chdir="$work" apply -input=false -no-color plan
    rm "$work/plan"
fi
terraform -chdir="$work" output -json >"$work/outputs.json"
