import Terraform

extension Invariant {
    /// Alarms that do something.
    static func alarmAssertions(_ model: Model) -> [Assertion] {
        ["aws_cloudwatch_composite_alarm", "aws_cloudwatch_metric_alarm"].flatMap(model.blocks)
            .filter { !$0.section.links("alarm_actions").isEmpty && $0.isPlannedOrAbsent("actions_enabled") }
            .map { alarm in
                Assertion(alarm, "does nothing when it rings") {
                    "\($0).actions_enabled != false && (\($0).alarm_actions == null ? 0 : length(\($0).alarm_actions)) > 0"
                }
            }
    }

    /// Log groups that end.
    static func logAssertions(_ model: Model) -> [Assertion] {
        model.blocks("aws_cloudwatch_log_group").filter { $0.isPlannedOrAbsent("retention_in_days") }.map { group in
            Assertion(group, "keeps its events for ever") { "coalesce(\($0).retention_in_days, 0) > 0" }
        }
    }

    /// Backups that are kept for long enough, and what they find by its tags.
    static func backupAssertions(_ model: Model) -> [Assertion] {
        let plans = model.blocks("aws_backup_plan").map { plan in
            Assertion(plan, "keeps its backups for less than \(leastDaysOfBackup) days") {
                "anytrue([for rule in \($0).rule : alltrue([for life in rule.lifecycle : coalesce(life.delete_after, 0) == 0 "
                    + "|| life.delete_after >= \(leastDaysOfBackup)])])"
            }
        }
        let databases = keptByThemselves.flatMap(model.blocks).filter { $0.isPlanned("backup_retention_period") }.map {
            database in
            Assertion(database, "keeps its own backups for less than \(leastDaysOfBackup) days") {
                "\($0).backup_retention_period >= \(leastDaysOfBackup)"
            }
        }
        let tags = model.all("aws_backup_selection").flatMap { $0.blocks("selection_tag") ?? [] }.compactMap { tag in
            tag.text("key").flatMap { key in tag.text("value").map { (key: key, value: $0) } }
        }
        let selected = stateful.flatMap(model.blocks).compactMap { resource -> Assertion? in
            guard case .object(let own) = resource["tags"],
                let tag = tags.first(where: { tag in own.contains { $0.key == tag.key && $0.value.string == tag.value }
                }),
                [tag.key, tag.value].allSatisfy(\.isPlainText)
            else { return nil }
            return Assertion(resource, "has no longer the tag by which its backup finds it") {
                "try(\($0).tags[\"\(tag.key)\"], \"\") == \"\(tag.value)\""
            }
        }
        return plans + databases + selected
    }

    /// What is of production and protected.
    static func protectionAssertions(_ model: Model) -> [Assertion] {
        let tags = DefaultTags(model)
        return protected.flatMap { kind in
            model.blocks(kind.type).filter { tags.isProduction($0) && $0.isPlannedOrAbsent(kind.argument) }.map {
                resource in
                Assertion(resource, "is of production and can be deleted by one call") {
                    "\($0).\(kind.argument) == true"
                }
            }
        }
    }

    /// Deployments that undo themselves.
    static func rollbackAssertions(_ model: Model) -> [Assertion] {
        let services = model.blocks("aws_ecs_service").filter { service in
            let controller = service.blocks("deployment_controller")?.first?["type"]
            guard controller == nil || controller?.string == "ECS" else { return false }
            return !(service.blocks("deployment_circuit_breaker") ?? []).isEmpty
        }.map { service in
            Assertion(service, "does not roll a failed deployment back") {
                "anytrue([for breaker in \($0).deployment_circuit_breaker : breaker.enable && breaker.rollback])"
            }
        }
        return services
            + model.blocks("aws_codedeploy_deployment_group").map { group in
                Assertion(group, "does not roll a failed deployment back") {
                    "anytrue([for rollback in \($0).auto_rollback_configuration : rollback.enabled "
                        + "&& contains(rollback.events, \"DEPLOYMENT_FAILURE\")])"
                }
            }
    }

    /// Health checks that have time.
    static func healthAssertions(_ model: Model) -> [Assertion] {
        let groups = ["aws_lb_target_group", "aws_alb_target_group"].flatMap(model.blocks).filter { group in
            guard let check = group.blocks("health_check")?.first else { return false }
            return check.isPlanned("timeout") && check.isPlanned("interval")
        }.map { group in
            Assertion(group, "waits longer for the answer to a health check than until the next one") {
                "alltrue([for check in \($0).health_check : check.timeout < check.interval])"
            }
        }
        let services = model.blocks("aws_ecs_service").compactMap { service -> Assertion? in
            guard service.isPlanned("health_check_grace_period_seconds"),
                let group = service.blocks("load_balancer")?.first?.target("target_group_arn"),
                group.instance.prefix.isEmpty, case .none = group.instance.key,
                let check = group.blocks("health_check")?.first, check.isPlanned("interval"),
                check.isPlanned("healthy_threshold")
            else { return nil }
            let checks = "\(group.address).health_check[0]"
            return Assertion(service, "gives a new task less time than \(group.address) takes to find it healthy") {
                "\($0).health_check_grace_period_seconds >= \(checks).interval * \(checks).healthy_threshold"
            }
        }
        return groups + services
    }
}

extension String {
    /// Whether it can stand between quotes as it is.
    fileprivate var isPlainText: Bool {
        allSatisfy { $0 != "\"" && $0 != "\\" && $0 != "$" && $0 != "%" && !$0.isNewline }
    }
}
