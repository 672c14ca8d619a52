import Terraform

extension Invariant {
    /// Lists of access that name everybody, by a word for it or by its group.
    static func publicLists(_ model: Model) -> [Violation] {
        let words = [
            "aws_s3_bucket", "aws_s3_bucket_acl", "aws_s3_bucket_object", "aws_s3_object", "aws_s3_object_copy",
        ].flatMap(model.all).compactMap { holder -> Violation? in
            guard let acl = holder.text("acl"), publicWords.contains(acl) else { return nil }
            return Violation(
                holder, at: "acl", "\(holder.address) is public by its acl \"\(acl)\"; make it \"private\"")
        }
        return words + publicSettings.flatMap { $0.violations(in: model) } + clusters(model)
    }

    private static let publicWords: Set<String> = ["authenticated-read", "public-read", "public-read-write"]

    private static let everybody: Set<String> = [
        "http://acs.amazonaws.com/groups/global/allusers",
        "http://acs.amazonaws.com/groups/global/authenticatedusers",
    ]

    private static let publicSettings = [
        WeakSetting(
            "aws_ami_launch_permission", at: "group", is: ["all"],
            "lets everybody in the world start the image; name accounts"),
        WeakSetting(
            "aws_cloudwatch_event_permission", at: "principal", is: ["*"], unless: ["condition"],
            "lets everybody in the world send events; name accounts, or an organization in a condition"),
        WeakSetting(
            "aws_db_instance", "aws_dms_replication_instance", "aws_mq_broker", "aws_rds_cluster_instance",
            "aws_redshift_cluster", at: "publicly_accessible", is: ["true"],
            "has an address on the internet; take publicly_accessible out"),
        WeakSetting(
            "aws_db_cluster_snapshot", "aws_db_snapshot", at: "shared_accounts", is: ["all"],
            "lets everybody in the world restore the snapshot; name accounts"),
        // AWS Security Hub, ECS.2.
        WeakSetting(
            "aws_ecs_service", at: "network_configuration.assign_public_ip", is: ["true"],
            "gives its tasks addresses on the internet; put them into private subnets behind a load balancer"),
        WeakSetting(
            "aws_lambda_function_url", at: "authorization_type", is: ["none"],
            "answers everybody on the internet; make authorization_type \"AWS_IAM\""),
        WeakSetting(
            "aws_lambda_layer_version_permission", at: "principal", is: ["*"], unless: ["organization_id"],
            "lets everybody in the world read the layer; name an account, or an organization"),
        // AWS Security Hub, Autoscaling.5 and EC2.25.
        WeakSetting(
            "aws_launch_configuration", at: "associate_public_ip_address", is: ["true"],
            "gives its instances addresses on the internet; put them into private subnets behind a load balancer"),
        WeakSetting(
            "aws_launch_template", at: "network_interfaces.associate_public_ip_address", is: ["true"],
            "gives its instances addresses on the internet; put them into private subnets behind a load balancer"),
        WeakSetting(
            "aws_s3_bucket", at: "grant.uri", is: everybody, "is public by a grant to everybody; name accounts"),
        WeakSetting(
            "aws_s3_bucket_acl", at: "access_control_policy.grant.grantee.uri", is: everybody,
            "is public by a grant to everybody; name accounts"),
        // AWS Security Hub, EC2.15.
        WeakSetting(
            "aws_subnet", at: "map_public_ip_on_launch", is: ["true"],
            "gives whatever starts in it an address on the internet; let instances ask for one themselves"),
    ]

    /// The endpoint of a cluster is public, for everybody, unless something else is said (Amazon EKS User Guide, "Cluster API
    /// server endpoint").
    private static func clusters(_ model: Model) -> [Violation] {
        model.all("aws_eks_cluster").compactMap { cluster in
            guard let network = cluster.blocks("vpc_config")?.first else { return nil }
            let isPublic = network["endpoint_public_access"]
            guard isPublic.isNull || isPublic.bool == true else { return nil }
            let networks = network["public_access_cidrs"]
            guard networks.isNull || networks.texts.contains(where: isEverybody) else { return nil }
            return Violation(
                network, at: networks.isNull ? nil : "public_access_cidrs",
                "\(cluster.address) answers everybody on the internet; name networks in public_access_cidrs, or set "
                    + "endpoint_public_access to false")
        }
    }
}
