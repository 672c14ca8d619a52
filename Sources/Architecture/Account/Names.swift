extension String {
    /// The name as local names in Terraform are written, without hyphens: `web-build` becomes `web_build`.
    var asLocalName: String { String(map { $0 == "-" ? "_" : $0 }) }

    /// The name as names in AWS are written, without underscores: `web_build` becomes `web-build`.
    var asAWSName: String { String(map { $0 == "_" ? "-" : $0 }) }
}
