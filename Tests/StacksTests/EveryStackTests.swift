import AWS
import StackTesting
import Stacks
import Terraform
import Testing

@Suite struct `Every stack` {
    private static let all = stacks.allTested()

    @Test(arguments: all) func `has no findings`(stack: TestedStack) {
        stack.expectNoFindings()
    }

    @Test(arguments: all) func `keeps what holds data in a backup`(stack: TestedStack) {
        stack.expectInvariant("backup")
    }

    @Test(arguments: stacks.map(\.name)) func `is the same each time it is synthesized`(name: String) throws {
        let definition = try #require(stacks.first { $0.name == name })
        #expect(definition.configuration().json() == definition.configuration().json())
    }

    /// Without it the first deployment ends with tasks that never start, long after the apply was well.
    @Test(arguments: all) func `lets ECS pull what its registries hold`(stack: TestedStack) throws {
        for definition in stack.all(ECSTaskDefinition.self) {
            let role = try #require(
                definition.references(to: IAMRole.self).first { definition.refers(to: $0, at: "execution_role_arn") },
                "\(definition) has no execution role")
            for repository in stack.all(ECRRepository.self) {
                #expect(role.can(.ecr.batchGetImage, on: repository) == .allowed)
                #expect(role.can(.ecr.getDownloadURLForLayer, on: repository) == .allowed)
                #expect(role.can(.ecr.getAuthorizationToken, on: .everything) == .allowed)
            }
        }
    }
}
