extension Action {
    /// The actions of EC2 and VPC.
    public static var ec2: EC2 { EC2() }

    /// The actions of EC2 and VPC, for `.ec2.describeInstances`.
    public struct EC2: Sendable {
        /// Every action of the service: `ec2:*`.
        public var all: Action { "ec2:*" }
        /// Lists instances; it knows no resources.
        public var describeInstances: Action { "ec2:DescribeInstances" }
        /// Lists subnets; it knows no resources.
        public var describeSubnets: Action { "ec2:DescribeSubnets" }
        /// Lists security groups; it knows no resources.
        public var describeSecurityGroups: Action { "ec2:DescribeSecurityGroups" }
        /// Lists VPCs; it knows no resources.
        public var describeVPCs: Action { "ec2:DescribeVpcs" }
        /// Lists DHCP options; it knows no resources.
        public var describeDHCPOptions: Action { "ec2:DescribeDhcpOptions" }
        /// Lists network interfaces; it knows no resources.
        public var describeNetworkInterfaces: Action { "ec2:DescribeNetworkInterfaces" }
        /// Makes a network interface, as functions and builds in a VPC need.
        public var createNetworkInterface: Action { "ec2:CreateNetworkInterface" }
        /// Deletes a network interface.
        public var deleteNetworkInterface: Action { "ec2:DeleteNetworkInterface" }
        /// Lends a network interface to a service.
        public var createNetworkInterfacePermission: Action { "ec2:CreateNetworkInterfacePermission" }
        /// Starts instances.
        public var startInstances: Action { "ec2:StartInstances" }
        /// Stops instances.
        public var stopInstances: Action { "ec2:StopInstances" }
    }
}
