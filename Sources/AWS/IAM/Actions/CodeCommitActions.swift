extension Action {
    /// The actions of CodeCommit.
    public static var codeCommit: CodeCommit { CodeCommit() }

    /// The actions of CodeCommit, for `.codeCommit.gitPull`.
    public struct CodeCommit: Sendable {
        /// Every action of the service: `codecommit:*`.
        public var all: Action { "codecommit:*" }
        /// Clones and fetches.
        public var gitPull: Action { "codecommit:GitPull" }
        /// Pushes.
        public var gitPush: Action { "codecommit:GitPush" }
        /// Reads a branch.
        public var getBranch: Action { "codecommit:GetBranch" }
        /// Reads a commit.
        public var getCommit: Action { "codecommit:GetCommit" }
        /// Tells a repository's addresses.
        public var getRepository: Action { "codecommit:GetRepository" }
        /// Gives the source to a pipeline.
        public var uploadArchive: Action { "codecommit:UploadArchive" }
        /// Tells how far the source is.
        public var getUploadArchiveStatus: Action { "codecommit:GetUploadArchiveStatus" }
        /// Stops giving the source.
        public var cancelUploadArchive: Action { "codecommit:CancelUploadArchive" }
    }
}
