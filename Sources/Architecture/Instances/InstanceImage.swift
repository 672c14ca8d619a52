import AWS
import Terraform

/// The newest Amazon Linux 2023, by the public parameter that AWS keeps (EC2, "Reference AMIs using Systems Manager
/// parameters").
struct InstanceImage {
    /// The device of the root disk.
    static let rootDevice = "/dev/xvda"

    static func amazonLinux2023(_ name: String, in stack: Stack) -> Expression<String> {
        let parameter = stack.add(
            SSMParameterDataSource(
                "\(name)_image", name: "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"))
        return parameter.insecureValue
    }
}
