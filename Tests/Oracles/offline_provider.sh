#!/usr/bin/env bash
# offline_provider.sh FOLDER: Terraform's own judgement of each FOLDER/*/main.tf.json, with the schema of the AWS
# provider 6.25.0 and without the provider: validate and plan.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
. "$here/variables.sh"
find_oracle offline_provider terraform-offline
# On first use it fetches the Python packages that speak Terraform's protocol.
bash "$oracle" --prepare || skip offline_provider "its Python packages could not be installed (see above)"

# Remote state is not asked for, and only the schemas of the types in use are served.
export TERRAFORM_OFFLINE_LOCAL_BACKEND=1 TERRAFORM_OFFLINE_ONLY_TYPES=auto

judge() {
    local copy
    copy=$(mktemp -d)
    cp "$1/main.tf.json" "$copy"
    (
        cd "$copy"
        bash "$oracle" init -input=false -no-color >init.log 2>&1 || { cat init.log; exit 1; }
        bash "$oracle" validate -no-color 2>&1 | sed '/^terraform-offline:/d; /^$/d' || exit 1
        bash "$oracle" plan -input=false -no-color >plan.log 2>&1 || { sed -n '/^Error/,$p' plan.log | head -n 200; exit 1; }
        grep '^Plan:' plan.log || { tail -n 5 plan.log; exit 1; }
    )
    local code=$?
    rm -rf "$copy"
    return "$code"
}

folders=()
while IFS= read -r folder; do folders+=("$folder"); done < <(documents_below "$1")
[ "${#folders[@]}" -gt 0 ] || exit 1
in_parallel "${FORMWORK_JOBS:-2}" judge "${folders[@]}"
