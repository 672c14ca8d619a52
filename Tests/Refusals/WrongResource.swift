import AWS
import Terraform

// A queue's policy wants the ID of a queue, and the compiler lists the arguments that are missing.

func refused(bucket: S3Bucket, policy: Expression<PolicyDocument>) {
    // expected-error@+2 {{cannot convert value of type 'Expression<ID<S3Bucket>>' to expected argument type 'Expression<ID<SQSQueue>>'}}
    // expected-note@+1 {{arguments to generic parameter 'Resource' ('S3Bucket' and 'SQSQueue') are expected to be equal}}
    _ = SQSQueuePolicy("arrivals", policy: policy, queueURL: bucket.id)

    // expected-error@+1 {{missing argument for parameter 'queueURL' in call}}
    _ = SQSQueuePolicy("arrivals", policy: policy)
}
