/// An object that exists already and comes under Terraform's management: the `import` block.
///
/// `stack.add(Import(to: .block(vpc), id: "vpc-0a1b2c3d"))` becomes
/// `"import": [{"id": "vpc-0a1b2c3d", "to": "aws_vpc.main"}]`.
public struct Import: Declarable {
    /// The block as it is added to a stack.
    public let declaration: Declaration

    /// Makes the record of an import by ID.
    ///
    /// - Parameters:
    ///   - to: The resource, or the instance of it, that the object becomes.
    ///   - id: The ID by which the provider finds the object; its documentation says what that is.
    ///   - forEach: Import an object for each element; `to` and `id` then use `each.key` and `each.value`.
    ///   - provider: A provider other than the resource's own.
    public init(
        to: Target, id: Expression<String>, forEach: ForEach? = nil, provider: ProviderConfiguration? = nil
    ) {
        self.init(to, "id", id.term, forEach, provider)
    }

    /// Makes the record of an import by the attributes that identify the object; Terraform 1.12 and later.
    ///
    /// - Parameters:
    ///   - to: The resource, or the instance of it, that the object becomes.
    ///   - identity: The identifying attributes, as the provider's documentation names them.
    ///   - forEach: Import an object for each element; `to` and `identity` then use `each.key` and `each.value`.
    ///   - provider: A provider other than the resource's own.
    public init(to: Target, identity: Term, forEach: ForEach? = nil, provider: ProviderConfiguration? = nil) {
        self.init(to, "identity", identity, forEach, provider)
    }

    private init(
        _ to: Target, _ key: String, _ value: Term, _ forEach: ForEach?, _ provider: ProviderConfiguration?
    ) {
        var body = Body()
        body["to"] = to.term
        body[key] = value
        body["for_each"] = forEach?.term
        body.setMetaArguments(dependsOn: [], provider: provider)
        declaration = Declaration(Address(.import, to.text), body)
    }
}
