/// A reusable part of an architecture, made of several blocks: a network, a service, a pipeline.
///
/// A construct is a value that describes; adding it to a stack makes its blocks and gives back what the rest of the
/// stack may refer to. It derives the names of what it makes from its own name, readable and without hashes, for a
/// changed name replaces the resource.
public protocol Construct {
    /// What the construct offers to the rest of the stack.
    associatedtype Product

    /// Adds the construct's blocks to the stack.
    func build(in stack: Stack) -> Product
}
