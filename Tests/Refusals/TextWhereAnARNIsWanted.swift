import AWS
import Terraform

// Text does not become an ARN or an ID by itself: a name in place of an ARN is a mistake that AWS finds only at apply.

func refused(role: IAMRole, bucket: S3Bucket, name: String) {
    // expected-error@+1 {{conformance of 'ARN<Resource>' to 'WrittenAsString' is unavailable: text is no ARN; refer to the resource, as in 'role.arn', or write '.arn("…")'}}
    _ = LambdaFunction("report", functionName: "report", role: "worker")

    // expected-error@+1 {{text is no ARN; refer to the resource}}
    _ = LambdaFunction("report", functionName: "report", role: "role/\(name)")

    // expected-error@+1 {{text is no ID; refer to the resource, as in 'subnet.id', or write '.id("…")'}}
    _ = NATGateway("main", subnetID: "public-a")

    // expected-error@+2 {{cannot convert value of type 'Expression<String>' to expected argument type 'Expression<ARN<IAMRole>>'}}
    // expected-note@+1 {{arguments to generic parameter 'Value' ('String' and 'ARN<IAMRole>') are expected to be equal}}
    _ = LambdaFunction("report", functionName: "report", role: role.name)

    // expected-error@+2 {{cannot convert value of type 'Expression<ID<IAMRole>>' to expected argument type 'Expression<ARN<IAMRole>>'}}
    // expected-note@+1 {{arguments to generic parameter 'Value' ('ID<IAMRole>' and 'ARN<IAMRole>') are expected to be equal}}
    _ = LambdaFunction("report", functionName: "report", role: role.id)

    // expected-error@+2 {{cannot convert value of type 'Expression<ARN<S3Bucket>>' to expected argument type 'Expression<ARN<IAMRole>>'}}
    // expected-note@+1 {{arguments to generic parameter 'Resource' ('S3Bucket' and 'IAMRole') are expected to be equal}}
    _ = LambdaFunction("report", functionName: "report", role: bucket.arn)

    // What is meant as one is taken.
    _ = LambdaFunction("report", functionName: "report", role: .arn("arn:aws:iam::123456789012:role/worker"))
    _ = NATGateway("main", subnetID: .id("subnet-0a1b2c3d"))
}
