#!/usr/bin/env bash
# local_aws.sh FOLDER: the judgement of the real AWS provider 5.100.0 on each FOLDER/*/main.tf.json, against an emulator
# on this machine: validate, plan, apply, a second plan that must be empty, destroy.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
. "$here/variables.sh"
find_oracle local_aws local-aws
command -v python3 >/dev/null || skip local_aws "python3 is not on the PATH"

# local_aws looks for the provider and the emulator by itself, and says with 77 what it lacks.
probe=$(mktemp -d)
code=0
LOCAL_AWS_HOME=$probe python3 "$oracle" start >"$probe/start.log" 2>&1 || code=$?
LOCAL_AWS_HOME=$probe python3 "$oracle" stop >/dev/null 2>&1 || true
reason=$(tail -n 1 "$probe/start.log")
rm -rf "$probe"
[ "$code" -ne 77 ] || skip local_aws "${reason#local-aws: skip: }"
[ "$code" -eq 0 ] || { echo "error: the emulator does not start: $reason"; exit 1; }

# What the emulator cannot hold is at least validated and planned by the real provider.
plan_whole() {
    local step
    for step in "init -input=false" "validate" "plan -input=false"; do
        # On a busy machine the emulator may be slow to answer the question whether it runs.
        for _ in 1 2 3; do
            if python3 "$oracle" env >/dev/null 2>&1; then break; fi
            sleep 3
        done
        # shellcheck disable=SC2086
        if ! python3 "$oracle" terraform "$1" $step -no-color >"$LOCAL_AWS_HOME/whole.log" 2>&1; then
            cat "$LOCAL_AWS_HOME/whole.log"
            return 1
        fi
    done
    grep '^Plan:' "$LOCAL_AWS_HOME/whole.log" | sed 's/^/the whole document: /'
}

# The emulator is not safe for many requests at once: rules of one group get lost or are found twice, ports are given out
# twice. So Terraform asks at its usual pace, and what fails is judged again by a new emulator and more slowly; it counts
# when it fails at every pace. A mistake of a stack does.
judge() {
    local pace
    for pace in 10 4 2; do
        judge_once "$1" "$pace" && return
        [ "$pace" -eq 2 ] || echo "tried again, more slowly, with a new emulator:"
    done
    return 1
}

# The oracle stops an emulator only if it answers first, which one that has held a whole stack may not do in time.
end_emulator() {
    local pid
    pid=$(sed -n 's/.*"pid": *\([0-9]*\).*/\1/p' "$LOCAL_AWS_HOME/emulator.json" 2>/dev/null || true)
    python3 "$oracle" stop >/dev/null 2>&1 || true
    [ -z "$pid" ] || kill "$pid" 2>/dev/null || true
}

# Each stack has an emulator of its own: two stacks may use one name.
judge_once() (
    local port code=0
    export LOCAL_AWS_HOME
    LOCAL_AWS_HOME=$(mktemp -d)
    trap 'end_emulator; rm -rf "$LOCAL_AWS_HOME"' EXIT
    port=$(python3 "$oracle" start | sed -n 's/^export AWS_ENDPOINT_URL=.*://p')
    if ! { python3 "$oracle" terraform "$here/prerequisites" init -input=false -no-color &&
        python3 "$oracle" terraform "$here/prerequisites" apply -input=false -no-color -auto-approve; } \
        >"$LOCAL_AWS_HOME/prerequisites.log" 2>&1; then
        cat "$LOCAL_AWS_HOME/prerequisites.log"
        return 1
    fi
    mkdir "$LOCAL_AWS_HOME/copy"
    python3 "$here/emulator_copy.py" "$1/main.tf.json" "$LOCAL_AWS_HOME/copy/main.tf.json" | tee "$LOCAL_AWS_HOME/copy.log"
    if grep -q '^left out' "$LOCAL_AWS_HOME/copy.log"; then
        plan_whole "$1" || return 1
    fi
    python3 "$oracle" verify "$LOCAL_AWS_HOME/copy" --port "$port" --parallelism "$2" || code=$?
    if [ "$code" -ne 0 ]; then grep NotImplementedByEmulator "$LOCAL_AWS_HOME/requests.log" | sort -u | head -n 20; fi
    return "$code"
)

folders=()
while IFS= read -r folder; do folders+=("$folder"); done < <(documents_below "$1")
[ "${#folders[@]}" -gt 0 ] || exit 1
# Most of the time the provider waits, so there may be more stacks than cores; each needs about half a gigabyte.
in_parallel "${FORMWORK_JOBS:-3}" judge "${folders[@]}"
