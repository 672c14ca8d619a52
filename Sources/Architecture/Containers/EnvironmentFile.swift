public import AWS
public import Terraform

/// Environment variables of a task as a file in S3, which ECS reads when a container starts.
///
/// A change of the file reaches tasks that start after it. Secrets do not belong there: whoever may read the object, or
/// describe the task, sees them (ECS, "Pass environment variables to an Amazon ECS container").
public struct EnvironmentFile: Construct {
    let name: String
    let bucket: Bucket.Parts
    let variables: NamedValues<Expression<String>>

    /// Describes a file, `name.env` in the bucket.
    public init(_ name: String, in bucket: Bucket.Parts, variables: NamedValues<Expression<String>>) {
        self.name = name
        self.bucket = bucket
        self.variables = variables
    }

    /// A file that services start with.
    public struct Parts {
        let name: String
        let bucket: Bucket.Parts
        /// The object in S3.
        public let object: S3Object
        /// The object's ARN, as ECS wants it.
        var arn: Expression<String> { "\(bucket.bucket.arn)/\(object.key)" }

        /// ECS, "Required IAM permissions" of environment files.
        func grantRead(to role: Role.Parts) {
            var statements: [Statement] = [
                .allow([.s3.getObject], on: [.pattern(arn)]),
                .allow([.s3.getBucketLocation], on: [.arn(bucket.bucket.arn)]),
            ]
            if case .key(let key) = bucket.encryption { statements.append(key.use([.kms.decrypt], through: "s3")) }
            role.allow("read-\(name)-environment", statements)
        }
    }

    /// Adds the object.
    public func build(in stack: Stack) -> Parts {
        let lines = variables.pairs.map { "\($0.name)=\($0.value)\n" as Expression<String> }
        let object = stack.add(
            S3Object(
                "\(name.asLocalName)_environment", bucket: bucket.bucket.id, key: "\(name).env",
                content: Expression(term: .template(joining: lines.map { .value($0.term) })), contentType: "text/plain",
                kmsKeyID: bucket.encryption.keyARN)
        )
        return Parts(name: name, bucket: bucket, object: object)
    }
}
