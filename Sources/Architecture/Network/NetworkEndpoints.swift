import AWS
import Terraform

extension Network {
    /// S3 and DynamoDB without NAT: both are free of charge and keep the traffic in the VPC.
    func addGatewayEndpoints(to tables: [RouteTable], of vpc: VPC, in stack: Stack) {
        for service in ["s3", "dynamodb"] {
            stack.add(
                VPCEndpoint(
                    "\(name)_\(service)", vpcID: vpc.id, routeTableIDs: Expression(tables.map(\.id)),
                    serviceName: "com.amazonaws.\(account.region.name).\(service)",
                    tags: ["Name": "\(stack.prefix)-\(name)-\(service)"], vpcEndpointType: .gateway))
        }
    }

    func addInterfaceEndpoints(to subnets: Subnets<Private>, in stack: Stack) {
        guard !interfaceEndpoints.isEmpty else { return }
        let label = "\(name)_endpoints"
        let group = stack.add(
            SecurityGroup(
                label, description: "Interface endpoints of \(stack.prefix)-\(name)",
                name: "\(stack.prefix)-\(name)-endpoints", tags: ["Name": "\(stack.prefix)-\(name)-endpoints"],
                vpcID: subnets.vpc.id))
        stack.add(
            VPCSecurityGroupIngressRule(
                label, ipProtocol: "tcp", securityGroupID: group.id, cidrIPv4: Expression(cidrBlock),
                description: "HTTPS from the network", fromPort: 443, toPort: 443))
        for endpoint in interfaceEndpoints {
            stack.add(
                VPCEndpoint(
                    "\(name)_\(endpoint.label)", vpcID: subnets.vpc.id, privateDNSEnabled: true,
                    securityGroupIDs: [group.id],
                    serviceName: "com.amazonaws.\(account.region.name).\(endpoint.service)", subnetIDs: subnets.ids,
                    tags: ["Name": "\(stack.prefix)-\(name)-\(endpoint.label.asAWSName)"],
                    vpcEndpointType: .interface))
        }
    }
}
