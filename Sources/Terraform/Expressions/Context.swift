extension Expression {
    /// The key of the instance at hand, in a block with `for_each`: `each.key`.
    public static var eachKey: Self { .expression("each.key") }

    /// The value of the instance at hand, in a block with `for_each`: `each.value`.
    public static var eachValue: Self { .expression("each.value") }

    /// The index of the instance at hand, in a block with `count`: `count.index`.
    public static var countIndex: Self { .expression("count.index") }

    /// An attribute of the resource at hand, in a postcondition, provisioner or connection: `self.arn`.
    public static func own(_ attribute: String) -> Self { .expression("self.\(attribute)") }
}

extension Expression where Value == String {
    /// The folder of the module at hand: `path.module`.
    public static var modulePath: Self { .expression("path.module") }
    /// The folder of the root module: `path.root`.
    public static var rootPath: Self { .expression("path.root") }
    /// The folder in which Terraform was started: `path.cwd`.
    public static var workingDirectory: Self { .expression("path.cwd") }
    /// The name of the workspace, `default` where none was chosen: `terraform.workspace`.
    public static var workspace: Self { .expression("terraform.workspace") }
}
