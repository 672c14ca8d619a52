/// What policies are about without naming it.
extension `An invariant` {
    static let breadth = [
        Case(
            "every action by two stars", only: "admin-policy",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"**\", \"Resource\": \"*\"}}"}}
            """#,
            "1: [admin-policy] aws_iam_role_policy.x allows every action on every resource; name what is needed"),
        Case(
            "every action on every bucket", only: "admin-policy",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"arn:aws:s3:::*\"}}"}}
            """#),
        Case(
            "every action on every bucket, which is wide", only: "wide-action",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"arn:aws:s3:::*\"}}"}}
            """#,
            "1: [wide-action] aws_iam_role_policy.x allows *, and with it whatever AWS will add; name the actions"),
        Case(
            "all of a service by two stars", only: "wide-action",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"s3:**\", \"Resource\": \"arn:aws:s3:::photos/*\"}}"}}
            """#,
            "1: [wide-action] aws_iam_role_policy.x allows s3:**, and with it whatever AWS will add; name the "
                + "actions"),
        Case(
            "all of S3 by a policy of AWS", only: "wide-action",
            #"""
            "aws_iam_role_policy_attachment": {"x": {"policy_arn": "arn:aws:iam::aws:policy/AmazonS3FullAccess"}}
            """#,
            "1: [wide-action] aws_iam_role_policy_attachment.x gives AmazonS3FullAccess, and with it whatever "
                + "AWS will add; name the actions"),
        Case(
            "nearly everything by a policy of AWS", only: "wide-action",
            #"""
            "aws_iam_role": {"x": {"managed_policy_arns": ["arn:${var.partition}:iam::aws:policy/PowerUserAccess"]}}
            """#,
            "1: [wide-action] aws_iam_role.x gives PowerUserAccess, and with it whatever AWS will add; name the "
                + "actions"),
        Case(
            "a policy of AWS for reading", only: "wide-action",
            #"""
            "aws_iam_role_policy_attachment": {"x": {"policy_arn":
            "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"}}
            """#),
        Case(
            "every table of everybody", only: "wide-resource",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"dynamodb:DeleteItem\", \"Resource\": \"arn:aws:dynamodb:*:*:table/*\"}}"}}
            """#,
            "1: [wide-resource] aws_iam_role_policy.x allows dynamodb:DeleteItem on all of "
                + "arn:aws:dynamodb:*:*:table/*; name the resources"),
        Case(
            "every role of the account", only: "wide-resource",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"iam:PassRole\", \"Resource\": \"arn:aws:iam::${data.aws_caller_identity.c.account_id}:role/*\"}}"}}
            """#,
            "1: [wide-resource] aws_iam_role_policy.x allows iam:PassRole on all of "
                + "arn:aws:iam::${data.aws_caller_identity.c.account_id}:role/*; name the resources"),
        Case(
            "the roles of a name", only: "wide-resource",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"iam:PassRole\", \"Resource\": \"arn:aws:iam::123456789012:role/deploy-*\"}}"}}
            """#),
        Case(
            "every key", only: "wide-resource",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"kms:Decrypt\", \"Resource\": \"arn:aws:kms:*:*:key/*\"}}"}}
            """#,
            "1: [wide-resource] aws_iam_role_policy.x allows kms:Decrypt on all of arn:aws:kms:*:*:key/*; name "
                + "the resources"),
        Case(
            "the objects of a bucket with the name of a type", only: "wide-resource",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::table/*\"}}"}}
            """#),
        Case(
            "a query language", only: "wide-resource",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"dynamodb:PartiQLDelete\", \"Resource\": \"*\"}}"}}
            """#,
            "1: [wide-resource] aws_iam_role_policy.x allows dynamodb:PartiQLDelete on every resource; name the "
                + "resources"),
        Case(
            "passwords for everybody", only: "wide-resource",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"iam:CreateLoginProfile\", \"Resource\": \"*\"}}"}}
            """#,
            "1: [wide-resource] aws_iam_role_policy.x allows iam:CreateLoginProfile on every resource; name the "
                + "resources"),
        Case(
            "older versions of policies", only: "wide-resource",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"iam:SetDefaultPolicyVersion\", \"Resource\": \"*\"}}"}}
            """#,
            "1: [wide-resource] aws_iam_role_policy.x allows iam:SetDefaultPolicyVersion on every resource; name "
                + "the resources"),
        Case(
            "the account's own rules for passwords", only: "wide-resource",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"iam:UpdateAccountPasswordPolicy\", \"Resource\": \"*\"}}"}}
            """#),
        Case(
            "records for every stream", only: "wide-resource",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"firehose:PutRecord\", \"Resource\": \"*\"}}"}}
            """#,
            "1: [wide-resource] aws_iam_role_policy.x allows firehose:PutRecord on every resource; name the "
                + "resources"),
        Case(
            "databases that start again", only: "wide-resource",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"rds:RebootDBInstance\", \"Resource\": \"*\"}}"}}
            """#,
            "1: [wide-resource] aws_iam_role_policy.x allows rds:RebootDBInstance on every resource; name the "
                + "resources"),
        Case(
            "documents of every search domain", only: "wide-resource",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"es:ESHttpDelete\", \"Resource\": \"*\"}}"}}
            """#,
            "1: [wide-resource] aws_iam_role_policy.x allows es:ESHttpDelete on every resource; name the resources"),
        Case(
            "the resources of an account", only: "wide-resource",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"*\", \"Condition\": {\"StringEquals\": {\"aws:ResourceAccount\": \"123456789012\"}}}}"}}
            """#),
        Case(
            "the resources of all accounts but one", only: "wide-resource",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"*\", \"Condition\": {\"StringNotEquals\": {\"aws:ResourceAccount\": \"123456789012\"}}}}"}}
            """#,
            "1: [wide-resource] aws_iam_role_policy.x allows s3:GetObject on every resource; name the resources"),
        Case(
            "resources with any tag", only: "wide-resource",
            #"""
            "aws_iam_role_policy": {"x": {"role": "r", "policy":
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"*\", \"Condition\": {\"StringLike\": {\"aws:ResourceTag/team\": \"*\"}}}}"}}
            """#,
            "1: [wide-resource] aws_iam_role_policy.x allows s3:GetObject on every resource; name the resources"),
    ]
}
