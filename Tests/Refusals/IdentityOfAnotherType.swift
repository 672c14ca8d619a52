import Terraform

// The ID of one resource type is not the ID of another, and neither is its ARN.

enum Subnet {}
enum SecurityGroup {}

func place(in subnet: Expression<ID<Subnet>>) {}

func refused(group: Expression<ID<SecurityGroup>>, arn: Expression<ARN<Subnet>>) {
    // expected-error@+2 {{cannot convert value of type 'Expression<ID<SecurityGroup>>' to expected argument type 'Expression<ID<Subnet>>'}}
    // expected-note@+1 {{arguments to generic parameter 'Resource' ('SecurityGroup' and 'Subnet') are expected to be equal}}
    place(in: group)

    // expected-error@+2 {{cannot convert value of type 'Expression<ARN<Subnet>>' to expected argument type 'Expression<ID<Subnet>>'}}
    // expected-note@+1 {{arguments to generic parameter 'Value' ('ARN<Subnet>' and 'ID<Subnet>') are expected to be equal}}
    place(in: arn)
}
