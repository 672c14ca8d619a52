import Terraform

extension Configuration {
    init(reading documents: [JSONDocument], name: String) { self.init(stack: name, blocks: []) }
}
