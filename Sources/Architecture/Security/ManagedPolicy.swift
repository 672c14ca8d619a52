import AWS
import Terraform

extension Expression<ARN<IAMPolicy>> {
    /// A policy that AWS maintains, by its name under `arn:aws:iam::aws:policy/`.
    static func managed(_ name: String) -> Self {
        Self(term: .string("arn:aws:iam::aws:policy/\(name)"))
    }
}
