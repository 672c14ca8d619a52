public import AWS
public import Terraform

/// A web site of files at the edge: CloudFront before a private bucket that only this distribution can read.
///
/// Requests are redirected to HTTPS (TLS 1.2 or later, HTTP/3, IPv6), answers compressed, cached and sent with security
/// headers. Paths may lead to a load balancer instead; nothing of theirs is cached. Two DNS records lead to it.
///
/// ```swift
/// let site = stack.add(StaticSite("site", for: domain, in: zone, certificate: certificate, account: account, …))
/// site.grantDeploy(to: pipeline)
/// ```
public struct StaticSite: Construct {
    /// What a path means that is no file.
    public enum Pages: Sendable {
        /// A single-page application: paths without an extension are its own, and get `/index.html`.
        case application
        /// A folder of documents: a path that ends in `/` gets the folder's `index.html`, and what is not there gets this
        /// page with the status 404.
        case documents(notFound: String)
    }

    /// A load balancer that answers some paths in place of the bucket.
    public struct Origin {
        let name: String
        let host: Expression<String>
        let paths: [String]

        /// Describes an origin.
        ///
        /// - Parameters:
        ///   - name: Its name in the distribution.
        ///   - record: The DNS name of the load balancer. Its certificate must be good for the site's own domain, for the
        ///     load balancer gets the viewer's `Host` header (CloudFront Developer Guide, "Use HTTPS to communicate with
        ///     your custom origin").
        ///   - paths: The paths, such as `["/api/*"]`.
        public init(_ name: String, at record: Route53Record, paths: [String]) {
            self.name = name
            host = record.fqdn
            self.paths = paths
        }
    }

    /// A content security policy by which pages load what comes from the site itself, and nobody frames them.
    public static let ownContentAlone = "default-src 'self'; base-uri 'self'; frame-ancestors 'none'; object-src 'none'"

    let name: String
    let domain: Expression<String>
    let zone: Route53ZoneDataSource
    let certificate: Certificate.Parts
    let account: Account.Parts
    let pages: Pages
    let origins: [Origin]
    let contentSecurityPolicy: String
    let lifecycle: [LifecycleRule]
    let accessLogs: LogBucket.Parts
    let global: OtherRegion.Parts
    let protection: Protection

    /// Describes a site.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - domain: Its host name.
    ///   - zone: The hosted zone of the domain.
    ///   - certificate: The certificate of the domain, from `us-east-1`.
    ///   - account: Where the bucket is.
    ///   - global: `us-east-1`, where CloudFront keeps what has a region.
    ///   - pages: What a path means that is no file; a single-page application by default.
    ///   - origins: Load balancers that answer some paths; none by default.
    ///   - contentSecurityPolicy: What pages may load; by default ``ownContentAlone``.
    ///   - lifecycle: What becomes of files as they grow old; by default former versions go after 30 days.
    ///   - accessLogs: The bucket that gets the access logs of distribution and files; it must take distributions.
    ///   - protection: How the files are kept from being destroyed.
    public init(
        _ name: String, for domain: Expression<String>, in zone: Route53ZoneDataSource, certificate: Certificate.Parts,
        account: Account.Parts, global: OtherRegion.Parts, pages: Pages = .application, origins: [Origin] = [],
        contentSecurityPolicy: String = Self.ownContentAlone,
        lifecycle: [LifecycleRule] = [LifecycleRule("age", oldVersionsExpire: .days(30))], accessLogs: LogBucket.Parts,
        protection: Protection
    ) {
        self.name = name
        self.domain = domain
        self.zone = zone
        self.certificate = certificate
        self.account = account
        self.global = global
        self.pages = pages
        self.origins = origins
        self.contentSecurityPolicy = contentSecurityPolicy
        self.lifecycle = lifecycle
        self.accessLogs = accessLogs
        self.protection = protection
    }

    /// A site that files can be put into.
    public struct Parts {
        let stack: Stack
        let files: Bucket.Parts
        /// The bucket of the files.
        public var bucket: S3Bucket { files.bucket }
        /// The distribution before it.
        public let distribution: CloudFrontDistribution
        /// Where the distribution's metrics are.
        public let global: OtherRegion.Parts
    }

    /// Adds bucket, distribution, logs and DNS records.
    public func build(in stack: Stack) -> Parts {
        check(in: stack)
        // Everybody may see these files, so S3's own keys do: a key of the account would cost a request to KMS for each
        // file that no edge has yet.
        let files = Bucket(
            name, in: account, encryption: .s3, lifecycle: lifecycle, accessLogs: accessLogs, protection: protection,
            suppressing: [
                .invariant(
                    "backup", because: "deployed again from the sources at any time", owner: "operations", until: nil)
            ]
        ).buildParts(in: stack)
        let distribution = addDistribution(before: files.bucket, in: stack)
        stack.add(
            S3BucketPolicy(
                files.bucket.node.name, bucket: files.bucket.id,
                policy: .resourcePolicy(
                    .tlsOnly(files.bucket),
                    .allow(
                        .service(.cloudFront), actions: [.s3.getObject], on: ["\(files.bucket.arn)/*"],
                        when: [.stringEquals(.sourceARN, distribution.arn.cast())], sid: "ThisDistribution"))),
            dependsOn: [files.publicAccessBlock])
        addLogs(of: distribution, in: stack)
        let parts = Parts(stack: stack, files: files, distribution: distribution, global: global)
        stack.add(AliasRecord(name, for: domain, in: zone, to: parts))
        return parts
    }

    private func check(in stack: Stack) {
        if certificate.otherRegion != .usEast1 || global.region != .usEast1 {
            stack.report(
                rule: "distribution-region",
                "site '\(name)' has a certificate or logs outside us-east-1, where CloudFront looks for them: give both "
                    + "the same OtherRegion(.usEast1, …)")
        }
        if !accessLogs.takesDistributions {
            stack.report(
                rule: "distribution-logs",
                "site '\(name)' writes its logs to a bucket that takes none of distributions: add takesDistributions: true"
            )
        }
        if case .documents = pages, !origins.isEmpty {
            // Error pages hold for the whole distribution, whichever origin answered.
            stack.report(
                rule: "distribution-error-pages",
                "site '\(name)' would answer errors of '\(origins[0].name)' with its own page: use .application")
        }
    }
}

extension StaticSite.Parts: AliasTargeted {
    /// The distribution, which has IPv4 and IPv6 addresses.
    public var aliasTarget: AliasTarget {
        AliasTarget(
            dnsName: distribution.domainName, zoneID: distribution.hostedZoneID.cast(), hasHealth: false, hasIPv6: true)
    }

    /// Lets a role replace the site's files and clear the edge caches.
    public func grantDeploy(
        to grantee: some Grantee, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        stack.at(SourcePosition(file: file, line: line, column: column)) {
            grantee.grantee.allow("\(bucket.node.name.asAWSName)-deploy", deployStatements)
        }
    }

    /// What whoever deploys the site may do.
    var deployStatements: [Statement] { fileStatements + [invalidationStatement] }

    /// What whoever replaces the files may do.
    var fileStatements: [Statement] {
        [
            .allow([.s3.listBucket, .s3.getBucketLocation], on: [.arn(bucket.arn)]),
            .allow([.s3.getObject, .s3.putObject, .s3.deleteObject], on: ["\(bucket.arn)/*"]),
        ]
    }

    /// What whoever clears the edge caches may do.
    var invalidationStatement: Statement {
        .allow([.cloudFront.createInvalidation, .cloudFront.getInvalidation], on: [.arn(distribution.arn)])
    }
}
