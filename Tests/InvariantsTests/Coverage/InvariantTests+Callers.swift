/// Conditions that tell callers apart, and those that do not.
extension `An invariant` {
    static let callers = [
        Case(
            "a queue for one endpoint", only: "public-access",
            #"""
            "aws_sqs_queue_policy": {"x": {"policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sqs:SendMessage\", \"Resource\": \"*\", \"Condition\": {\"StringEquals\": {\"aws:SourceVpce\": \"vpce-1\"}}}}"}}
            """#),
        Case(
            "a queue for all but one endpoint", only: "public-access",
            #"""
            "aws_sqs_queue_policy": {"x": {"policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sqs:SendMessage\", \"Resource\": \"*\", \"Condition\": {\"StringNotEquals\": {\"aws:SourceVpce\": \"vpce-1\"}}}}"}}
            """#,
            "1: [public-access] policy of aws_sqs_queue_policy.x allows everybody in the world sqs:SendMessage; "
                + "name the principals"),
        Case(
            "a queue for one network", only: "public-access",
            #"""
            "aws_sqs_queue_policy": {"x": {"policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sqs:SendMessage\", \"Resource\": \"*\", \"Condition\": {\"IpAddress\": {\"aws:SourceIp\": \"203.0.113.0/24\"}}}}"}}
            """#),
        Case(
            "a queue for every network", only: "public-access",
            #"""
            "aws_sqs_queue_policy": {"x": {"policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sqs:SendMessage\", \"Resource\": \"*\", \"Condition\": {\"IpAddress\": {\"aws:SourceIp\": [\"203.0.113.0/24\", \"0.0.0.0/0\"]}}}}"}}
            """#,
            "1: [public-access] policy of aws_sqs_queue_policy.x allows everybody in the world sqs:SendMessage; "
                + "name the principals"),
        Case(
            "a queue for whoever has an ARN", only: "public-access",
            #"""
            "aws_sqs_queue_policy": {"x": {"policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sqs:SendMessage\", \"Resource\": \"*\", \"Condition\": {\"StringLike\": {\"aws:PrincipalArn\": \"*\"}}}}"}}
            """#,
            "1: [public-access] policy of aws_sqs_queue_policy.x allows everybody in the world sqs:SendMessage; "
                + "name the principals"),
        Case(
            "a queue for the roles of a name in any account", only: "public-access",
            #"""
            "aws_sqs_queue_policy": {"x": {"policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sqs:SendMessage\", \"Resource\": \"*\", \"Condition\": {\"ArnLike\": {\"aws:PrincipalArn\": \"arn:aws:iam::*:role/deploy\"}}}}"}}
            """#,
            "1: [public-access] policy of aws_sqs_queue_policy.x allows everybody in the world sqs:SendMessage; "
                + "name the principals"),
        Case(
            "a queue for the roles of an account", only: "public-access",
            #"""
            "aws_sqs_queue_policy": {"x": {"policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sqs:SendMessage\", \"Resource\": \"*\", \"Condition\": {\"ArnLike\": {\"aws:PrincipalArn\": \"arn:aws:iam::123456789012:role/*\"}}}}"}}
            """#),
        Case(
            "a queue for an organization, and for whoever is in none", only: "public-access",
            #"""
            "aws_sqs_queue_policy": {"x": {"policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sqs:SendMessage\", \"Resource\": \"*\", \"Condition\": {\"StringEqualsIfExists\": {\"aws:PrincipalOrgID\": \"o-1\"}}}}"}}
            """#,
            "1: [public-access] policy of aws_sqs_queue_policy.x allows everybody in the world sqs:SendMessage; "
                + "name the principals"),
        Case(
            "a queue for a unit of an organization", only: "public-access",
            #"""
            "aws_sqs_queue_policy": {"x": {"policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sqs:SendMessage\", \"Resource\": \"*\", \"Condition\": {\"ForAnyValue:StringLike\": {\"aws:PrincipalOrgPaths\": \"o-a1b2c3d4e5/r-ab12/*\"}}}}"}}
            """#),
        Case(
            "a queue for the buckets of a name", only: "public-access",
            #"""
            "aws_sqs_queue_policy": {"x": {"policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sqs:SendMessage\", \"Resource\": \"*\", \"Condition\": {\"ArnLike\": {\"aws:SourceArn\": \"arn:aws:s3:::photos-*\"}}}}"}}
            """#),
        Case(
            "a queue for every bucket", only: "public-access",
            #"""
            "aws_sqs_queue_policy": {"x": {"policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sqs:SendMessage\", \"Resource\": \"*\", \"Condition\": {\"ArnLike\": {\"aws:SourceArn\": \"arn:aws:s3:::*\"}}}}"}}
            """#,
            "1: [public-access] policy of aws_sqs_queue_policy.x allows everybody in the world sqs:SendMessage; "
                + "name the principals"),
        Case(
            "a file system for whoever mounts it", only: "public-access",
            #"""
            "aws_efs_file_system_policy": {"x": {"policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"elasticfilesystem:ClientMount\", \"Condition\": {\"Bool\": {\"elasticfilesystem:AccessedViaMountTarget\": \"true\"}}}}"}}
            """#),
        Case(
            "a search domain for everybody", only: "public-access",
            #"""
            "aws_opensearch_domain": {"x": {"access_policies":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"es:*\", \"Resource\": \"*\"}}"}}
            """#,
            "1: [public-access] access_policies of aws_opensearch_domain.x allows everybody in the world es:*; "
                + "name the principals"),
        Case(
            "a search domain for everybody in its network", only: "public-access",
            #"""
            "aws_opensearch_domain": {"x": {"vpc_options": {"subnet_ids": ["subnet-1"]}, "access_policies":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"es:*\", \"Resource\": \"*\"}}"}}
            """#),
        Case(
            "the policy of a search domain in a network", only: "public-access",
            #"""
            "aws_opensearch_domain": {"o": {"domain_name": "search", "vpc_options": {"subnet_ids": ["subnet-1"]}}},
            "aws_opensearch_domain_policy": {"x": {"domain_name": "search", "access_policies":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"es:*\", \"Resource\": \"*\"}}"}}
            """#),
        Case(
            "a bus for everybody's events", only: "public-access",
            #"""
            "aws_cloudwatch_event_bus_policy": {"x": {"policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"events:PutEvents\", \"Resource\": \"*\"}}"}}
            """#,
            "1: [public-access] policy of aws_cloudwatch_event_bus_policy.x allows everybody in the world "
                + "events:PutEvents; name the principals"),
        Case(
            "a role for every repository of GitHub", only: "public-access",
            #"""
            "aws_iam_role": {"x": {"assume_role_policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": {\"Federated\": \"arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com\"}, \"Action\": \"sts:AssumeRoleWithWebIdentity\"}}"}}
            """#,
            "1: [public-access] assume_role_policy of aws_iam_role.x trusts everybody's tokens of "
                + "token.actions.githubusercontent.com; compare token.actions.githubusercontent.com:sub in a condition"),
        Case(
            "a role for every repository of GitHub, in other words", only: "public-access",
            #"""
            "aws_iam_role": {"x": {"assume_role_policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": {\"Federated\": \"arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com\"}, \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Condition\": {\"StringLike\": {\"token.actions.githubusercontent.com:sub\": \"repo:*\"}, \"StringEquals\": {\"token.actions.githubusercontent.com:aud\": \"sts.amazonaws.com\"}}}}"}}
            """#,
            "1: [public-access] assume_role_policy of aws_iam_role.x trusts everybody's tokens of "
                + "token.actions.githubusercontent.com; compare token.actions.githubusercontent.com:sub in a condition"),
        Case(
            "a role for the repositories of an organization", only: "public-access",
            #"""
            "aws_iam_role": {"x": {"assume_role_policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": {\"Federated\": \"arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com\"}, \"Action\": \"sts:AssumeRoleWithWebIdentity\", \"Condition\": {\"StringLike\": {\"token.actions.githubusercontent.com:sub\": \"repo:example/*\"}}}}"}}
            """#),
        Case(
            "a role for every repository by a provider of the document", only: "public-access",
            #"""
            "aws_iam_openid_connect_provider": {"g": {"url": "https://token.actions.githubusercontent.com"}},
            "aws_iam_role": {"x": {"assume_role_policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": {\"Federated\": \"${aws_iam_openid_connect_provider.g.arn}\"}, \"Action\": \"sts:AssumeRoleWithWebIdentity\"}}"}}
            """#,
            "2: [public-access] assume_role_policy of aws_iam_role.x trusts everybody's tokens of "
                + "token.actions.githubusercontent.com; compare token.actions.githubusercontent.com:sub in a condition"),
        Case(
            "a role for a provider that knows its own people alone", only: "public-access",
            #"""
            "aws_iam_role": {"x": {"assume_role_policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": {\"Federated\": \"arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/1\"}, \"Action\": \"sts:AssumeRoleWithWebIdentity\"}}"}}
            """#),
    ]
}
