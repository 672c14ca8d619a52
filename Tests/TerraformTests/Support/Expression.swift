import Terraform

/// Ours, in files that import Foundation, which has an `Expression` of its own.
typealias Expression<Value> = Terraform.Expression<Value>
