/// Single settings that let everybody in.
extension `An invariant` {
    static let ways = [
        Case(
            "a bucket of an account that blocks all", only: "public-access",
            #"""
            "aws_s3_bucket": {"b": {}},
            "aws_s3_account_public_access_block": {"a": {"block_public_acls": true, "block_public_policy": true,
            "ignore_public_acls": true, "restrict_public_buckets": true}}
            """#),
        Case(
            "a bucket of an account that blocks some", only: "public-access",
            #"""
            "aws_s3_bucket": {"b": {}},
            "aws_s3_account_public_access_block": {"a": {"block_public_acls": true, "block_public_policy": true,
            "ignore_public_acls": false, "restrict_public_buckets": true}}
            """#,
            "1: [public-access] aws_s3_bucket.b can become public; add an aws_s3_bucket_public_access_block with "
                + "all four arguments true",
            "3: [public-access] aws_s3_account_public_access_block.a leaves a way open: set ignore_public_acls "
                + "to true"),
        Case(
            "a bucket of an account that says nothing", only: "public-access",
            #"""
            "aws_s3_bucket": {"b": {}},
            "aws_s3_account_public_access_block": {"a": {}}
            """#,
            "1: [public-access] aws_s3_bucket.b can become public; add an aws_s3_bucket_public_access_block with "
                + "all four arguments true",
            "2: [public-access] aws_s3_account_public_access_block.a leaves a way open: set block_public_acls to "
                + "true"),
        Case(
            "a grant to everybody", only: "public-access",
            #"""
            "aws_s3_bucket_acl": {"x": {"access_control_policy": {"grant": {"permission": "READ", "grantee":
            {"type": "Group", "uri": "http://acs.amazonaws.com/groups/global/AllUsers"}}}}}
            """#,
            "2: [public-access] aws_s3_bucket_acl.x is public by a grant to everybody; name accounts"),
        Case(
            "an object for everybody", only: "public-access",
            #"""
            "aws_s3_object": {"x": {"acl": "public-read"}}
            """#,
            "1: [public-access] aws_s3_object.x is public by its acl \"public-read\"; make it \"private\""),
        Case(
            "a prefix list of everybody", only: "public-access",
            #"""
            "aws_ec2_managed_prefix_list": {"l": {"entry": [{"cidr": "0.0.0.0/0"}]}},
            "aws_vpc_security_group_ingress_rule": {"r": {"ip_protocol": "tcp", "from_port": 22, "to_port": 22,
            "prefix_list_id": "${aws_ec2_managed_prefix_list.l.id}"}}
            """#,
            "3: [public-access] aws_vpc_security_group_ingress_rule.r lets everybody (0.0.0.0/0) in to port 22; "
                + "name who may come, or go through a load balancer"),
        Case(
            "a prefix list of an office", only: "public-access",
            #"""
            "aws_ec2_managed_prefix_list": {"l": {"entry": [{"cidr": "203.0.113.0/24"}]}},
            "aws_vpc_security_group_ingress_rule": {"r": {"ip_protocol": "tcp", "from_port": 22, "to_port": 22,
            "prefix_list_id": "${aws_ec2_managed_prefix_list.l.id}"}}
            """#),
        Case(
            "a prefix list with an entry of its own", only: "public-access",
            #"""
            "aws_ec2_managed_prefix_list": {"l": {"name": "l"}},
            "aws_ec2_managed_prefix_list_entry": {"e": {"cidr": "::/0", "prefix_list_id":
            "${aws_ec2_managed_prefix_list.l.id}"}},
            "aws_security_group_rule": {"r": {"type": "ingress", "protocol": "tcp", "from_port": 22, "to_port": 22,
            "prefix_list_ids": ["${aws_ec2_managed_prefix_list.l.id}"]}}
            """#,
            "5: [public-access] aws_security_group_rule.r lets everybody (::/0) in to port 22; name who may "
                + "come, or go through a load balancer"),
        Case(
            "a network ACL that denies SSH before", only: "public-access",
            #"""
            "aws_network_acl": {"x": {"ingress": [{"rule_no": 1, "action": "deny", "protocol": "tcp", "from_port":
            22, "to_port": 22, "cidr_block": "0.0.0.0/0"}, {"rule_no": 2, "action": "allow", "protocol": "tcp",
            "from_port": 0, "to_port": 65535, "cidr_block": "0.0.0.0/0"}]}}
            """#),
        Case(
            "a network ACL that denies SSH after", only: "public-access",
            #"""
            "aws_network_acl": {"x": {"ingress": [{"rule_no": 1, "action": "allow", "protocol": "tcp", "from_port":
            0, "to_port": 65535, "cidr_block": "0.0.0.0/0"}, {"rule_no": 2, "action": "deny", "protocol": "tcp",
            "from_port": 22, "to_port": 22, "cidr_block": "0.0.0.0/0"}]}}
            """#,
            "2: [public-access] aws_network_acl.x lets everybody (0.0.0.0/0) in to port 22; name the ports and "
                + "networks that are needed"),
        Case(
            "a network ACL that denies SSH to some", only: "public-access",
            #"""
            "aws_network_acl": {"x": {"ingress": [{"rule_no": 1, "action": "deny", "protocol": "tcp", "from_port":
            22, "to_port": 22, "cidr_block": "10.0.0.0/8"}, {"rule_no": 2, "action": "allow", "protocol": "-1",
            "from_port": 0, "to_port": 0, "cidr_block": "0.0.0.0/0"}]}}
            """#,
            "3: [public-access] aws_network_acl.x lets everybody (0.0.0.0/0) in to everything; name the ports "
                + "and networks that are needed"),
        Case(
            "rules of a network ACL, one of which denies SSH before", only: "public-access",
            #"""
            "aws_network_acl_rule": {"a": {"network_acl_id": "${aws_network_acl.n.id}", "rule_number": 2,
            "rule_action": "allow", "protocol": "-1", "cidr_block": "0.0.0.0/0"}, "d": {"network_acl_id":
            "${aws_network_acl.n.id}", "rule_number": 1, "rule_action": "deny", "protocol": "6", "from_port": 22,
            "to_port": 22, "cidr_block": "0.0.0.0/0"}},
            "aws_network_acl": {"n": {"vpc_id": "vpc-1"}}
            """#),
        Case(
            "an image for everybody", only: "public-access",
            #"""
            "aws_ami_launch_permission": {"x": {"image_id": "ami-1", "group": "all"}}
            """#,
            "1: [public-access] aws_ami_launch_permission.x lets everybody in the world start the image; name "
                + "accounts"),
        Case(
            "an image for an account", only: "public-access",
            #"""
            "aws_ami_launch_permission": {"x": {"image_id": "ami-1", "account_id": "123456789012"}}
            """#),
        Case(
            "a broker on the internet", only: "public-access",
            #"""
            "aws_mq_broker": {"x": {"publicly_accessible": true}}
            """#,
            "1: [public-access] aws_mq_broker.x has an address on the internet; take publicly_accessible out"),
        Case(
            "a cluster for everybody, by default", only: "public-access",
            #"""
            "aws_eks_cluster": {"x": {"vpc_config": {"subnet_ids": ["subnet-1"]}}}
            """#,
            "1: [public-access] aws_eks_cluster.x answers everybody on the internet; name networks in "
                + "public_access_cidrs, or set endpoint_public_access to false"),
        Case(
            "a cluster for an office", only: "public-access",
            #"""
            "aws_eks_cluster": {"x": {"vpc_config": {"subnet_ids": ["subnet-1"], "public_access_cidrs":
            ["203.0.113.0/24"]}}}
            """#),
        Case(
            "a cluster in its network alone", only: "public-access",
            #"""
            "aws_eks_cluster": {"x": {"vpc_config": {"subnet_ids": ["subnet-1"], "endpoint_public_access": false}}}
            """#),
        Case(
            "a layer for everybody", only: "public-access",
            #"""
            "aws_lambda_layer_version_permission": {"x": {"principal": "*"}}
            """#,
            "1: [public-access] aws_lambda_layer_version_permission.x lets everybody in the world read the "
                + "layer; name an account, or an organization"),
        Case(
            "a layer for an organization", only: "public-access",
            #"""
            "aws_lambda_layer_version_permission": {"x": {"principal": "*", "organization_id": "o-a1b2c3d4e5"}}
            """#),
        Case(
            "instances with addresses on the internet", only: "public-access",
            #"""
            "aws_launch_template": {"x": {"network_interfaces": {"associate_public_ip_address": "true"}}}
            """#,
            "1: [public-access] aws_launch_template.x gives its instances addresses on the internet; put them "
                + "into private subnets behind a load balancer"),
    ]
}
