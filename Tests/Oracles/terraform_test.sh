#!/usr/bin/env bash
# terraform_test.sh SYNTH FOLDER: the tests that `synth check --emit-tests` writes, run by Terraform with the real AWS
# provider (its mocks ask nothing of AWS): they pass for each FOLDER/*/main.tf.json, and fail, each invariant by its name,
# for one that is spoiled.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
command -v terraform >/dev/null || skip "terraform test" "terraform is not on the PATH"
command -v python3 >/dev/null || skip "terraform test" "python3 is not on the PATH"
mirror=${TF_PLUGIN_MIRROR:-/opt/tf-plugins}
[ -d "$mirror/registry.terraform.io/hashicorp/aws" ] || skip "terraform test" "no AWS provider is in $mirror (TF_PLUGIN_MIRROR)"

synth=$1 scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# Neither this machine's settings of Terraform nor anybody's credentials.
export TF_CLI_CONFIG_FILE=/dev/null TF_IN_AUTOMATION=1 CHECKPOINT_DISABLE=1

# run FOLDER: Terraform's tests in a folder with a document and tests.
run() (
    cd "$1"
    terraform init -backend=false -input=false -no-color -plugin-dir="$mirror" >init.log 2>&1 || { cat init.log; exit 1; }
    terraform test -no-color
)

judge() {
    local name said code=0
    name=$(basename "$1")
    mkdir "$scratch/$name"
    cp "$1/main.tf.json" "$scratch/$name"
    said=$("$synth" check "$name" --emit-tests "$scratch/$name/tests" 2>&1 >/dev/null) || { echo "$said"; return 1; }
    run "$scratch/$name" >"$scratch/$name/test.log" 2>&1 || code=$?
    [ "$code" -eq 0 ] || { cat "$scratch/$name/test.log"; return "$code"; }
    echo "$said" | grep assertions | sed 's/ in .*/ hold/'
}

# What the rules are called that speak of a spoiled document; nothing else may keep its test from passing.
spoiled() {
    local rules
    cp -r "$scratch/$1" "$scratch/spoiled"
    python3 "$here/spoil.py" "$scratch/spoiled/main.tf.json"
    if run "$scratch/spoiled" >"$scratch/spoiled/test.log" 2>&1; then
        echo "error: the tests of $1 pass for a spoiled document"
        return 1
    fi
    rules=$(grep -o '^.*\[[a-z-]*\] aws_' "$scratch/spoiled/test.log" | grep -o '\[[a-z-]*\]' | sort -u | tr '\n' ' ')
    echo "$1, spoiled: $rules"
    for rule in alarm backup deletion-protection encryption-at-rest encryption-in-transit health-check key-rotation \
        log-retention public-access rollback; do
        [[ "$rules" == *"[$rule]"* ]] || { echo "error: nothing speaks of $rule"; cat "$scratch/spoiled/test.log"; return 1; }
    done
}

folders=()
while IFS= read -r folder; do folders+=("$folder"); done < <(documents_below "$2")
[ "${#folders[@]}" -gt 0 ] || exit 1
in_parallel "${FORMWORK_JOBS:-2}" judge "${folders[@]}"
spoiled mall-prd
