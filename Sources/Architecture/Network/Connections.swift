public import AWS
public import Terraform

/// Something with a security group, between which connections can be allowed.
///
/// ```swift
/// service.allow(from: loadBalancer)          // a rule in each of the two groups, on the service's port
/// service.allowOut(to: .anywhere, port: .https)
/// ```
public protocol Connectable {
    /// The security group and the port that others connect to.
    var connections: Connections { get }
}

/// A security group with the port that its owner listens on.
public struct Connections {
    let stack: Stack
    /// The security group.
    public let securityGroup: SecurityGroup
    /// The port that others connect to; nil for something that only opens connections.
    public let port: Port?
}

extension Connectable {
    /// Lets another part of the system connect to this one: an ingress rule here, an egress rule there.
    ///
    /// - Parameters:
    ///   - other: What may connect.
    ///   - port: The port; by default the one that this part listens on.
    public func allow(
        from other: some Connectable, port: Port? = nil, file: String = #filePath, line: Int = #line,
        column: Int = #column
    ) {
        let (here, there) = (connections, other.connections)
        let position = SourcePosition(file: file, line: line, column: column)
        guard let port = port ?? here.port else {
            return here.stack.at(position) {
                here.stack.report(
                    rule: "connection-port",
                    "'\(here.securityGroup.node.name)' listens on no port of its own; say which port is meant")
            }
        }
        here.stack.at(position) {
            let (name, otherName) = (here.securityGroup.node.name, there.securityGroup.node.name)
            here.stack.add(
                VPCSecurityGroupIngressRule(
                    "\(name)_from_\(otherName)_\(port.number)", ipProtocol: "tcp",
                    securityGroupID: here.securityGroup.id, fromPort: port.expression,
                    referencedSecurityGroupID: there.securityGroup.id, toPort: port.expression
                ).suppressing([Self.named] + port.suppressionsOfGroupRules))
            here.stack.add(
                VPCSecurityGroupEgressRule(
                    "\(otherName)_to_\(name)_\(port.number)", ipProtocol: "tcp",
                    securityGroupID: there.securityGroup.id, fromPort: port.expression,
                    referencedSecurityGroupID: here.securityGroup.id, toPort: port.expression
                ).suppressing(Self.named))
        }
    }

    private static var named: Suppression {
        .checkov("CKV_AWS_23", because: "what the rule names, groups or a list of AWS, says what it is for")
    }

    /// Opens this part to an address range; `.anywhere` is the whole internet, where a route leads there.
    ///
    /// - Returns: The rule.
    @discardableResult
    public func allow(
        from block: CIDRBlock, port: Port, label: String, file: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> VPCSecurityGroupIngressRule {
        let here = connections
        return here.stack.at(SourcePosition(file: file, line: line, column: column)) {
            here.stack.add(
                VPCSecurityGroupIngressRule(
                    "\(here.securityGroup.node.name)_from_\(label)_\(port.number)", ipProtocol: "tcp",
                    securityGroupID: here.securityGroup.id, cidrIPv4: Expression(block),
                    description: "From \(label)", fromPort: port.expression, toPort: port.expression))
        }
    }

    /// Opens this part to a list of address ranges that AWS or somebody else maintains.
    public func allow(
        from list: EC2ManagedPrefixListDataSource, port: Port, label: String, file: String = #filePath,
        line: Int = #line, column: Int = #column
    ) {
        let here = connections
        here.stack.at(SourcePosition(file: file, line: line, column: column)) {
            here.stack.add(
                VPCSecurityGroupIngressRule(
                    "\(here.securityGroup.node.name)_from_\(label)_\(port.number)", ipProtocol: "tcp",
                    securityGroupID: here.securityGroup.id, fromPort: port.expression,
                    prefixListID: list.id, toPort: port.expression
                ).suppressing(Self.named))
        }
    }

    /// Opens this part to address ranges that the deployment names; an empty list opens it to nobody.
    public func allow(
        fromEachOf blocks: Expression<[String]>, port: Port, label: String, file: String = #filePath,
        line: Int = #line, column: Int = #column
    ) {
        let here = connections
        here.stack.at(SourcePosition(file: file, line: line, column: column)) {
            here.stack.add(
                VPCSecurityGroupIngressRule(
                    "\(here.securityGroup.node.name)_from_\(label)_\(port.number)", ipProtocol: "tcp",
                    securityGroupID: here.securityGroup.id, cidrIPv4: .eachValue,
                    description: "From \(label)", fromPort: port.expression, toPort: port.expression),
                forEach: .set(blocks))
        }
    }

    /// Lets this part open connections to an address range; nothing may leave by default.
    public func allowOut(
        to block: CIDRBlock, port: Port, label: String, file: String = #filePath, line: Int = #line,
        column: Int = #column
    ) {
        let here = connections
        here.stack.at(SourcePosition(file: file, line: line, column: column)) {
            here.stack.add(
                VPCSecurityGroupEgressRule(
                    "\(here.securityGroup.node.name)_to_\(label)_\(port.number)", ipProtocol: "tcp",
                    securityGroupID: here.securityGroup.id, cidrIPv4: Expression(block), description: "To \(label)",
                    fromPort: port.expression, toPort: port.expression))
        }
    }
}

extension Port {
    /// Checkov takes a rule without an address range as one for all addresses, though its source is a security group.
    fileprivate var suppressionsOfGroupRules: [Suppression] {
        let checks: [Port: String] = [.ssh: "CKV_AWS_24", 3389: "CKV_AWS_25", .http: "CKV_AWS_260"]
        return checks[self].map { [.checkov($0, because: "it admits one security group, and no address range")] } ?? []
    }
}
