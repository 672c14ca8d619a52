#!/usr/bin/env bash
# plan.sh: synthesizes the stack and plans it; prints one line that says what would change.
set -euo pipefail
. "$(dirname "$0")/common.sh"
: "${STATE_BUCKET:?the bucket that the bootstrap stack made}"

{
    swift build --package-path "$root" --configuration release --product synth
    "$(swift build --package-path "$root" --configuration release --show-bin-path)/synth" "$STACK" --out "$work"
    terraform -chdir="$work" init -input=false -no-color -reconfigure \
        -backend-config="bucket=$STATE_BUCKET" -backend-config="use_lockfile=true"
} >&2

code=0
terraform -chdir="$work" plan -input=false -no-color -detailed-exitcode -out=plan >"$work/plan.log" 2>&1 || code=$?
cat "$work/plan.log" >&2
case $code in
    # An unchanged stack leaves no plan, so that an apply has nothing to do.
    0) rm -f "$work/plan" && echo "No changes." ;;
    2) grep '^Plan:' "$work/plan.log" || echo "Outputs change." ;;
    *) exit "$code" ;;
esac
