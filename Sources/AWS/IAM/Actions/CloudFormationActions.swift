extension Action {
    /// The actions of CloudFormation.
    public static var cloudFormation: CloudFormation { CloudFormation() }

    /// The actions of CloudFormation, for `.cloudFormation.describeStacks`.
    public struct CloudFormation: Sendable {
        /// Every action of the service: `cloudformation:*`.
        public var all: Action { "cloudformation:*" }
        /// Tells the state of stacks.
        public var describeStacks: Action { "cloudformation:DescribeStacks" }
        /// Plans a change.
        public var createChangeSet: Action { "cloudformation:CreateChangeSet" }
        /// Carries out a planned change.
        public var executeChangeSet: Action { "cloudformation:ExecuteChangeSet" }
        /// Makes a stack.
        public var createStack: Action { "cloudformation:CreateStack" }
        /// Changes a stack.
        public var updateStack: Action { "cloudformation:UpdateStack" }
        /// Deletes a stack.
        public var deleteStack: Action { "cloudformation:DeleteStack" }
    }
}
