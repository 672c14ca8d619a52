#!/usr/bin/env bash
# run.sh: the Python of the stacks, run for real: handlers and application against an emulated AWS, each with its own
# tests. Uses the Python at hand where it has what the tests need; otherwise installs that beside it, from PyPI.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
service=$here/../../Stacks/WebService
export PYTHONDONTWRITEBYTECODE=1
unset AWS_PROFILE AWS_ENDPOINT_URL

skip() {
    echo "SKIPPED: the Python of the stacks because $1"
    exit 77
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# What the code and its tests import; 3.11 is the oldest Python that the code is written for.
has_everything() {
    "$1" -c 'import sys; sys.version_info >= (3, 11) or sys.exit(1); import boto3, flask, moto, pytest, yaml' 2>/dev/null
}

python=
for candidate in "${PYTHON:-python3}" python3 python3.13 python3.12 python3.11; do
    if has_everything "$candidate"; then
        python=$candidate
        break
    fi
done
if [ -z "$python" ]; then
    for candidate in python3.13 python3.12 python3.11 python3; do
        "$candidate" -c 'import sys; sys.version_info >= (3, 11) or sys.exit(1)' 2>/dev/null || continue
        application=$service/Application
        if "$candidate" -m venv "$scratch/venv" >/dev/null 2>&1 &&
            "$scratch/venv/bin/python" -m pip install --quiet --timeout 20 --retries 1 \
                --requirement "$application/requirements.txt" --requirement "$application/requirements-test.txt" \
                'moto[s3,ssm,apigatewaymanagementapi]' >"$scratch/pip.log" 2>&1; then
            python=$scratch/venv/bin/python
        fi
        break
    done
fi
[ -n "$python" ] || skip "no Python 3.11 or later has boto3, flask, moto, pytest and PyYAML, and they could not be installed"

failed=0
# tests FOLDER CODE: each in a process of its own, for each has its own modules at the top, as in Lambda.
tests() {
    echo "--- $1"
    PYTHONPATH=$2 "$python" -m pytest --quiet --tb=short -p no:cacheprovider "$1" || failed=1
}
tests "$here/chat" "$service/Chat"
tests "$here/automation" "$service/Automation"
tests "$service/Application/tests" "$service/Application"
tests "$here/delivery" "$here"
exit "$failed"
