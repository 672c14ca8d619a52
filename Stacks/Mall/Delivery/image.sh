#!/usr/bin/env bash
# image.sh: builds and pushes the image of this commit, unless the registry has it from an earlier run.
set -euo pipefail
. "$(dirname "$0")/common.sh"

image=$(image)
repository=${image%:*}
if aws ecr describe-images --repository-name "${repository#*/}" --image-ids "imageTag=${image##*:}" >/dev/null 2>&1; then
    echo "$image is there already"
    exit
fi
docker build --platform linux/amd64 --tag "$image" "$mall/Backend"
docker push "$image"
