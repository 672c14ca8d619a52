import AWS
import Terraform

/// A stack of as many resources as wanted: copies of a block of twenty ordinary ones.
func syntheticStack(resources count: Int) -> Stack {
    let stack = Stack("synthetic", environment: "benchmark")
    for copy in 0..<count / 20 {
        let vpc = addNetwork(to: stack, copy)
        addFirewall(to: stack, copy, in: vpc)
        addQueue(to: stack, copy)
        addStorage(to: stack, copy)
        addWorker(to: stack, copy)
    }
    return stack
}

/// Six resources.
private func addNetwork(to stack: Stack, _ copy: Int) -> VPC {
    let tags: Expression<[String: String]> = ["Name": .init("network-\(copy)"), "Team": "platform"]
    let vpc = stack.add(
        VPC("main_\(copy)", cidrBlock: "10.0.0.0/16", enableDNSHostnames: true, enableDNSSupport: true, tags: tags))
    let routes = stack.add(RouteTable("private_\(copy)", vpcID: vpc.id, tags: tags))
    for (zone, range) in [("a", "10.0.0.0/24"), ("c", "10.0.1.0/24")] {
        let subnet = stack.add(
            Subnet(
                "private_\(zone)_\(copy)", vpcID: vpc.id, availabilityZone: Expression("ap-northeast-2\(zone)"),
                cidrBlock: Expression(CIDRBlock(range)), tags: tags))
        stack.add(
            RouteTableAssociation("private_\(zone)_\(copy)", routeTableID: routes.id, subnetID: subnet.id))
    }
    return vpc
}

/// Three resources.
private func addFirewall(to stack: Stack, _ copy: Int, in vpc: VPC) {
    let group = stack.add(
        SecurityGroup(
            "web_\(copy)", description: "web servers", name: Expression("web-\(copy)"), vpcID: vpc.id))
    stack.add(
        VPCSecurityGroupIngressRule(
            "web_https_\(copy)", ipProtocol: "tcp", securityGroupID: group.id, cidrIPv4: vpc.cidrBlock,
            description: "HTTPS from the network", fromPort: 443, toPort: 443))
    stack.add(
        VPCSecurityGroupEgressRule(
            "web_all_\(copy)", ipProtocol: "-1", securityGroupID: group.id, cidrIPv4: "0.0.0.0/0",
            description: "anywhere"))
}

/// Four resources.
private func addQueue(to stack: Stack, _ copy: Int) {
    let dead = stack.add(SQSQueue("dead_\(copy)", messageRetentionSeconds: 1_209_600))
    let jobs = stack.add(
        SQSQueue(
            "jobs_\(copy)",
            redrivePolicy: Expression(["deadLetterTargetArn": .string(dead.arn.cast()), "maxReceiveCount": 5]),
            visibilityTimeoutSeconds: 120))
    let events = stack.add(SNSTopic("events_\(copy)", name: Expression("events-\(copy)")))
    stack.add(
        SNSTopicSubscription(
            "events_\(copy)", endpoint: jobs.arn.cast(), protocol: .sqs, topicARN: events.arn,
            rawMessageDelivery: true))
}

/// Four resources.
private func addStorage(to stack: Stack, _ copy: Int) {
    let bucket = stack.add(S3Bucket("data_\(copy)", bucket: Expression("synthetic-data-\(copy)")))
    stack.add(S3BucketVersioning("data_\(copy)", bucket: bucket.id, versioningConfiguration: .init(status: .enabled)))
    stack.add(
        S3BucketPublicAccessBlock(
            "data_\(copy)", bucket: bucket.id, blockPublicACLs: true, blockPublicPolicy: true, ignorePublicACLs: true,
            restrictPublicBuckets: true))
    stack.add(
        DynamoDBTable(
            "orders_\(copy)", name: Expression("orders-\(copy)"), billingMode: .payPerRequest, hashKey: "customer",
            rangeKey: "placed_at",
            attribute: [.init(name: "customer", type: .s), .init(name: "placed_at", type: .s)],
            pointInTimeRecovery: .init(enabled: true)))
}

/// Three resources.
private func addWorker(to stack: Stack, _ copy: Int) {
    let role = stack.add(
        IAMRole(
            "worker_\(copy)", assumeRolePolicy: .trust(.service(.lambda)), name: Expression("worker-\(copy)")))
    stack.add(
        IAMRolePolicy(
            "worker_\(copy)",
            policy: .policy(.allow([.s3.getObject, .s3.putObject], on: ["arn:aws:s3:::synthetic-data/*"])),
            role: role.id))
    stack.add(
        CloudWatchLogGroup("worker_\(copy)", name: Expression("/aws/lambda/worker-\(copy)"), retentionInDays: 30))
}
