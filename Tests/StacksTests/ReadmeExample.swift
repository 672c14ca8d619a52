import AWS
import Terraform

/// A bucket for uploads, and a queue that this bucket alone may tell about them.
func uploads(environment: String) -> Stack {
    let stack = Stack("uploads", environment: environment)
    let files = stack.add(S3Bucket("files", bucketPrefix: "\(stack.prefix)-files-"))
    let arrivals = stack.add(SQSQueue("arrivals", messageRetentionSeconds: 345_600))
    stack.add(
        SQSQueuePolicy(
            "arrivals",
            policy: .resourcePolicy(
                .allow(
                    .service(.s3), actions: [.sqs.sendMessage], on: [.arn(arrivals.arn)],
                    when: [.arnEquals(.sourceARN, "\(files.arn)")])),
            queueURL: arrivals.id))  // `files.id` here does not compile
    return stack
}
