extension Action {
    /// The actions of S3.
    public static var s3: S3 { S3() }

    /// The actions of S3, for `.s3.getObject`.
    public struct S3: Sendable {
        /// Every action of the service: `s3:*`.
        public var all: Action { "s3:*" }
        /// Reads an object.
        public var getObject: Action { "s3:GetObject" }
        /// Reads an old version of an object.
        public var getObjectVersion: Action { "s3:GetObjectVersion" }
        /// Writes an object.
        public var putObject: Action { "s3:PutObject" }
        /// Deletes an object, or in a versioned bucket hides it.
        public var deleteObject: Action { "s3:DeleteObject" }
        /// Deletes an old version for good.
        public var deleteObjectVersion: Action { "s3:DeleteObjectVersion" }
        /// Lists a bucket's objects; without it a missing object reads as forbidden.
        public var listBucket: Action { "s3:ListBucket" }
        /// Lists the versions of a bucket's objects.
        public var listBucketVersions: Action { "s3:ListBucketVersions" }
        /// Tells a bucket's region.
        public var getBucketLocation: Action { "s3:GetBucketLocation" }
        /// Tells whether a bucket keeps versions.
        public var getBucketVersioning: Action { "s3:GetBucketVersioning" }
        /// Reads a bucket's access list; CloudTrail and CodeBuild check it.
        public var getBucketACL: Action { "s3:GetBucketAcl" }
        /// Sets an object's access list.
        public var putObjectACL: Action { "s3:PutObjectAcl" }
        /// Reads an object's tags.
        public var getObjectTagging: Action { "s3:GetObjectTagging" }
        /// Sets an object's tags.
        public var putObjectTagging: Action { "s3:PutObjectTagging" }
        /// Gives up an upload in parts.
        public var abortMultipartUpload: Action { "s3:AbortMultipartUpload" }
        /// Lists the parts of an upload.
        public var listMultipartUploadParts: Action { "s3:ListMultipartUploadParts" }
        /// Lists a bucket's unfinished uploads.
        public var listBucketMultipartUploads: Action { "s3:ListBucketMultipartUploads" }
    }
}
