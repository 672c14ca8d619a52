#!/usr/bin/env bash
# determinism.sh SYNTH FOLDER: every stack gives the same bytes in any process and surroundings.
#
# Leaves FOLDER/STACK/main.tf.json for the oracles that come after it.
set -euo pipefail
synth=$(cd "$(dirname "$1")" && pwd -P)/$(basename "$1")
folder=$2
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

sum() { if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi | cut -d' ' -f1; }

stacks=$("$synth" list --format json | sed -n 's/^ *"name": "\(.*\)",$/\1/p')
if [ -z "$stacks" ]; then
    echo "error: 'synth list' shows no stack, so nothing was compared"
    exit 1
fi

# The executable elsewhere, to see that no result depends on where it lies.
elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT
cp "$synth" "$elsewhere/other name"

failed=0
for stack in $stacks; do
    if ! "$synth" "$stack" --out "$folder/$stack"; then
        echo "error: stack $stack has errors"
        failed=1
        continue
    fi
    sums=$(
        sum <"$folder/$stack/main.tf.json"
        # Swift gives each process another order of its dictionaries: the same surroundings count more than once.
        for _ in 1 2 3; do "$synth" "$stack" | sum; done
        (cd / && TZ=Pacific/Kiritimati LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 HOME=/nowhere "$synth" "$stack") | sum
        (cd "$elsewhere" && TZ=America/St_Johns LC_ALL=C "./other name" "$stack") | sum
        env -i PATH=/nowhere LD_LIBRARY_PATH="${LD_LIBRARY_PATH-}" "$synth" "$stack" | sum
    )
    if [ "$(sort -u <<<"$sums" | wc -l)" -ne 1 ]; then
        printf 'error: stack %s differs between runs:\n%s\n' "$stack" "$sums"
        failed=1
    elif grep -qF -e "$root" "$folder/$stack/main.tf.json"; then
        echo "error: stack $stack holds the path of this checkout"
        failed=1
    else
        echo "$(head -n 1 <<<"$sums")  $stack ($(wc -l <<<"$sums" | tr -d ' ') runs)"
    fi
done
exit "$failed"
