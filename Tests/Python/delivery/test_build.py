"""The build that CodeBuild runs, from the synthesized document, with stand-ins for docker and aws.

It shows that a first push leaves what CodeDeploy needs: the stack's task definition with what the application decides, the
application's appspec, and the image's address; and that what is wrong stops the build before an image is pushed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

APPLICATION = Path(__file__).parents[3] / "Stacks" / "WebService" / "Application"
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


@dataclass
class Build:
    """A build of the application in a folder of its own."""

    source: Path
    programs: Path
    buildspec: dict[str, Any]
    variables: dict[str, str]
    described: dict[str, Any]

    @property
    def log(self) -> list[str]:
        """The calls of docker and aws."""
        log = self.programs / "log"
        return log.read_text().splitlines() if log.exists() else []

    def decide(self, *containers: dict[str, Any], **others: Any) -> None:
        """Replaces the application's taskdef.json."""
        (self.source / "taskdef.json").write_text(json.dumps({"containerDefinitions": containers, **others}))

    def run(self) -> subprocess.CompletedProcess[str]:
        (self.programs / "description.json").write_text(json.dumps(self.described))
        commands = [command for phase in self.buildspec["phases"].values() for command in phase["commands"]]
        # CodeBuild runs the commands one after the other in one shell (CodeBuild, "Build specification reference").
        script = "set -e\n" + "\n".join(commands)
        return subprocess.run(
            ["sh", "-c", script], cwd=self.source, env=self.variables, capture_output=True, text=True, timeout=60
        )

    def artifact(self) -> dict[str, Any]:
        """What a build that succeeds gives to the pipeline, read as the pipeline reads it."""
        done = self.run()
        assert done.returncode == 0, done.stderr
        artifacts = self.buildspec["artifacts"]
        folder = self.source / artifacts["base-directory"]
        return {name: yaml.safe_load((folder / name).read_text()) for name in artifacts["files"]}

    def refusal(self) -> str:
        """The last words of a build that fails; it has pushed nothing."""
        done = self.run()
        assert done.returncode != 0
        assert not any(line.startswith("docker push") for line in self.log)
        return done.stderr.strip().splitlines()[-1]


@pytest.fixture
def build(document: dict[str, Any], tmp_path: Path) -> Build:
    resources = document["resource"]
    (project,) = [
        project for project in resources["aws_codebuild_project"].values() if "IMAGE_REPOSITORY" in json.dumps(project)
    ]
    given = {variable["name"]: variable["value"] for variable in project["environment"]["environment_variable"]}
    container = given["CONTAINER_NAME"]
    task = described(
        resources["aws_ecs_task_definition"][container],
        [
            {
                "name": container,
                "image": "python:3.13-slim",
                "command": ["sh", "-c", "…"],
                "portMappings": [],
                "environment": [{"name": "TABLE_NAME", "value": "shop-orders"}],
                "secrets": [{"name": "SESSION_SECRET", "valueFrom": "arn:secret"}],
                "healthCheck": {"command": ["CMD-SHELL", "…"], "retries": 3},
            },
            {"name": "xray-daemon", "image": "xray", "command": ["-o"]},
        ],
    )
    programs = tmp_path / "bin"
    programs.mkdir()
    stand_in(programs / "docker", f'echo "docker $*" >> {programs}/log; case $1 in login) grep -q .;; esac')
    stand_in(
        programs / "aws",
        f'echo "aws $*" >> {programs}/log; [ "$FAILS" != $1 ] || {{ echo "$1 refuses" >&2; exit 254; }}; '
        f"case $1 in ecr) echo token;; ecs) cat {programs}/description.json;; esac",
    )
    source = tmp_path / "source"
    shutil.copytree(APPLICATION, source)
    variables = {
        **given,
        "IMAGE_REPOSITORY": REPOSITORY,
        "TASK_DEFINITION": task["taskDefinitionArn"],
        "CODEBUILD_RESOLVED_SOURCE_VERSION": COMMIT,
        "FAILS": "",
        "PATH": f"{programs}:{os.environ['PATH']}",
    }
    # "$${" is how Terraform writes "${".
    buildspec = json.loads(project["source"]["buildspec"].replace("$${", "${"))
    return Build(source, programs, buildspec, variables, task)


def test_the_image_is_tested_before_it_is_pushed(build: Build) -> None:
    image = f"{REPOSITORY}:{COMMIT[:12]}"
    assert build.artifact()["imageDetail.json"] == {"ImageURI": image}
    assert [line for line in build.log if line.startswith("docker")] == [
        f"docker login --username AWS --password-stdin {REPOSITORY.split('/')[0]}",
        "docker build --target test .",
        f"docker build --tag {image} .",
        f"docker push {image}",
    ]
    assert " AS test" in (build.source / "Dockerfile").read_text()


