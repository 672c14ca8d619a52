public import AWS
public import Terraform

/// What a container runs: an image, and a command in place of the image's own.
public struct ContainerImage: Sendable {
    let reference: Expression<String>
    let command: [String]

    /// An image by its reference, such as `public.ecr.aws/docker/library/nginx:1.29`.
    public init(_ reference: Expression<String>, command: [String] = []) {
        self.reference = reference
        self.command = command
    }

    /// An image of one of the stack's registries.
    public static func from(_ repository: Repository.Parts, tag: String) -> ContainerImage {
        ContainerImage("\(repository.repository.repositoryURL):\(tag)")
    }

    /// A web server that answers every health check until a pipeline has built the first image, so that the first apply
    /// ends with a service that works.
    ///
    /// - Parameters:
    ///   - healthPath: The path that it answers.
    ///   - port: The port that it listens on.
    ///   - runtime: What the application is written in; its own image has the same for its health check.
    ///   - application: A program that is started in its place where an image has it. ECS keeps the command when a rolling
    ///     pipeline puts in a new image (CodePipeline, "Image definitions file"), so the command must lead on to the
    ///     application; nil, the default, where the pipeline takes the command out. Python alone.
    public static func standIn(
        healthPath: String, port: Port, runtime: ContainerRuntime = .python, until application: String? = nil
    ) -> ContainerImage {
        switch runtime {
        case .python: pythonStandIn(healthPath: healthPath, port: port, until: application)
        case .node:
            ContainerImage(
                "public.ecr.aws/docker/library/node:22-slim",
                command: [
                    "node", "-e",
                    "require('http').createServer((_, answer) => answer.end('ok')).listen(\(port.number))",
                ])
        }
    }

    private static func pythonStandIn(healthPath: String, port: Port, until application: String?) -> ContainerImage {
        let first = application.map { "if [ -x \($0) ]; then exec \($0); fi; " } ?? ""
        let folder = "/tmp/www\(healthPath.split(separator: "/").dropLast().map { "/\($0)" }.joined())"
        return ContainerImage(
            "public.ecr.aws/docker/library/python:3.13-slim",
            command: [
                "sh", "-c",
                first + "mkdir -p \(folder) && echo ok > /tmp/www\(healthPath) "
                    + "&& exec python -m http.server \(port.number) --directory /tmp/www",
            ])
    }
}
