import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `A group of instances` {
    @Test func `starts from encrypted disks and a metadata service that wants a token`() throws {
        let shop = Shop()
        _ = shop.addGroup()
        #expect(shop.findings == [])
        let template = try shop.block("aws_launch_template.web")
        #expect(template["metadata_options.http_tokens"] == "required")
        #expect(template["metadata_options.http_put_response_hop_limit"] == "1")
        #expect(template["block_device_mappings[0].ebs.encrypted"] == "true")
        #expect(template["instance_type"] == nil)
        #expect(template["user_data"]?.contains("base64encode") == true)
    }

    @Test func `asks for attributes, and for Spot instances beyond those that are always there`() throws {
        let shop = Shop()
        _ = shop.addGroup()
        let group = try shop.block("aws_autoscaling_group.web")
        let policy = "mixed_instances_policy"
        #expect(group["\(policy).instances_distribution.on_demand_base_capacity"] == "2")
        #expect(group["\(policy).instances_distribution.on_demand_percentage_above_base_capacity"] == "50")
        let needs = "\(policy).launch_template.override[0].instance_requirements"
        #expect(group["\(needs).vcpu_count.min"] == "2")
        #expect(group["\(needs).memory_mib.max"] == "16384")
        #expect(group["health_check_type"] == "ELB")
        #expect(group["max_instance_lifetime"] == "2592000")
        #expect(group.list("vpc_zone_identifier") == ["aws_subnet.main_private_a.id", "aws_subnet.main_private_b.id"])
    }

    @Test func `grows by two above 70 % and by four above 90 %`() throws {
        let shop = Shop()
        _ = shop.addGroup()
        let steps = try shop.block("aws_autoscaling_policy.web_surge")
        #expect(steps["step_adjustment[0].scaling_adjustment"] == "2")
        #expect(steps["step_adjustment[0].metric_interval_lower_bound"] == "0")
        #expect(steps["step_adjustment[0].metric_interval_upper_bound"] == "20")
        #expect(steps["step_adjustment[1].scaling_adjustment"] == "4")
        #expect(steps["step_adjustment[1].metric_interval_lower_bound"] == "20")
        #expect(steps["step_adjustment[1].metric_interval_upper_bound"] == nil)
        #expect(try shop.block("aws_cloudwatch_metric_alarm.web_surge")["threshold"] == "70")
        let tracking = try shop.block("aws_autoscaling_policy.web_cpu")
        #expect(tracking["target_tracking_configuration.target_value"] == "50")
    }

    @Test func `leaves to the scaling what the scaling changes`() throws {
        let plain = Shop()
        _ = plain.addGroup()
        #expect(
            try plain.block("aws_autoscaling_group.web").list("lifecycle.ignore_changes") == ["desired_capacity"])
        let scheduled = Shop()
        _ = scheduled.addGroup(
            scaling: .init(schedule: [.init("morning", at: .daily(at: "00:00"), minimum: 4)]))
        #expect(
            try scheduled.block("aws_autoscaling_group.web").list("lifecycle.ignore_changes")
                == ["desired_capacity", "min_size"])
        let action = try scheduled.block("aws_autoscaling_schedule.web_morning")
        #expect(action["min_size"] == "4")
        #expect(action["max_size"] == "-1")
        #expect(action["recurrence"] == "0 0 * * *")
    }

    @Test func `refuses sizes, shares and steps that EC2 would refuse`() {
        let shop = Shop()
        _ = shop.addGroup(
            size: .init(minimum: 4, desired: 3, maximum: 6),
            scaling: .init(steps: [.init(above: 90, add: 4), .init(above: 70, add: 2)]), healthy: 50...200)
        #expect(
            shop.findings == [
                "instance-group-size: group 'web' has 4 to 6 instances and starts with 3; start within the limits",
                "instance-maintenance: group 'web' keeps 50 to 200 % healthy; EC2 allows 0 to 100, then 100 to 200, and "
                    + "at most 100 between",
                "scaling-steps: the steps of 'web' have the limits [90.0, 70.0]; write them in rising order",
            ])
    }

    @Test func `can do nothing but write its logs and be managed until something is granted`() {
        let shop = Shop()
        let group = shop.addGroup()
        let before = shop.configuration.blocks.filter { $0.address.type == "aws_iam_role_policy" }.map(\.address.name)
        #expect(before.filter { $0.hasPrefix("web_instances") } == ["web_instances_write_logs"])
        shop.images.grantPull(to: group)
        #expect(shop.configuration.block(at: "aws_iam_role_policy.web_instances_web_pull") != nil)
    }
}

@Suite struct `A stand-alone instance` {
    @Test func `has an address of its own, and nobody can connect to it`() throws {
        let shop = Shop()
        shop.stack.add(
            StandaloneInstance("worker", in: shop.network, type: "t3.small", diskKey: shop.key, protection: .off))
        #expect(shop.findings == [])
        #expect(try shop.block("aws_eip.worker")["instance"] == "aws_instance.worker.id")
        let rules = shop.configuration.blocks.filter { $0.address.type == "aws_vpc_security_group_ingress_rule" }
        #expect(!rules.contains { $0["security_group_id"] == "aws_security_group.worker.id" })
        #expect(try shop.block("aws_instance.worker")["root_block_device.encrypted"] == "true")
    }
}
