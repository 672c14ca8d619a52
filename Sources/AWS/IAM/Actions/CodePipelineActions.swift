extension Action {
    /// The actions of CodePipeline.
    public static var codePipeline: CodePipeline { CodePipeline() }

    /// The actions of CodePipeline, for `.codePipeline.startPipelineExecution`.
    public struct CodePipeline: Sendable {
        /// Every action of the service: `codepipeline:*`.
        public var all: Action { "codepipeline:*" }
        /// Starts a pipeline.
        public var startPipelineExecution: Action { "codepipeline:StartPipelineExecution" }
        /// Tells how far a pipeline is.
        public var getPipelineState: Action { "codepipeline:GetPipelineState" }
        /// Approves or rejects at a manual approval.
        public var putApprovalResult: Action { "codepipeline:PutApprovalResult" }
    }
}
