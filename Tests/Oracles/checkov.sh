#!/usr/bin/env bash
# checkov.sh FOLDER: Checkov finds nothing in any FOLDER/*/main.tf.json but what the stack suppresses with a reason.
#
# Checkov is taken from FORMWORK_CHECKOV, from the PATH, or installed from PyPI into the user's cache, once.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
command -v python3 >/dev/null || skip checkov "python3 is not on the PATH"

version=3.3.30
checkov=${FORMWORK_CHECKOV:-$(command -v checkov || true)}
if [ -z "$checkov" ]; then
    environment=${XDG_CACHE_HOME:-$HOME/.cache}/formwork/checkov-$version
    checkov=$environment/bin/checkov
    if [ ! -x "$checkov" ]; then
        log=$(mktemp)
        if ! { python3 -m venv "$environment" && "$environment/bin/pip" install --quiet "checkov==$version"; } \
            >"$log" 2>&1; then
            rm -rf "$environment"
            skip checkov "it cannot be installed: $(tail -n 1 "$log")"
        fi
    fi
fi

judge() {
    python3 "$here/checkov_document.py" "$checkov" "$1/main.tf.json"
}

folders=()
while IFS= read -r folder; do folders+=("$folder"); done < <(documents_below "$1")
[ "${#folders[@]}" -gt 0 ] || exit 1
in_parallel "${FORMWORK_JOBS:-2}" judge "${folders[@]}"