def test_the_task_definition_is_terraforms_with_what_the_application_decides(build: Build) -> None:
    task = build.artifact()["taskdef.json"]
    application, daemon = build.described["containerDefinitions"]
    expected = {**application, "image": "<IMAGE1_NAME>", "stopTimeout": 30}
    del expected["command"]
    assert task["containerDefinitions"] == [expected, daemon]
    # What ECS tells of a definition and refuses in a new one.
    added = {"taskDefinitionArn", "revision", "status", "requiresAttributes", "compatibilities"}
    added |= {"registeredAt", "registeredBy"}
    others = {key: value for key, value in build.described.items() if key not in added}
    assert task == {**others, "containerDefinitions": task["containerDefinitions"]}
    # One revision, for the family's latest may be one that the pipeline made.
    (asked,) = [line for line in build.log if line.startswith("aws ecs")]
    assert f"--task-definition {build.described['taskDefinitionArn']} " in asked


def test_the_application_owns_its_container_and_adds_to_its_variables(build: Build) -> None:
    more = {"name": "PAGE", "value": "20"}
    secret = {"name": "KEY", "valueFrom": "arn:key"}
    build.decide(
        {
            "name": build.variables["CONTAINER_NAME"],
            "image": "<IMAGE1_NAME>",
            "command": ["serve"],
            "healthCheck": {"retries": 5},
            "environment": [more],
            "secrets": [secret],
        },
        {"name": "xray-daemon", "essential": False},
    )
    application, daemon = build.artifact()["taskdef.json"]["containerDefinitions"]
    stack = build.described["containerDefinitions"][0]
    assert application["command"] == ["serve"]
    assert application["healthCheck"] == {"command": ["CMD-SHELL", "…"], "retries": 5}
    assert application["environment"] == [*stack["environment"], more]
    assert application["secrets"] == [*stack["secrets"], secret]
    assert daemon == {"name": "xray-daemon", "image": "xray", "command": ["-o"], "essential": False}


def test_a_container_that_the_stack_does_not_have_is_refused(build: Build) -> None:
    name = build.variables["CONTAINER_NAME"]
    build.decide({"name": name, "image": "<IMAGE1_NAME>"}, {"name": "worker", "image": "<IMAGE1_NAME>"})
    assert build.refusal().endswith("taskdef.json: the task definition of the stack has no container worker")


def test_what_the_stack_decides_is_refused(build: Build) -> None:
    container = {"name": build.variables["CONTAINER_NAME"], "image": "<IMAGE1_NAME>"}
    build.decide(container, cpu="4096")
    assert build.refusal().endswith("taskdef.json: cpu: the stack decides this, not the application")
    for field in ["environment", "secrets"]:
        build.decide({**container, field: [{"name": "SESSION_SECRET"}]})
        assert build.refusal().endswith(
            f"taskdef.json: the stack gives {container['name']} the variable SESSION_SECRET"
        )


@pytest.mark.parametrize("containers", [[], ["other"], ["own"]])
def test_a_definition_that_would_not_run_the_new_image_is_refused(build: Build, containers: list[str]) -> None:
    names = {"own": build.variables["CONTAINER_NAME"], "other": "xray-daemon"}
    images = {"own": "python:3.13-slim", "other": "<IMAGE1_NAME>"}
    build.decide(*({"name": names[one], "image": images[one]} for one in containers))
    assert build.refusal().endswith('has no "image": "<IMAGE1_NAME>", so what is built would never run')


@pytest.mark.parametrize("service", ["ecr", "ecs"])
def test_a_failure_of_aws_fails_the_build(build: Build, service: str) -> None:
    build.variables["FAILS"] = service
    assert build.refusal() == f"{service} refuses"


@pytest.mark.parametrize("file", ["appspec.yaml", "taskdef.json"])
def test_a_file_that_is_missing_fails_the_build_by_its_name(build: Build, file: str) -> None:
    (build.source / file).unlink()
    assert file in build.refusal()


def test_the_appspec_names_the_container_that_the_service_has(build: Build, document: dict[str, Any]) -> None:
    appspec = build.artifact()["appspec.yaml"]
    assert appspec == yaml.safe_load((APPLICATION / "appspec.yaml").read_text())
    (target,) = (resource["TargetService"] for resource in appspec["Resources"])
    assert target["Type"] == "AWS::ECS::Service"
    (balancer,) = document["resource"]["aws_ecs_service"][build.variables["CONTAINER_NAME"]]["load_balancer"]
    assert target["Properties"] == {
        "TaskDefinition": "<TASK_DEFINITION>",
        "LoadBalancerInfo": {
            "ContainerName": balancer["container_name"],
            "ContainerPort": balancer["container_port"],
        },
    }


def test_the_pipeline_takes_what_the_build_leaves(build: Build, document: dict[str, Any]) -> None:
    (pipeline,) = document["resource"]["aws_codepipeline"].values()
    (action,) = [stage["action"] for stage in pipeline["stage"] if stage["name"] == "Deploy"]
    action = action[0] if isinstance(action, list) else action
    paths = {value for key, value in action["configuration"].items() if key.endswith("TemplatePath")}
    assert paths | {"imageDetail.json"} == set(build.buildspec["artifacts"]["files"])


def test_the_buildspec_in_the_repository_is_the_one_that_the_project_carries(build: Build) -> None:
    assert yaml.safe_load((APPLICATION / "buildspec.yml").read_text()) == build.buildspec
