import AWS
import Terraform

extension Stack {
    /// A role for instances, with what Session Manager and patching need, and its instance profile.
    func addInstanceRole(
        _ label: String, in account: Account.Parts, description: String
    ) -> (role: Role.Parts, profile: IAMInstanceProfile) {
        let role = add(Role(label, in: account, assumedBy: .service(.ec2), description: description))
        role.attach(managed: "AmazonSSMManagedInstanceCore")
        let profile = add(
            IAMInstanceProfile(
                label, name: "\(prefix)-\(label.asAWSName)", role: role.role.id))
        return (role, profile)
    }
}
