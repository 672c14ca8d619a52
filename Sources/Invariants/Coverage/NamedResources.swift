/// Actions that read or change something which has an ARN (Service Authorization Reference).
enum NamedResources {
    /// Whether an action, or the pattern of several, should name its resources.
    static func areWanted(_ action: String) -> Bool {
        let parts = action.lowercased().split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let verbs = verbs[String(parts[0])], !exceptions.contains(action.lowercased()) else {
            return false
        }
        let verb = parts[1]
        let start = verb.prefix { $0 != "*" && $0 != "?" }
        return verbs.contains { known in
            verb.hasPrefix(known) || start.count < verb.count && known.hasPrefix(start)
        }
    }

    /// Actions on the account as a whole.
    private static let exceptions: Set<String> = [
        "ecs:deleteaccountsetting", "iam:deleteaccountalias", "iam:deleteaccountpasswordpolicy",
        "iam:updateaccountpasswordpolicy",
    ]

    // The beginnings of actions by service; what is not here lists, describes or creates, which has no resource yet.
    private static let verbs: [String: [String]] = [
        "acm": ["deletecertificate", "exportcertificate"],
        "apigateway": ["delete", "patch", "post", "put"],
        "appsync": ["graphql"],
        "athena": ["getqueryresults", "startqueryexecution"],
        "autoscaling": ["delete", "detach", "putscaling", "resume", "setdesired", "suspend", "terminate", "update"],
        "backup": ["delete", "startbackup", "startrestore"],
        "batch": ["submitjob", "terminatejob"],
        "bedrock": ["invokemodel"],
        "cloudformation": ["createstack", "deletestack", "executechangeset", "updatestack"],
        "cloudfront": ["createinvalidation", "deletedistribution", "updatedistribution"],
        "cloudtrail": ["delete", "stoplogging", "update"],
        "cloudwatch": ["deletealarms", "disablealarm", "putmetricalarm", "setalarmstate"],
        "codeartifact": ["delete", "publish", "readfrom"],
        "codebuild": ["batchgetbuilds", "delete", "startbuild", "stopbuild", "updateproject"],
        "codecommit": ["delete", "getbranch", "getcommit", "gitpull", "gitpush", "merge", "uploadarchive"],
        "codeconnections": ["useconnection"],
        "codedeploy": ["createdeployment", "registerapplicationrevision"],
        "codepipeline": ["delete", "putapprovalresult", "startpipelineexecution", "updatepipeline"],
        "codestar-connections": ["useconnection"],
        "cognito-idp": ["admin", "delete", "update"],
        "dynamodb": [
            "batch", "conditioncheck", "createbackup", "delete", "exporttable", "getitem", "getrecords", "partiql",
            "putitem", "query", "restoretable", "scan", "update",
        ],
        "ec2": [
            "attachvolume", "authorizesecuritygroup", "deletekeypair", "deleteroute", "deletesecuritygroup",
            "deletesnapshot", "deletesubnet", "deletevolume", "deletevpc", "detachvolume", "modifyinstance",
            "rebootinstances", "revokesecuritygroup", "startinstances", "stopinstances", "terminateinstances",
        ],
        "ecr": [
            "batchcheck", "batchdelete", "batchget", "completelayer", "deletelifecycle", "deleterepository",
            "getdownload", "initiate", "putimage", "setrepository", "uploadlayer",
        ],
        "ecs": [
            "createtaskset", "delete", "executecommand", "runtask", "starttask", "stoptask", "update",
        ],
        "elasticache": ["connect", "delete", "modify", "reboot"],
        "elasticfilesystem": ["client", "delete", "putfilesystem", "update"],
        "elasticloadbalancing": ["delete", "deregister", "modify", "register"],
        "es": ["delete", "eshttp", "update"],
        "events": ["deleterule", "disablerule", "putevents", "putrule", "puttargets", "removetargets"],
        "execute-api": ["invoke", "manageconnections"],
        "firehose": ["delete", "put", "update"],
        "glue": ["batchdelete", "delete", "startjob", "update"],
        "iam": [
            "add", "attach", "createaccesskey", "createloginprofile", "createpolicyversion", "deactivatemfa", "delete",
            "detach", "passrole", "put", "remove", "setdefaultpolicyversion", "update",
        ],
        "kafka-cluster": ["alter", "connect", "delete", "read", "write"],
        "kinesis": [
            "delete", "getrecords", "getsharditerator", "mergeshards", "putrecord", "splitshard", "subscribetoshard",
            "update",
        ],
        "kms": [
            "cancelkeydeletion", "creategrant", "decrypt", "deletealias", "deleteimported", "disablekey", "encrypt",
            "generatedatakey", "generatemac", "putkeypolicy", "reencrypt", "revokegrant", "schedulekeydeletion", "sign",
            "updatealias", "updatekey",
        ],
        "lambda": ["addpermission", "delete", "invoke", "publish", "putfunction", "removepermission", "update"],
        "logs": [
            "createlogstream", "deletelog", "deleteretention", "filterlogevents", "getlogevents", "putlogevents",
            "putretention",
        ],
        "rds": ["deletedb", "failover", "modifydb", "promote", "rebootdb", "restoredb", "startdb", "stopdb"],
        "rds-data": ["batchexecute", "executestatement"],
        "rds-db": ["connect"],
        "redshift": ["deletecluster", "getclustercredentials", "modifycluster", "rebootcluster"],
        "route53": ["changeresourcerecordsets", "deletehostedzone"],
        "s3": [
            "abortmultipart", "bypassgovernance", "deletebucket", "deleteobject", "getobject", "listbucket",
            "putbucket", "putencryption", "putlifecycle", "putobject", "putreplication", "replicate", "restoreobject",
        ],
        "sagemaker": ["deleteendpoint", "invokeendpoint", "updateendpoint"],
        "secretsmanager": [
            "deleteresourcepolicy", "deletesecret", "getsecretvalue", "putresourcepolicy", "putsecretvalue",
            "restoresecret", "rotatesecret", "updatesecret",
        ],
        "ses": ["sendbulk", "sendemail", "sendraw", "sendtemplated"],
        "sns": ["addpermission", "deletetopic", "publish", "removepermission", "settopic", "subscribe"],
        "sqs": [
            "addpermission", "changemessage", "deletemessage", "deletequeue", "purge", "receive", "removepermission",
            "sendmessage", "setqueue",
        ],
        "ssm": [
            "deletedocument", "deleteparameter", "getparameter", "putparameter", "sendcommand", "startautomation",
            "startsession", "updatedocument",
        ],
        "states": ["deletestate", "startexecution", "startsync", "stopexecution", "updatestate"],
        "sts": ["assumerole"],
    ]
}
