extension Action {
    /// The actions of CodeBuild.
    public static var codeBuild: CodeBuild { CodeBuild() }

    /// The actions of CodeBuild, for `.codeBuild.startBuild`.
    public struct CodeBuild: Sendable {
        /// Every action of the service: `codebuild:*`.
        public var all: Action { "codebuild:*" }
        /// Starts a build.
        public var startBuild: Action { "codebuild:StartBuild" }
        /// Tells the state of builds.
        public var batchGetBuilds: Action { "codebuild:BatchGetBuilds" }
        /// Makes a group of test reports.
        public var createReportGroup: Action { "codebuild:CreateReportGroup" }
        /// Starts a test report.
        public var createReport: Action { "codebuild:CreateReport" }
        /// Ends a test report.
        public var updateReport: Action { "codebuild:UpdateReport" }
        /// Writes test results.
        public var batchPutTestCases: Action { "codebuild:BatchPutTestCases" }
        /// Writes code coverage.
        public var batchPutCodeCoverages: Action { "codebuild:BatchPutCodeCoverages" }
    }
}
