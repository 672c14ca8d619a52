"""The build that CodeBuild runs, from the synthesized document, with stand-ins for docker and aws.

It shows that a first push leaves what CodeDeploy needs: a task definition with the image's place and without the
stand-in's command, an appspec for the container that the load balancer knows, and the image's address.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

DOCUMENTS = os.environ.get("FORMWORK_DOCUMENTS")
REPOSITORY = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/shop-dev-web"
COMMIT = "0123456789abcdef0123456789abcdef01234567"

pytestmark = [
    pytest.mark.skipif(DOCUMENTS is None, reason="FORMWORK_DOCUMENTS does not say where the documents are"),
    pytest.mark.skipif(shutil.which("jq") is None, reason="jq is not on the PATH"),
]


@pytest.fixture(params=["dev", "prd"])
def document(request: pytest.FixtureRequest) -> dict[str, Any]:
    return json.loads((Path(DOCUMENTS or "") / request.param / "main.tf.json").read_text())


def stand_in(path: Path, script: str) -> None:
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def described(definition: dict[str, Any], containers: list[dict[str, Any]]) -> dict[str, Any]:
    """The task definition as ECS describes it, with what it adds of its own."""
    return {
        "taskDefinitionArn": "arn:aws:ecs:ap-northeast-2:123456789012:task-definition/shop-dev-web:7",
        "revision": 7,
        "status": "ACTIVE",
        "requiresAttributes": [{"name": "com.amazonaws.ecs.capability.task-iam-role"}],
        "compatibilities": ["EC2", "FARGATE"],
        "registeredAt": "2030-01-01T00:00:00Z",
        "registeredBy": "arn:aws:iam::123456789012:user/terraform",
        "family": definition["family"],
        "cpu": definition["cpu"],
        "memory": definition["memory"],
        "networkMode": "awsvpc",
        "executionRoleArn": "arn:aws:iam::123456789012:role/shop-dev-web-execution",
        "taskRoleArn": "arn:aws:iam::123456789012:role/shop-dev-web-task",
        "requiresCompatibilities": ["FARGATE"],
        "volumes": [{"name": "tmp", "host": {}}],
        "containerDefinitions": containers,
    }


@pytest.fixture
def built(document: dict[str, Any], tmp_path: Path) -> tuple[Path, list[str], dict[str, Any]]:
    resources = document["resource"]
    (project,) = [
        project for project in resources["aws_codebuild_project"].values() if "IMAGE_REPOSITORY" in json.dumps(project)
    ]
    # "$${" is how Terraform writes "${".
    buildspec = json.loads(project["source"]["buildspec"].replace("$${", "${"))
    given = {variable["name"]: variable["value"] for variable in project["environment"]["environment_variable"]}
    container = given["CONTAINER_NAME"]
    definition = resources["aws_ecs_task_definition"][container]
    task = described(
        definition,
        [
            {"name": container, "image": "python:3.13-slim", "command": ["sh", "-c", "…"], "portMappings": []},
            {"name": "xray-daemon", "image": "xray", "command": ["-o"]},
        ],
    )
    (tmp_path / "description.json").write_text(json.dumps(task))
    programs = tmp_path / "bin"
    programs.mkdir()
    log = tmp_path / "log"
    stand_in(programs / "docker", f'echo "docker $*" >> {log}; case $1 in login) cat > /dev/null;; esac')
    stand_in(
        programs / "aws",
        f'echo "aws $*" >> {log}; case $1 in ecr) echo token;; ecs) cat {tmp_path}/description.json;; esac',
    )
    source = tmp_path / "source"
    shutil.copytree(Path(__file__).parents[3] / "Stacks" / "WebService" / "Application", source)
    commands = [command for phase in buildspec["phases"].values() for command in phase["commands"]]
    variables = {
        **given,
        "IMAGE_REPOSITORY": REPOSITORY,
        "TASK_FAMILY": "shop-dev-web",
        "CODEBUILD_RESOLVED_SOURCE_VERSION": COMMIT,
        "PATH": f"{programs}:{os.environ['PATH']}",
    }
    # CodeBuild runs the commands one after the other in one shell (CodeBuild, "Build specification reference").
    script = "set -e\n" + "\n".join(commands)
    subprocess.run(["sh", "-c", script], cwd=source, env=variables, check=True, timeout=60)
    assert all((source / name).is_file() for name in buildspec["artifacts"]["files"])
    return source, log.read_text().splitlines(), {**given, "definition": task}


def test_the_image_is_tested_before_it_is_pushed(built: tuple[Path, list[str], dict[str, Any]]) -> None:
    source, log, _ = built
    image = f"{REPOSITORY}:{COMMIT[:12]}"
    docker = [line for line in log if line.startswith("docker")]
    assert docker == [
        f"docker login --username AWS --password-stdin {REPOSITORY.split('/')[0]}",
        "docker build --target test .",
        f"docker build --tag {image} .",
        f"docker push {image}",
    ]
    assert json.loads((source / "imageDetail.json").read_text()) == {"ImageURI": image}
    assert " AS test" in (source / "Dockerfile").read_text()


def test_the_task_definition_is_terraforms_with_the_new_image(
    built: tuple[Path, list[str], dict[str, Any]],
) -> None:
    source, _, given = built
    task = json.loads((source / "taskdef.json").read_text())
    application, daemon = task["containerDefinitions"]
    assert application == {"name": given["CONTAINER_NAME"], "image": "<IMAGE1_NAME>", "portMappings": []}
    assert daemon == given["definition"]["containerDefinitions"][1]
    # What ECS tells of a definition and refuses in a new one.
    added = {"taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities"}
    added |= {"registeredAt", "registeredBy"}
    assert set(task) == set(given["definition"]) - added


def test_the_appspec_names_the_container_that_the_service_has(
    built: tuple[Path, list[str], dict[str, Any]], document: dict[str, Any]
) -> None:
    source, _, given = built
    appspec = json.loads((source / "appspec.json").read_text())
    (target,) = (resource["TargetService"] for resource in appspec["Resources"])
    assert target["Properties"]["TaskDefinition"] == "<TASK_DEFINITION>"
    (balancer,) = document["resource"]["aws_ecs_service"][given["CONTAINER_NAME"]]["load_balancer"]
    assert target["Properties"]["LoadBalancerInfo"] == {
        "ContainerName": balancer["container_name"],
        "ContainerPort": balancer["container_port"],
    }
