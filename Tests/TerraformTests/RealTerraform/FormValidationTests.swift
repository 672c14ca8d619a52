import Foundation
import Terraform
import Testing

/// The real Terraform takes each form that is read here, and what it is written as.
@Suite(.enabled(if: RealTerraform.isInstalled, "needs terraform on the PATH"))
struct `The real Terraform's reader` {
    @Test(arguments: Form.all) func `takes the form, and the plain one too`(form: Form) throws {
        let terraform = try RealTerraform(Stack("empty", environment: "test"))
        defer { terraform.remove() }
        let file = terraform.folder.appendingPathComponent("main.tf.json")
        for text in [form.text, form.written] {
            try Data(text.utf8).write(to: file)
            #expect(try terraform.complaints() == "", "\(text)")
        }
    }
}
