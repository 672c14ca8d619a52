import AWS
import Terraform

// The ID of one resource type is not the ID of another, and neither is its ARN.

func refused(group: SecurityGroup, vpc: VPC) {
    // expected-error@+2 {{cannot convert value of type 'Expression<ID<SecurityGroup>>' to expected argument type 'Expression<ID<VPC>>'}}
    // expected-note@+1 {{arguments to generic parameter 'Resource' ('SecurityGroup' and 'VPC') are expected to be equal}}
    _ = Subnet("a", vpcID: group.id)

    // expected-error@+2 {{cannot convert value of type 'Expression<ARN<VPC>>' to expected argument type 'Expression<ID<VPC>>'}}
    // expected-note@+1 {{arguments to generic parameter 'Value' ('ARN<VPC>' and 'ID<VPC>') are expected to be equal}}
    _ = Subnet("a", vpcID: vpc.arn)

    _ = Subnet("a", vpcID: vpc.id)
}
