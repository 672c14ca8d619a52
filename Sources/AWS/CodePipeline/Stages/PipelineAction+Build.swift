public import Terraform

extension PipelineAction {
    /// Builds with a CodeBuild project.
    ///
    /// - Parameters:
    ///   - name: The step's name; `Build` unless given.
    ///   - project: The project's name: `project.name`.
    ///   - inputs: The artifacts that it reads, 1 to 5; the first one is where the build starts.
    ///   - outputs: The artifacts that it makes, up to 5.
    public static func codeBuild(
        _ name: String = "Build", project: Expression<String>, inputs: [Artifact], outputs: [Artifact] = []
    ) -> PipelineAction {
        codeBuild(name, .build, project: project, inputs: inputs, outputs: outputs)
    }

    /// Tests with a CodeBuild project.
    public static func codeBuildTest(
        _ name: String = "Test", project: Expression<String>, inputs: [Artifact], outputs: [Artifact] = []
    ) -> PipelineAction {
        codeBuild(name, .test, project: project, inputs: inputs, outputs: outputs)
    }

    private static func codeBuild(
        _ name: String, _ category: Category, project: Expression<String>, inputs: [Artifact], outputs: [Artifact]
    ) -> PipelineAction {
        var configuration: NamedValues<Expression<String>> = ["ProjectName": project]
        if inputs.count > 1, let first = inputs.first { configuration["PrimarySource"] = Expression(first.name) }
        return PipelineAction(
            name, category, provider: "CodeBuild", configuration: configuration, inputs: inputs, outputs: outputs,
            inputCount: 1...5)
    }

    /// Builds with Jenkins, whose plugin for CodePipeline asks for work.
    ///
    /// - Parameters:
    ///   - name: The step's name; `Build` unless given.
    ///   - provider: The name that the server has in its plugin and in the custom action type.
    ///   - project: The Jenkins project.
    ///   - inputs: The artifacts that it reads.
    ///   - outputs: The artifacts that it makes.
    public static func jenkins(
        _ name: String = "Build", provider: Expression<String>, project: Expression<String>, inputs: [Artifact],
        outputs: [Artifact] = []
    ) -> PipelineAction {
        PipelineAction(
            name, .build, owner: .custom, provider: provider, configuration: ["ProjectName": project], inputs: inputs,
            outputs: outputs)
    }

    /// Waits until somebody approves, seven days at most.
    ///
    /// - Parameters:
    ///   - name: The step's name; `Approve` unless given.
    ///   - topic: The ARN of a topic that is told; none unless given.
    ///   - message: What the approver reads; nothing unless given.
    ///   - link: What the approver should look at; nothing unless given.
    public static func approval(
        _ name: String = "Approve", topic: Expression<ARN<SNSTopic>>? = nil, message: Expression<String>? = nil,
        link: Expression<String>? = nil
    ) -> PipelineAction {
        var configuration: NamedValues<Expression<String>> = [:]
        configuration["NotificationArn"] = topic?.cast()
        configuration["CustomData"] = message
        configuration["ExternalEntityLink"] = link
        return PipelineAction(
            name, .approval, provider: "Manual", configuration: configuration, inputCount: 0...0, outputCount: 0...0)
    }

    /// Calls a Lambda function, which must report back to CodePipeline.
    public static func lambda(
        _ name: String, function: Expression<String>, parameters: Expression<String>? = nil, inputs: [Artifact] = [],
        outputs: [Artifact] = []
    ) -> PipelineAction {
        var configuration: NamedValues<Expression<String>> = ["FunctionName": function]
        configuration["UserParameters"] = parameters
        return PipelineAction(
            name, .invoke, provider: "Lambda", configuration: configuration, inputs: inputs, outputs: outputs)
    }
}
