public import Terraform

extension Configuration {
    /// Whether `required_providers` leaves no version of the AWS provider from 6 on, whose defaults differ in places.
    ///
    /// False where the document says nothing: Terraform takes the newest version then.
    public var isBelowVersion6OfAWS: Bool {
        let versions = RequiredProviders(of: self).versions(of: "aws")
        return versions.areGiven && !versions.new
    }
}
