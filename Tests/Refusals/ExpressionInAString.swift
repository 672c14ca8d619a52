import Terraform

// What only Terraform knows cannot become Swift text: it would be written as Swift describes it.

func name(of bucket: Expression<String>) -> String {
    // expected-warning@+1 {{a String cannot hold an expression; make it an 'Expression<String>', or use its 'code'}}
    "logs-\(bucket)"
}
