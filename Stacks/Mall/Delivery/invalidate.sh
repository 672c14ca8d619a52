#!/usr/bin/env bash
# invalidate.sh: clears the page that names the others from the edge, and waits until it is gone everywhere.
set -euo pipefail
. "$(dirname "$0")/common.sh"

distribution=$(output distribution)
invalidation=$(aws cloudfront create-invalidation --distribution-id "$distribution" --paths / /index.html \
    --query Invalidation.Id --output text)
aws cloudfront wait invalidation-completed --distribution-id "$distribution" --id "$invalidation"
