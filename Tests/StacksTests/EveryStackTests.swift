import Provider
import Reading
import Stacks
import Terraform
import Testing

@Suite struct `Every stack` {
    private static let names = stacks.map(\.name)

    private func configuration(_ name: String) throws -> Configuration {
        try #require(stacks.first { $0.name == name }).configuration()
    }

    @Test(arguments: names) func `has no findings`(name: String) throws {
        let configuration = try configuration(name)
        #expect(configuration.findings() == [])
        #expect(Schema.aws.checked(configuration).findings == [])
    }

    @Test(arguments: names) func `is the same each time it is synthesized`(name: String) throws {
        let first = try configuration(name).json()
        #expect(try configuration(name).json() == first)
    }

    /// Without it the first deployment ends with tasks that never start, long after the apply was well.
    @Test(arguments: names) func `lets ECS pull what its registries hold`(name: String) throws {
        let configuration = try configuration(name)
        if configuration.resources("aws_ecr_repository").isEmpty { return }
        let pulling = Set(
            configuration.resources("aws_iam_role_policy")
                .filter { $0.statements().contains { $0.actions.contains("ecr:BatchGetImage") } }
                .compactMap { $0["role"] })
        for definition in configuration.resources("aws_ecs_task_definition") {
            let role = definition["execution_role_arn"]?.replacing(".arn", with: ".id") ?? "nobody"
            #expect(pulling.contains(role), "\(role) cannot pull the image of \(definition.address.text)")
        }
    }
}
