public import AWS
import Terraform

/// Who decides which task definition a service runs, Terraform or a pipeline.
///
/// The owner is part of a service's type. It decides what Terraform leaves alone, who deploys, and which pipelines accept
/// the service: a pipeline that deploys blue/green takes a `FargateService<OwnedByBlueGreenPipeline>` and nothing else.
public protocol TaskDefinitionOwner {
    /// What a load balancer forwards to.
    associatedtype Targets: ServiceTargets
    /// The ECS deployment controller.
    static var controller: DeploymentController { get }
    /// The arguments of the service that change without Terraform.
    static var ignoredChanges: [String] { get }
}

/// Who replaces the tasks of a service.
public enum DeploymentController: Sendable {
    /// ECS itself, task by task, with a circuit breaker that rolls back.
    case ecs
    /// CodeDeploy, by a second set of tasks.
    case codeDeploy
}

/// Terraform owns the task definition: a new image is a change of the stack.
public enum OwnedByTerraform: TaskDefinitionOwner {
    /// One target group.
    public typealias Targets = RollingTargets.Parts
    /// ECS replaces the tasks.
    public static let controller = DeploymentController.ecs
    /// The scaling sets the number of tasks.
    public static let ignoredChanges = ["desired_count"]
}

/// A pipeline owns the task definition and CodeDeploy replaces blue by green.
public enum OwnedByBlueGreenPipeline: TaskDefinitionOwner {
    /// Two target groups and a listener for tests.
    public typealias Targets = BlueGreenTargets.Parts
    /// CodeDeploy replaces the tasks.
    public static let controller = DeploymentController.codeDeploy
    /// A deployment changes task definition and target group; the scaling sets the number of tasks.
    public static let ignoredChanges = ["desired_count", "load_balancer", "task_definition"]
}

/// A pipeline owns the task definition and ECS replaces task by task.
public enum OwnedByRollingPipeline: TaskDefinitionOwner {
    /// One target group.
    public typealias Targets = RollingTargets.Parts
    /// ECS replaces the tasks.
    public static let controller = DeploymentController.ecs
    /// A deployment changes the task definition; the scaling sets the number of tasks.
    public static let ignoredChanges = ["desired_count", "task_definition"]
}

/// What a load balancer forwards to, as a service sees it.
public protocol ServiceTargets {
    /// The load balancer.
    var balancer: LoadBalancer.Parts { get }
    /// The target group that new tasks are registered in at first.
    var firstGroup: LBTargetGroup { get }
    /// All target groups.
    var groups: [LBTargetGroup] { get }
    /// The listeners, which must exist before the service.
    var listeners: [LBListener] { get }
    /// The port that the containers listen on.
    var port: Port { get }
}

extension BlueGreenTargets.Parts: ServiceTargets {
    /// Blue.
    public var firstGroup: LBTargetGroup { blue }
    /// Blue and green.
    public var groups: [LBTargetGroup] { [blue, green] }
    /// The listener for the public and the one for tests.
    public var listeners: [LBListener] { [production, test] }
}

extension RollingTargets.Parts: ServiceTargets {
    /// The only group.
    public var firstGroup: LBTargetGroup { group }
    /// The only group.
    public var groups: [LBTargetGroup] { [group] }
    /// The listener for the public.
    public var listeners: [LBListener] { [production] }
}
