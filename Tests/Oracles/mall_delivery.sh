#!/usr/bin/env bash
# mall_delivery.sh SYNTH: the delivery of the event mall, with the real synthesizer and stand-ins for aws, docker, swift
# and terraform: in the order of the Jenkinsfile, from nothing to a service that runs the new image. Then the tests of
# its two applications, by Node.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
synth=$(cd "$(dirname "$1")" && pwd -P)/$(basename "$1")
root=$(cd "$here/../.." && pwd -P)
for tool in git jq node npm; do command -v "$tool" >/dev/null || skip mall_delivery "$tool is not on the PATH"; done

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/bin" "$scratch/repository"
cp -R "$root/Stacks" "$scratch/repository"
git -C "$scratch/repository" init --quiet
git -C "$scratch/repository" -c user.name=test -c user.email=test@example.com commit --quiet --allow-empty -m test
commit=$(git -C "$scratch/repository" rev-parse --short=12 HEAD)

# stand_in NAME: a program that notes its arguments and answers as stdin says.
stand_in() {
    { printf '#!/usr/bin/env bash\necho "%s $*" >>"%s/calls"\n' "$1" "$scratch"; cat; } >"$scratch/bin/$1"
    chmod +x "$scratch/bin/$1"
}
stand_in aws <<'END'
case "$*" in
    *get-caller-identity*) echo 123456789012 ;;
    *get-login-password*) echo secret ;;
    *describe-images*) exit 254 ;;
    *create-invalidation*) echo I1 ;;
    *describe-task-definition*)
        echo '{"taskDefinitionArn": "arn:1", "revision": 1, "family": "mall-dev-api", "containerDefinitions": [
            {"name": "api", "image": "stand-in", "command": ["node"]}, {"name": "xray", "image": "daemon"}]}' ;;
    *register-task-definition*) echo arn:2 ;;
    *describe-services*) echo "${RUNNING:-arn:2}" ;;
esac
END
stand_in docker <<<'[ "$1" != login ] || cat >/dev/null'
stand_in swift <<<'case "$*" in *--show-bin-path*) dirname "$SYNTH" ;; esac'
stand_in terraform <<'END'
folder=${1#-chdir=}
case "$2" in
    plan) touch "$folder/plan" && echo "Plan: 3 to add, 0 to change, 0 to destroy." && exit "${PLAN_CODE:-2}" ;;
    # Every output that the document has, with its name as its value.
    output) jq '.output | with_entries(.value = {value: ("registry/" + .key)})' "$folder/main.tf.json" ;;
esac
END

export SYNTH=$synth PATH=$scratch/bin:$PATH STACK=mall-dev AWS_REGION=ap-northeast-2 STATE_BUCKET=state
delivery=$scratch/repository/Stacks/Mall/Delivery
# The stand-in for swift names the folder of the synthesizer, whatever it is called there.
[ "$(basename "$synth")" = synth ] || { echo "error: $synth is not called synth"; exit 1; }

failed=0
expect() { # expect WHAT COMMAND...: the command succeeds.
    local what=$1
    shift
    if "$@"; then echo "ok: $what"; else echo "error: not so: $what"; failed=1; fi
}
called() { grep -qF -- "$1" "$scratch/calls"; }

for script in $(sed -n "s|.*Delivery/\([a-z]*\)\.sh'.*|\1|p" "$root/Stacks/Mall/Jenkinsfile"); do
    # In the Jenkinsfile a function at its end plans and applies; here that comes as soon as it is needed.
    case $script in plan | apply) continue ;; esac
    if [ "$script" = upload ]; then
        [ "$("$delivery/plan.sh" 2>/dev/null)" = "Plan: 3 to add, 0 to change, 0 to destroy." ]
        "$delivery/apply.sh"
    fi
    "$delivery/$script.sh" >"$scratch/log" 2>&1 || { cat "$scratch/log"; echo "error: $script.sh failed"; exit 1; }
done
expect "the registry of the account is logged in to" called "--password-stdin 123456789012.dkr.ecr.ap-northeast-2"
expect "the plan is applied" called "apply -input=false -no-color plan"
expect "the page that names the others comes last" called "index.html s3://registry/site_bucket/index.html"
expect "the edge forgets it" called "create-invalidation --distribution-id registry/distribution --paths / /index.html"
expect "the image is pushed by its commit" called "docker push registry/image_repository:$commit"
expect "the service gets the new task definition" called "--service registry/service --task-definition arn:2"
expect "a deployment that was taken back fails" eval '! RUNNING=arn:1 "$delivery/deploy.sh" >/dev/null 2>&1'
expect "an unchanged stack is not applied" eval \
    '[ "$(PLAN_CODE=0 "$delivery/plan.sh" 2>/dev/null)" = "No changes." ] && [ ! -e "$scratch/repository/.build/delivery/mall-dev/plan" ]'
expect "a plan that fails stops the delivery" eval '! PLAN_CODE=1 "$delivery/plan.sh" >/dev/null 2>&1'
mkdir "$scratch/few"
for tool in bash dirname mkdir; do ln -s "$(command -v "$tool")" "$scratch/few"; done
expect "a missing tool stops the delivery, by its name" \
    grep -q "lacks aws docker" <<<"$(PATH=$scratch/few bash "$delivery/init.sh" 2>&1)"

for application in Backend Frontend; do
    (cd "$root/Stacks/Mall/$application" && npm test --silent) >"$scratch/log" 2>&1 || { cat "$scratch/log"; failed=1; }
    echo "$application: $(sed -n 's/^# pass /tests passed: /p; s/^ℹ pass /tests passed: /p' "$scratch/log")"
done
exit "$failed"
