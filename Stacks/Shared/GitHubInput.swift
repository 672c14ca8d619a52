import Terraform

extension Stack {
    /// The GitHub repository of the application, owner and name, which the deployment names.
    func addGitHubRepositoryInput() -> Expression<String> {
        add(
            Variable<String>(
                "github_repository", description: "The application's repository at GitHub, such as example/shop",
                validations: [
                    Condition(
                        .expression("can(regex(\"^[^/]+/[^/]+$\", var.github_repository))"),
                        errorMessage: "The github_repository must be an owner and a name with a slash between.")
                ])
        ).value
    }
}
