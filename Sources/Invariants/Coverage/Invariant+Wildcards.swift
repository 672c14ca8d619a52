import Terraform

extension Invariant {
    /// Policies that grant all that a service can do, today and after its next release.
    static let wideAction = Invariant(
        "wide-action", "No role, user or group may do all that a service offers.",
        source: "AWS Security Hub, IAM.21: customer managed policies should not allow wildcard actions for services"
    ) { model in
        GrantingPolicy.all(of: model).compactMap { policy in
            for statement in policy.allowing {
                guard case .only(let actions) = statement.actions else {
                    return Violation(
                        policy.holder, at: policy.argument,
                        "\(policy.holder.address) allows all actions but some (NotAction); name what is needed")
                }
                let wide = actions.lazy.compactMap(\.known).first { $0 == "*" || $0.hasSuffix(":*") }
                // Everything on everything is what `admin-policy` says.
                guard let wide, !(wide == "*" && statement.isOnEverything) else { continue }
                return Violation(
                    policy.holder, at: policy.argument,
                    "\(policy.holder.address) allows \(wide), and with it whatever AWS will add; name the actions")
            }
            return nil
        }
    }

    /// Policies that do not say whose data they are about.
    static let wideResource = Invariant(
        "wide-resource", "What a policy lets read or change, it names.",
        source: "AWS Well-Architected Framework, SEC03-BP02 \"Grant least privilege access\"; Service Authorization "
            + "Reference, \"Resource types\""
    ) { model in
        GrantingPolicy.all(of: model).compactMap { policy in
            for statement in policy.allowing where statement.isOnEverything && !statement.narrowsResources {
                guard case .only(let actions) = statement.actions,
                    let action = actions.lazy.compactMap(\.known).first(where: NamedResources.areWanted)
                else { continue }
                return Violation(
                    policy.holder, at: policy.argument,
                    "\(policy.holder.address) allows \(action) on every resource; name the resources")
            }
            return nil
        }
    }
}

extension Policy.Statement {
    /// Whether a condition tells resources apart, by their tags, account or parent.
    fileprivate var narrowsResources: Bool {
        conditions.contains { condition in
            let key = condition.key.lowercased()
            return key.contains("resource") || key.hasPrefix("kms:encryptioncontext") || Self.narrowing.contains(key)
        }
    }

    private static let narrowing: Set<String> = [
        "dynamodb:leadingkeys", "ecs:cluster", "ecs:service", "kms:requestalias", "lambda:functionarn", "sqs:queueurl",
    ]
}

/// Actions that read or change something which has an ARN (Service Authorization Reference).
enum NamedResources {
    /// Whether an action, or the pattern of several, should name its resources.
    static func areWanted(_ action: String) -> Bool {
        let parts = action.lowercased().split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let verbs = verbs[String(parts[0])] else { return false }
        let verb = parts[1]
        let start = verb.prefix { $0 != "*" && $0 != "?" }
        return verbs.contains { known in
            verb.hasPrefix(known) || start.count < verb.count && known.hasPrefix(start)
        }
    }

    // The beginnings of actions by service; what is not here lists, describes or creates, which has no resource yet.
    private static let verbs: [String: [String]] = [
        "cloudformation": ["createstack", "deletestack", "executechangeset", "updatestack"],
        "cloudfront": ["createinvalidation", "deletedistribution", "updatedistribution"],
        "codebuild": ["batchgetbuilds", "startbuild", "stopbuild", "updateproject"],
        "codecommit": ["getbranch", "getcommit", "gitpull", "gitpush", "uploadarchive"],
        "codeconnections": ["useconnection"],
        "codedeploy": ["createdeployment", "registerapplicationrevision"],
        "codepipeline": ["putapprovalresult", "startpipelineexecution", "updatepipeline"],
        "codestar-connections": ["useconnection"],
        "dynamodb": [
            "batch", "conditioncheck", "delete", "getitem", "putitem", "query", "scan", "updateitem", "updatetable",
        ],
        "ec2": ["deletevolume", "stopinstances", "terminateinstances"],
        "ecr": [
            "batchcheck", "batchdelete", "batchget", "completelayer", "deleterepository", "getdownload", "initiate",
            "putimage", "uploadlayer",
        ],
        "ecs": [
            "createtaskset", "deleteservice", "deletetaskset", "executecommand", "runtask", "stoptask",
            "updateservice",
        ],
        "elasticloadbalancing": ["delete", "deregister", "modify", "register"],
        "events": ["putevents"],
        "execute-api": ["invoke", "manageconnections"],
        "iam": [
            "add", "attach", "createaccesskey", "createpolicyversion", "delete", "detach", "passrole", "put", "remove",
            "update",
        ],
        "kinesis": ["getrecords", "putrecord"],
        "kms": [
            "creategrant", "decrypt", "disablekey", "encrypt", "generatedatakey", "putkeypolicy", "reencrypt",
            "schedulekeydeletion", "sign",
        ],
        "lambda": ["addpermission", "delete", "invoke", "update"],
        "logs": ["createlogstream", "deletelog", "filterlogevents", "getlogevents", "putlogevents"],
        "rds": ["deletedb", "modifydb", "stopdb"],
        "rds-db": ["connect"],
        "s3": [
            "abortmultipart", "bypassgovernance", "deletebucket", "deleteobject", "getobject", "listbucket",
            "putbucket", "putobject", "restoreobject",
        ],
        "secretsmanager": ["deletesecret", "getsecretvalue", "putsecretvalue", "updatesecret"],
        "sns": ["publish", "settopic", "subscribe"],
        "sqs": ["changemessage", "deletemessage", "deletequeue", "purge", "receive", "sendmessage"],
        "ssm": ["deleteparameter", "getparameter", "putparameter", "sendcommand", "startsession"],
        "states": ["startexecution", "stopexecution"],
        "sts": ["assumerole"],
    ]
}
