extension Action {
    /// The actions of Elastic Container Service.
    public static var ecs: ECS { ECS() }

    /// The actions of Elastic Container Service, for `.ecs.registerTaskDefinition`.
    public struct ECS: Sendable {
        /// Every action of the service: `ecs:*`.
        public var all: Action { "ecs:*" }
        /// Makes a new revision; it knows no resources.
        public var registerTaskDefinition: Action { "ecs:RegisterTaskDefinition" }
        /// Reads a task definition; it knows no resources.
        public var describeTaskDefinition: Action { "ecs:DescribeTaskDefinition" }
        /// Tells the state of services.
        public var describeServices: Action { "ecs:DescribeServices" }
        /// Tells the state of tasks.
        public var describeTasks: Action { "ecs:DescribeTasks" }
        /// Lists a cluster's tasks.
        public var listTasks: Action { "ecs:ListTasks" }
        /// Changes a service: task definition, count.
        public var updateService: Action { "ecs:UpdateService" }
        /// Starts the green tasks of a deployment by CodeDeploy.
        public var createTaskSet: Action { "ecs:CreateTaskSet" }
        /// Makes the green tasks the primary ones.
        public var updateServicePrimaryTaskSet: Action { "ecs:UpdateServicePrimaryTaskSet" }
        /// Ends the blue tasks.
        public var deleteTaskSet: Action { "ecs:DeleteTaskSet" }
        /// Starts a task.
        public var runTask: Action { "ecs:RunTask" }
        /// Ends a task.
        public var stopTask: Action { "ecs:StopTask" }
        /// Opens a shell in a container.
        public var executeCommand: Action { "ecs:ExecuteCommand" }
        /// Sets tags of ECS resources.
        public var tagResource: Action { "ecs:TagResource" }
    }
}
