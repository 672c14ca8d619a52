#!/usr/bin/env bash
# upload.sh: puts the built pages into the site's bucket, the page that names the others last.
#
# Former bundles stay: who has the former page open still asks for them.
set -euo pipefail
. "$(dirname "$0")/common.sh"

pages=$mall/Frontend/dist
bucket=$(output site_bucket)
# The names of bundles change with their contents, so they can be kept for a year.
aws s3 sync "$pages" "s3://$bucket" --exclude index.html --cache-control "public, max-age=31536000, immutable"
aws s3 cp "$pages/index.html" "s3://$bucket/index.html" --cache-control "no-cache"
