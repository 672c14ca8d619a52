package import Terraform

extension Configuration {
    /// The block at an address such as `aws_vpc.main`; nil where there is none.
    package func block(at address: String) -> Block? {
        blocks.first { $0.address.text == address }
    }

    /// The resources of a type, in the order of their addresses.
    package func resources(_ type: String) -> [Block] {
        blocks.filter { $0.address.kind == .resource && $0.address.type == type }
            .sorted { $0.address.name < $1.address.name }
    }

    /// The names of the resources of a type, in their order.
    package func names(_ type: String) -> [String] {
        resources(type).map(\.address.name)
    }
}
