extension Action {
    /// The actions of Elastic Container Registry.
    public static var ecr: ECR { ECR() }

    /// The actions of Elastic Container Registry, for `.ecr.getAuthorizationToken`.
    public struct ECR: Sendable {
        /// Every action of the service: `ecr:*`.
        public var all: Action { "ecr:*" }
        /// Logs in to the registry; it knows no resources.
        public var getAuthorizationToken: Action { "ecr:GetAuthorizationToken" }
        /// Tells which layers are there.
        public var batchCheckLayerAvailability: Action { "ecr:BatchCheckLayerAvailability" }
        /// Pulls a layer.
        public var getDownloadURLForLayer: Action { "ecr:GetDownloadUrlForLayer" }
        /// Pulls a manifest.
        public var batchGetImage: Action { "ecr:BatchGetImage" }
        /// Starts to push a layer.
        public var initiateLayerUpload: Action { "ecr:InitiateLayerUpload" }
        /// Pushes a part of a layer.
        public var uploadLayerPart: Action { "ecr:UploadLayerPart" }
        /// Ends the push of a layer.
        public var completeLayerUpload: Action { "ecr:CompleteLayerUpload" }
        /// Pushes a manifest, which makes the image.
        public var putImage: Action { "ecr:PutImage" }
        /// Tells an image's tags and findings.
        public var describeImages: Action { "ecr:DescribeImages" }
        /// Lists the repositories.
        public var describeRepositories: Action { "ecr:DescribeRepositories" }
        /// Lists a repository's images.
        public var listImages: Action { "ecr:ListImages" }
    }
}
