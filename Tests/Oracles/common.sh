# What the oracles share; to be sourced.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)

# Says why an oracle cannot judge, and ends the script with the code for that.
skip() {
    echo "SKIPPED: $1 because $2"
    exit 77
}

# find_oracle NAME PROGRAM: sets $oracle to the program, or skips.
find_oracle() {
    local folder=${FORMWORK_ORACLES:-$here/../../../shared/terraform}
    oracle=$folder/$1/$2
    command -v terraform >/dev/null || skip "$1" "terraform is not on the PATH"
    [ -f "$oracle" ] || skip "$1" "it is neither in \$FORMWORK_ORACLES nor in ../shared/terraform"
}

# The folders below $1 that hold a document; an empty list would prove nothing.
documents_below() {
    local document found=0
    for document in "$1"/*/main.tf.json; do
        [ -f "$document" ] || continue
        dirname "$document"
        found=1
    done
    [ "$found" -eq 1 ] || echo "error: no document below $1" >&2
    [ "$found" -eq 1 ]
}

# in_parallel JOBS FUNCTION FOLDER...: calls the function once for each folder, so many at a time, and prints what each
# said in the order of the folders. Fails where one fails.
in_parallel() {
    local jobs=$1 function=$2 folder failed=0 logs
    shift 2
    logs=$(mktemp -d)
    for folder in "$@"; do
        while [ "$(jobs -pr | wc -l)" -ge "$jobs" ]; do sleep 0.2; done
        ("$function" "$folder" >"$logs/$(basename "$folder")" 2>&1 || touch "$logs/$(basename "$folder").failed") &
    done
    wait
    for folder in "$@"; do
        folder=$(basename "$folder")
        sed "s/^/$folder: /" "$logs/$folder"
        [ ! -e "$logs/$folder.failed" ] || { echo "error: $folder failed"; failed=1; }
    done
    rm -rf "$logs"
    return "$failed"
}
