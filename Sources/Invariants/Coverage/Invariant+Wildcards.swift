import Terraform

extension Invariant {
    /// Policies that grant all that a service can do, today and after its next release.
    static let wideAction = Invariant(
        "wide-action", "No role, user or group may do all that a service offers.",
        source: "AWS Security Hub, IAM.21: customer managed policies should not allow wildcard actions for services"
    ) { model in
        GrantingPolicy.all(of: model).compactMap { policy -> Violation? in
            for statement in policy.allowing {
                guard case .only(let actions) = statement.actions else {
                    return Violation(
                        policy.holder, at: policy.argument,
                        "\(policy.holder.address) allows all actions but some (NotAction); name what is needed")
                }
                let wide = actions.lazy.compactMap(\.known).first(where: isWide)
                // Everything on everything is what `admin-policy` says.
                guard let wide, !(wide.isWildcard && statement.isOnEverything) else { continue }
                return Violation(
                    policy.holder, at: policy.argument,
                    "\(policy.holder.address) allows \(wide), and with it whatever AWS will add; name the actions")
            }
            return nil
        } + fullAccess(model)
    }

    /// Whether an action is all that a service offers.
    private static func isWide(_ action: String) -> Bool {
        guard let colon = action.firstIndex(of: ":") else { return action.isWildcard }
        return action[action.index(after: colon)...].isWildcard
    }

    /// Policies of AWS that give all of a service, or of all services.
    private static func fullAccess(_ model: Model) -> [Violation] {
        ManagedPolicy.attached(in: model).filter { policy in
            policy.name.hasSuffix("FullAccess") || policy.name == "PowerUserAccess"
        }.map { policy in
            Violation(
                policy.holder, at: policy.argument,
                "\(policy.holder.address) gives \(policy.name), and with it whatever AWS will add; name the actions")
        }
    }

    /// Policies that do not say whose data they are about.
    static let wideResource = Invariant(
        "wide-resource", "What a policy lets read or change, it names.",
        source: "AWS Well-Architected Framework, SEC03-BP02 \"Grant least privilege access\"; Service Authorization "
            + "Reference, \"Resource types\""
    ) { model in
        GrantingPolicy.all(of: model).compactMap { policy in
            for statement in policy.allowing where !statement.narrowsResources {
                guard let breadth = statement.breadth, case .only(let actions) = statement.actions,
                    let action = actions.lazy.compactMap(\.known).first(where: NamedResources.areWanted)
                else { continue }
                return Violation(
                    policy.holder, at: policy.argument,
                    "\(policy.holder.address) allows \(action) on \(breadth.words); name the resources")
            }
            return nil
        }
    }
}

extension Policy.Statement {
    /// Whether a condition tells resources apart, by their tags, account or parent.
    fileprivate var narrowsResources: Bool {
        conditions.contains { condition in
            let key = condition.keyName
            guard key.contains("resource") || key.hasPrefix("kms:encryptioncontext") || Self.narrowing.contains(key)
            else {
                return false
            }
            // Every resource has an account; tags may be missing.
            let isPresent = key == "aws:resourceaccount" || key == "aws:resourceorgid"
            return (condition.isLimit || isPresent && condition.ifExists && !condition.isNegated)
                && !condition.values.contains { $0.known?.isWildcard ?? false }
        }
    }

    private static let narrowing: Set<String> = [
        "dynamodb:leadingkeys", "ecs:cluster", "ecs:service", "kms:requestalias", "lambda:functionarn", "sqs:queueurl",
    ]
}
