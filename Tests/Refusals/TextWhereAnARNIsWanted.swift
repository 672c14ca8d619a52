import Terraform

// Text does not become an ARN or an ID by itself: a name in place of an ARN is a mistake that AWS finds only at apply.

enum Role {}

func assume(_ role: Expression<ARN<Role>>) {}
func stop(_ instance: Expression<ID<Role>>) {}

func refused(name: String) {
    assume("web")  // expected-error {{requires that 'ARN<Role>' conform to 'WrittenAsString'}}
    assume("role/\(name)")  // expected-error {{requires that 'ARN<Role>' conform to 'WrittenAsString'}}
    stop("web")  // expected-error {{requires that 'ID<Role>' conform to 'WrittenAsString'}}

    // expected-error@+1 {{cannot convert value of type 'String' to expected argument type 'Expression<ARN<Role>>'}}
    assume(name)
}
