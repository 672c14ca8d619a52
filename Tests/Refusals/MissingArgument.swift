import AWS
import Terraform

// What AWS demands is demanded by the compiler.

func refused(queue: SQSQueue, policy: Expression<PolicyDocument>) {
    _ = Subnet("a", cidrBlock: "10.0.0.0/24")  // expected-error {{missing argument for parameter 'vpcID' in call}}
    _ = SQSQueuePolicy("a", queueURL: queue.id)  // expected-error {{missing argument for parameter 'policy' in call}}
    _ = ECSService("web")  // expected-error {{missing argument for parameter 'name' in call}}
    _ = SQSQueuePolicy("a", policy: policy, queueURL: queue.id)
}
