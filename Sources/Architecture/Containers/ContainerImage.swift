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
    public static func standIn(
        healthPath: String, port: Port, runtime: ContainerRuntime = .python
    ) -> ContainerImage {
        switch runtime {
        case .python: pythonStandIn(healthPath: healthPath, port: port)
        case .node:
            ContainerImage(
                "public.ecr.aws/docker/library/node:22-slim",
                command: [
                    "node", "-e",
                    "require('http').createServer((_, answer) => answer.end('ok')).listen(\(port.number))",
                ])
        }
    }

    private static func pythonStandIn(healthPath: String, port: Port) -> ContainerImage {
        let folder = "/tmp/www\(healthPath.split(separator: "/").dropLast().map { "/\($0)" }.joined())"
        return ContainerImage(
            "public.ecr.aws/docker/library/python:3.13-slim",
            command: [
                "sh", "-c",
                "mkdir -p \(folder) && echo ok > /tmp/www\(healthPath) "
                    + "&& exec python -m http.server \(port.number) --directory /tmp/www",
            ])
    }
}
