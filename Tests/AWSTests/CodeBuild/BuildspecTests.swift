import AWS
import Terraform
import Testing

@Suite struct `A buildspec` {
    @Test func `is written as JSON in CodeBuild's order`() {
        let buildspec: Expression<Buildspec> = .inline(
            Buildspec(
                variables: ["REPOSITORY": .attribute("repository_url", of: "aws_ecr_repository", "web")],
                parameters: ["TOKEN": "/shop/token"], secrets: ["PASSWORD": "db:password"], exportedVariables: ["TAG"],
                phases: [
                    .build(["docker build -t ${REPOSITORY}:$TAG ."], onFailure: .abort),
                    .install(runtimes: ["python": "3.12"]), .postBuild(["docker push"], finally: ["docker logout"]),
                    .preBuild(["export TAG=1"]),
                ],
                reports: [BuildReport("unit", files: ["report.xml"])],
                artifacts: BuildArtifacts(
                    ["*.json"], baseDirectory: "out", discardsPaths: true,
                    secondary: [BuildArtifacts.Secondary("site", files: ["**/*"], baseDirectory: "dist")]),
                cachedPaths: ["/root/.cache/pip/**/*"]))
        #expect(
            buildspec.shown == #"{"version":0.2,"env":{"#
                + #""variables":{"REPOSITORY":"${aws_ecr_repository.web.repository_url}"},"#
                + #""parameter-store":{"TOKEN":"/shop/token"},"secrets-manager":{"PASSWORD":"db:password"},"#
                + #""exported-variables":["TAG"]},"#
                + #""phases":{"install":{"runtime-versions":{"python":"3.12"}},"pre_build":{"commands":["export TAG=1"]},"#
                + #""build":{"on-failure":"ABORT","commands":["docker build -t ${REPOSITORY}:$TAG ."]},"#
                + #""post_build":{"commands":["docker push"],"finally":["docker logout"]}},"#
                + #""reports":{"unit":{"files":["report.xml"],"file-format":"JUNITXML"}},"#
                + #""artifacts":{"files":["*.json"],"base-directory":"out","discard-paths":"yes","#
                + #""secondary-artifacts":{"site":{"files":["**/*"],"base-directory":"dist"}}},"#
                + #""cache":{"paths":["/root/.cache/pip/**/*"]}}"#)
    }

    @Test func `may be a file of the repository`() {
        #expect(Expression<Buildspec>.file("ci/buildspec.yml").shown == "ci/buildspec.yml")
        #expect(
            Expression<Buildspec>.file("/buildspec.yml").shown
                == "invalid: \"/buildspec.yml\" is no path of a buildspec: it starts at the repository's root, without \"/\""
        )
    }

    private static let wrong: [(Buildspec, String)] = [
        (Buildspec(phases: []), "a buildspec has no phase; give it at least `.build`"),
        (Buildspec(phases: [.build([])]), "phase \"build\" of a buildspec has no command"),
        (
            Buildspec(phases: [.build(["a"]), .build(["b"])]),
            "phase \"build\" stands twice in a buildspec; join the commands"
        ),
        (
            Buildspec(variables: ["A": "1"], parameters: ["A": "/a"], phases: [.build(["a"])]),
            "variable \"A\" of a buildspec is set twice"
        ),
        (
            Buildspec(variables: ["CODEBUILD_X": "1"], phases: [.build(["a"])]),
            "variable \"CODEBUILD_X\" of a buildspec has a name that is CodeBuild's own"
        ),
        (
            Buildspec(phases: [.build(["a"])], artifacts: BuildArtifacts([])),
            "an artifact of a buildspec has no file; \"**/*\" stands for all"
        ),
        (
            Buildspec(
                phases: [.build(["a"])],
                artifacts: BuildArtifacts(
                    ["x"],
                    secondary: [
                        BuildArtifacts.Secondary("s", files: ["x"]), BuildArtifacts.Secondary("s", files: ["x"]),
                    ])), "artifact \"s\" stands twice in a buildspec"
        ),
        (
            Buildspec(
                phases: [.build(["a"])], reports: [BuildReport("r", files: ["x"]), BuildReport("r", files: ["y"])]),
            "report group \"r\" stands twice in a buildspec"
        ),
    ]

    @Test(arguments: wrong.indices)
    func `says what CodeBuild would refuse`(index: Int) {
        #expect(Self.wrong[index].0.term.shown == "invalid: \(Self.wrong[index].1)")
    }
}
