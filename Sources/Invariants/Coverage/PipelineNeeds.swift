import Terraform

/// What the actions of a pipeline need (CodePipeline User Guide, "Add permissions to the CodePipeline service role").
struct PipelineNeeds {
    /// Something that an action does to a resource.
    struct Need {
        /// The actions of which one is enough: a service may have had another name before.
        let actions: [String]
        /// The resource; nil for all, where IAM knows none.
        let resource: Arguments?
        /// What follows the resource's ARN, such as `/object`.
        let suffix: String
        /// The part of the pipeline that needs it, for messages.
        let cause: String
    }

    /// All that is needed of the resources of the document.
    private(set) var all: [Need] = []
    /// Whether a service is deployed whose roles the document does not tell.
    private(set) var passesUnknownRoles = false

    init(of pipeline: Arguments) {
        for store in pipeline.blocks("artifact_store") ?? [] {
            let cause = "the artifact store of \(pipeline.address)"
            let bucket = store.target("location")
            need(["s3:GetObject"], bucket, "/object", for: cause)
            need(["s3:PutObject"], bucket, "/object", for: cause)
            let key = store.blocks("encryption_key")?.first?.target("id")
            need(["kms:Decrypt"], key, for: cause)
            need(["kms:GenerateDataKey"], key, for: cause)
        }
        for stage in pipeline.blocks("stage") ?? [] {
            for action in stage.blocks("action") ?? [] where action["role_arn"].isNull {
                let name = action.text("name").map { "action \($0)" } ?? "an action"
                read(action, "\(name) of \(pipeline.address)")
            }
        }
    }

    private mutating func need(_ actions: [String], _ resource: Arguments?, _ suffix: String = "", for cause: String) {
        guard let resource else { return }
        all.append(Need(actions: actions, resource: resource, suffix: suffix, cause: cause))
    }

    private mutating func read(_ action: Arguments, _ cause: String) {
        func target(_ key: String) -> Arguments? { action.named(key, in: "configuration") }
        switch action.text("provider") {
        case "CodeCommit":
            let repository = target("RepositoryName")
            for verb in ["GetBranch", "GetCommit", "UploadArchive", "GetUploadArchiveStatus"] {
                need(["codecommit:\(verb)"], repository, for: cause)
            }
        case "CodeStarSourceConnection":
            need(
                ["codestar-connections:UseConnection", "codeconnections:UseConnection"], target("ConnectionArn"),
                for: cause)
        case "S3":
            let isSource = action.text("category") == "Source"
            need(
                [isSource ? "s3:GetObject" : "s3:PutObject"], target(isSource ? "S3Bucket" : "BucketName"), "/object",
                for: cause)
        case "CodeBuild":
            let project = target("ProjectName")
            need(["codebuild:StartBuild"], project, for: cause)
            need(["codebuild:BatchGetBuilds"], project, for: cause)
        case "CodeDeploy", "CodeDeployToECS":
            let application = target("ApplicationName")
            let group = target("DeploymentGroupName")
            need(["codedeploy:CreateDeployment"], group, for: cause)
            need(["codedeploy:GetDeployment"], group, for: cause)
            need(["codedeploy:RegisterApplicationRevision"], application, for: cause)
            need(["codedeploy:GetApplicationRevision"], application, for: cause)
            guard action.text("provider") == "CodeDeployToECS" else { break }
            deploy(group?.blocks("ecs_service")?.first?.named("service_name"), cause)
        case "ECS":
            let service = target("ServiceName")
            need(["ecs:UpdateService"], service, for: cause)
            need(["ecs:DescribeServices"], service, for: cause)
            deploy(service, cause)
        case "Lambda": need(["lambda:InvokeFunction"], target("FunctionName"), for: cause)
        case "Manual": need(["sns:Publish"], target("NotificationArn"), for: cause)
        case "CloudFormation":
            let role = target("RoleArn")
            need(["iam:PassRole"], role, for: cause)
            passesUnknownRoles = passesUnknownRoles || role == nil
        default: passesUnknownRoles = true
        }
    }

    /// A new task definition of a service, which gets the roles of the one before.
    private mutating func deploy(_ service: Arguments?, _ cause: String) {
        all.append(Need(actions: ["ecs:RegisterTaskDefinition"], resource: nil, suffix: "", cause: cause))
        guard let definition = service?.target("task_definition") else {
            passesUnknownRoles = true
            return
        }
        for argument in ["execution_role_arn", "task_role_arn"] where !definition[argument].isNull {
            let role = definition.target(argument)
            need(["iam:PassRole"], role, for: cause)
            passesUnknownRoles = passesUnknownRoles || role == nil
        }
    }
}

extension Arguments {
    /// The resource that an argument, or a key of it, names by any attribute, such as a service's name.
    fileprivate func named(_ name: String, in map: String? = nil) -> Arguments? {
        let term: Term?
        if let map {
            guard case .object(let fields)? = section.term(map) else { return nil }
            term = fields.first { $0.key == name }?.value
        } else {
            term = section.term(name)
        }
        guard case .reference(let reference)? = term, reference.address.kind == .resource,
            case .symbol(let symbol) = model.resolver.root(reference.address, in: section.frame),
            let index = symbol.instance
        else { return nil }
        return Arguments(model.instances[index], in: model)
    }
}

extension Section {
    /// An argument as it is written; nil where it is not there, or the section is a value.
    fileprivate func term(_ name: String) -> Term? {
        if case .body(let body) = contents { body[name] } else { nil }
    }
}
