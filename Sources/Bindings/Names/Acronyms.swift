/// Words that Swift names write in a way of their own.
enum Acronyms {
    /// The spelling of a word of a Terraform name, such as `acl`, in a Swift name: `ACL`.
    static func spelling(of word: String) -> String? { spellings[word] }

    private static let spellings: [String: String] = {
        var spellings = special
        for word in capitals.split(whereSeparator: \.isWhitespace) { spellings[word.lowercased()] = String(word) }
        return spellings
    }()

    /// Acronyms, written in capitals.
    private static let capitals = """
        AAAA ACL ACM ALPN AMI AMD API ARM ARN ARP ASG ASN AZ BGP CA CE CIDR CLI CORS CPU CSV DB DHCP DKIM DNS DNSSEC DRM EBS ECR
        ECS EC2 EFS EIP EKS ELB EMR ENA ENI ETL FIFO FPGA GB GPU GUID HLS HMAC HSM HTML HTTP HTTPS IA IAM ICMP ID IKE
        IMDS IOPS IP IPAM IR JDBC JSON JWT KB KMS LB LNI MAC MB MFA MIB MIME MQ MTU NAT NFS OIDC OS PCA PEM PGP PII PTR RAM RDS RSA
        RTMP S3 SAML SAS SASL SCRAM SDK SES SFN SFTP SLA SMB SMS SNI SNS SPF SQL SQS SSE SSH SSL SSM SSO STS SVM TCP TLS
        TTL UDP UI URI URL USB UTC UUID VM VPC VPN WAF WO XFF XML XSS
        """

    /// Words with capitals inside, plurals of acronyms, and the names of services.
    private static let special = [
        "acls": "ACLs", "amis": "AMIs", "apigatewayv2": "APIGatewayV2", "apis": "APIs",
        "appautoscaling": "AppAutoScaling",
        "appconfig": "AppConfig", "appmesh": "AppMesh", "apprunner": "AppRunner", "appsync": "AppSync", "arns": "ARNs",
        "autoscaling": "AutoScaling", "azs": "AZs", "cidrs": "CIDRs", "cloudformation": "CloudFormation",
        "cloudfront": "CloudFront", "cloudhsm": "CloudHSM", "cloudsearch": "CloudSearch", "cloudtrail": "CloudTrail",
        "cloudwatch": "CloudWatch", "codeartifact": "CodeArtifact", "codebuild": "CodeBuild",
        "codecommit": "CodeCommit",
        "codeconnections": "CodeConnections", "codedeploy": "CodeDeploy", "codepipeline": "CodePipeline",
        "codestarconnections": "CodeStarConnections", "codestarnotifications": "CodeStarNotifications",
        "datasync": "DataSync", "docdb": "DocDB", "dynamodb": "DynamoDB", "elasticache": "ElastiCache",
        "elasticsearch": "Elasticsearch", "eventbridge": "EventBridge", "fqdns": "FQDNs", "fsx": "FSx", "gib": "GiB",
        "globalaccelerator": "GlobalAccelerator",
        "grpc": "GRPC", "guardduty": "GuardDuty", "hostnames": "Hostnames", "ids": "IDs",
        "imagebuilder": "ImageBuilder",
        "ipv4": "IPv4", "ipv6": "IPv6", "ips": "IPs", "kendra": "Kendra", "lifecycle": "Lifecycle",
        "memorydb": "MemoryDB",
        "mib": "MiB", "mtls": "MTLS", "mysql": "MySQL", "networkfirewall": "NetworkFirewall",
        "opensearch": "OpenSearch",
        "openid": "OpenID", "postgresql": "PostgreSQL", "quicksight": "QuickSight", "resourcegroups": "ResourceGroups",
        "route53": "Route53", "sagemaker": "SageMaker", "secretsmanager": "SecretsManager",
        "securityhub": "SecurityHub",
        "sqli": "SQLi", "storagegateway": "StorageGateway", "uris": "URIs", "urls": "URLs", "vcpu": "VCPU",
        "vgws": "VGWs", "vpclattice": "VPCLattice", "wafv2": "WAFv2", "wafregional": "WAFRegional",
        "workspaces": "WorkSpaces",
        "xray": "XRay",
    ]
}
