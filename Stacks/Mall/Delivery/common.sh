# What the delivery's scripts share; to be sourced. Jenkins sets STACK, AWS_REGION and STATE_BUCKET.
: "${STACK:?the stack, such as mall-dev}" "${AWS_REGION:?}"
export AWS_DEFAULT_REGION=$AWS_REGION

mall=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
root=$(cd "$mall/../.." && pwd -P)
# Below a folder that Swift leaves alone and Git does not see.
work=$root/.build/delivery/$STACK
mkdir -p "$work"

# output NAME: an output of the stack, as the last apply wrote it.
output() {
    jq --exit-status --raw-output --arg name "$1" '.[$name].value' "$work/outputs.json"
}

# The image of this commit; tags never change, so a commit has one image.
image() {
    echo "$(output image_repository):$(git -C "$root" rev-parse --short=12 HEAD)"
}
