#!/usr/bin/env bash
# good_documents.sh SYNTH: `synth check` must find no error in the stacks, nor in documents that Terraform accepts.
set -euo pipefail
cd "$(dirname "$0")/../.."

synth=$1 failed=0
# shellcheck disable=SC2046  # The names of stacks have no spaces.
"$synth" check $("$synth" list | cut -d' ' -f1) || failed=1
errors=$("$synth" check Tests/Differential/Corpus/* | grep ': error: ') || true
if [ -n "$errors" ]; then
    printf 'errors in documents that Terraform accepts:\n%s\n' "$errors"
    failed=1
fi
exit "$failed"
