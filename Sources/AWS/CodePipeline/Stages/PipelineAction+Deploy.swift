public import Terraform

extension PipelineAction {
    /// Deploys to instances with CodeDeploy, in place: the artifact holds `appspec.yml`.
    public static func codeDeploy(
        _ name: String = "Deploy", application: Expression<String>, group: Expression<String>, input: Artifact
    ) -> PipelineAction {
        PipelineAction(
            name, .deploy, provider: "CodeDeploy",
            configuration: ["ApplicationName": application, "DeploymentGroupName": group], inputs: [input],
            inputCount: 1...1, outputCount: 0...0)
    }

    /// An image whose place in the task definition's template the pipeline fills in: `<IMAGE1_NAME>`.
    public struct ImagePlaceholder: Hashable, Sendable {
        /// The artifact that holds `imageDetail.json`.
        public let artifact: Artifact
        /// The word between `<` and `>` in the template.
        public let name: String

        /// Describes a placeholder; `IMAGE1_NAME` unless given.
        public init(_ artifact: Artifact, name: String = "IMAGE1_NAME") {
            self.artifact = artifact
            self.name = name
        }
    }

    /// Deploys to ECS with CodeDeploy, blue/green: new tasks beside the old ones, then the traffic moves.
    ///
    /// - Parameters:
    ///   - name: The step's name; `Deploy` unless given.
    ///   - application: The CodeDeploy application's name.
    ///   - group: The deployment group's name: `group.deploymentGroupName`.
    ///   - taskDefinition: The artifact that holds the task definition's template.
    ///   - taskDefinitionPath: The template's path in it; `taskdef.json` unless given.
    ///   - appSpec: The artifact that holds the AppSpec file; the task definition's unless given.
    ///   - appSpecPath: The file's path in it; `appspec.yaml` unless given.
    ///   - images: Images whose places in the template are filled in, up to 4.
    public static func blueGreen(
        _ name: String = "Deploy", application: Expression<String>, group: Expression<String>, taskDefinition: Artifact,
        taskDefinitionPath: Expression<String> = "taskdef.json", appSpec: Artifact? = nil,
        appSpecPath: Expression<String> = "appspec.yaml", images: [ImagePlaceholder] = []
    ) -> PipelineAction {
        let appSpec = appSpec ?? taskDefinition
        var configuration: NamedValues<Expression<String>> = [
            "ApplicationName": application, "DeploymentGroupName": group,
            "TaskDefinitionTemplateArtifact": Expression(taskDefinition.name),
            "TaskDefinitionTemplatePath": taskDefinitionPath, "AppSpecTemplateArtifact": Expression(appSpec.name),
            "AppSpecTemplatePath": appSpecPath,
        ]
        var inputs = [taskDefinition]
        for (index, image) in images.enumerated() {
            configuration["Image\(index + 1)ArtifactName"] = Expression(image.artifact.name)
            configuration["Image\(index + 1)ContainerName"] = Expression(image.name)
        }
        for artifact in [appSpec] + images.map(\.artifact) where !inputs.contains(artifact) { inputs.append(artifact) }
        return PipelineAction(
            name, .deploy, provider: "CodeDeployToECS", configuration: configuration, inputs: inputs, inputCount: 1...5,
            outputCount: 0...0)
    }

    /// Deploys to ECS by its own rolling update: the artifact holds `imagedefinitions.json`.
    ///
    /// - Parameters:
    ///   - name: The step's name; `Deploy` unless given.
    ///   - cluster: The cluster's name: `cluster.name`.
    ///   - service: The service's name: `service.name`.
    ///   - input: The artifact.
    ///   - file: The file's path in it; `imagedefinitions.json` unless given.
    ///   - timeout: How long to wait for the service, in whole minutes up to 60; an hour unless given.
    public static func ecs(
        _ name: String = "Deploy", cluster: Expression<String>, service: Expression<String>, input: Artifact,
        file: Expression<String> = "imagedefinitions.json", timeout: Duration? = nil
    ) -> PipelineAction {
        var configuration: NamedValues<Expression<String>> = [
            "ClusterName": cluster, "ServiceName": service, "FileName": file,
        ]
        if let timeout { configuration["DeploymentTimeout"] = "\(timeout.inMinutes)" }
        return PipelineAction(
            name, .deploy, provider: "ECS", configuration: configuration, inputs: [input], inputCount: 1...1,
            outputCount: 0...0)
    }

    /// Copies an artifact to an S3 bucket.
    ///
    /// - Parameters:
    ///   - name: The step's name; `Deploy` unless given.
    ///   - bucket: The bucket.
    ///   - input: The artifact.
    ///   - extracted: Whether its files are copied one by one, as a site needs; they are unless given.
    ///   - key: The key, or with extracted files the folder; the bucket's root unless given.
    ///   - cacheControl: The header that browsers and CloudFront go by; none unless given.
    public static func s3(
        _ name: String = "Deploy", bucket: Expression<ID<S3Bucket>>, input: Artifact, extracted: Bool = true,
        key: Expression<String>? = nil, cacheControl: Expression<String>? = nil
    ) -> PipelineAction {
        var configuration: NamedValues<Expression<String>> = [
            "BucketName": bucket.cast(), "Extract": Expression(String(extracted)),
        ]
        configuration["ObjectKey"] = key
        configuration["CacheControl"] = cacheControl
        return PipelineAction(
            name, .deploy, provider: "S3", configuration: configuration, inputs: [input], inputCount: 1...1,
            outputCount: 0...0)
    }

    /// Creates or changes a CloudFormation stack.
    ///
    /// - Parameters:
    ///   - name: The step's name; `Deploy` unless given.
    ///   - stack: The stack's name.
    ///   - template: The template's path in the artifact.
    ///   - input: The artifact.
    ///   - role: The role that CloudFormation runs under.
    ///   - capabilities: What is acknowledged, such as `CAPABILITY_NAMED_IAM`; nothing unless given.
    ///   - parameters: The stack's parameters as JSON; none unless given.
    public static func cloudFormation(
        _ name: String = "Deploy", stack: Expression<String>, template: String, input: Artifact,
        role: Expression<ARN<IAMRole>>, capabilities: [String] = [], parameters: Expression<String>? = nil
    ) -> PipelineAction {
        var configuration: NamedValues<Expression<String>> = [
            "ActionMode": "CREATE_UPDATE", "StackName": stack, "TemplatePath": "\(input.name)::\(template)",
            "RoleArn": role.cast(),
        ]
        if !capabilities.isEmpty { configuration["Capabilities"] = Expression(capabilities.joined(separator: ",")) }
        configuration["ParameterOverrides"] = parameters
        return PipelineAction(
            name, .deploy, provider: "CloudFormation", configuration: configuration, inputs: [input],
            inputCount: 0...10,
            outputCount: 0...1)
    }
}
