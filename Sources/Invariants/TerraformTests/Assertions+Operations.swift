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
    ///
    /// Terraform before 1.12 evaluates both sides of `||` and `&&`: none of them may fail for a null.
    static func backupAssertions(_ model: Model) -> [Assertion] {
        let selections = BackupPlans(model)
        // A plan may be short where a longer one has the same resources.
        let plans = model.blocks("aws_backup_plan").filter { plan in
            BackupPlans.days(of: plan).map { $0 >= leastDaysOfBackup } ?? true
                || model.blocks("aws_backup_plan").count == 1
        }.map { plan in
            Assertion(plan, "keeps its backups for less than \(leastDaysOfBackup) days") {
                "anytrue([for rule in \($0).rule : alltrue([for life in rule.lifecycle : coalesce(life.delete_after, 0) == 0 "
                    + "|| coalesce(life.delete_after, 0) >= \(leastDaysOfBackup)])])"
            }
        }
        let owned = StatefulType.all.flatMap { kind -> [Assertion] in
            guard let argument = kind.own?.argument else { return [] }
            let own = OwnBackups(of: kind, in: model)
            return model.blocks(kind.name).filter { resource in
                resource.isPlanned(argument) && kind.sources.allSatisfy { resource[$0].isNull }
                    && (own.retention(of: resource).days >= leastDaysOfBackup
                        || selections.retention(of: resource, kind).days < leastDaysOfBackup)
            }.map { resource in
                Assertion(resource, "keeps its own backups for less than \(leastDaysOfBackup) days") {
                    "coalesce(\($0).\(argument), 0) >= \(leastDaysOfBackup)"
                }
            }
        }
        let tags = model.all("aws_backup_selection").flatMap { $0.blocks("selection_tag") ?? [] }.compactMap { tag in
            tag.text("key").flatMap { key in tag.text("value").map { (key: key, value: $0) } }
        }
        let selected = StatefulType.all.map(\.name).flatMap(model.blocks).compactMap { resource -> Assertion? in
            guard case .object(let own) = resource["tags"],
                let tag = tags.first(where: { tag in own.contains { $0.key == tag.key && $0.value.string == tag.value }
                }),
                [tag.key, tag.value].allSatisfy(\.isPlainText)
            else { return nil }
            return Assertion(resource, "has no longer the tag by which its backup finds it") {
                "try(\($0).tags[\"\(tag.key)\"], \"\") == \"\(tag.value)\""
            }
        }
        return plans + owned + selected
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
                    "anytrue([for rollback in \($0).auto_rollback_configuration : coalesce(rollback.enabled, false) "
                        + "&& try(contains(rollback.events, \"DEPLOYMENT_FAILURE\"), false)])"
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
                let needed = seconds(ofFirstCheckBy: group)
            else { return nil }
            return Assertion(service, "gives a new task less time than \(group.address) takes to find it healthy") {
                "coalesce(\($0).health_check_grace_period_seconds, 0) >= \(needed)"
            }
        }
        return groups + services
    }

    /// How long a target group takes to find a new target healthy; what AWS chooses is no part of a plan, and a number here.
    private static func seconds(ofFirstCheckBy group: Arguments) -> String? {
        guard group.instance.type.hasSuffix("target_group"), group.instance.prefix.isEmpty,
            case .none = group.instance.key, let check = FirstCheck(of: group)
        else { return nil }
        let block = group.blocks("health_check")?.first
        func term(_ name: String, _ seconds: Int) -> String {
            block?.isPlanned(name) ?? false ? "\(group.address).health_check[0].\(name)" : String(seconds)
        }
        return "\(term("interval", check.interval)) + \(term("timeout", check.timeout))"
    }
}

extension String {
    /// Whether it can stand between quotes as it is.
    fileprivate var isPlainText: Bool {
        allSatisfy { $0 != "\"" && $0 != "\\" && $0 != "$" && $0 != "%" && !$0.isNewline }
    }
}
