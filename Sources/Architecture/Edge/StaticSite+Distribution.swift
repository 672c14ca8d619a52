import AWS
import Terraform

extension StaticSite {
    func addDistribution(before bucket: S3Bucket, in stack: Stack) -> CloudFrontDistribution {
        let label = name.asLocalName
        let access = stack.add(
            CloudFrontOriginAccessControl(
                label, name: "\(stack.prefix)-\(name)", originAccessControlOriginType: .s3, signingBehavior: .always,
                signingProtocol: "sigv4", description: "Lets the distribution of \(stack.prefix)-\(name) read its files"
            ))
        let headers = addHeaders(in: stack)
        let optimized = stack.add(
            CloudFrontCachePolicyDataSource("\(label)_optimized", name: "Managed-CachingOptimized"))
        let function = stack.add(
            CloudFrontFunction(
                label, code: Expression(pages.code), name: "\(stack.prefix)-\(name)", runtime: .cloudfrontJs2_0,
                comment: "Which file answers a path of \(stack.prefix)-\(name)", publish: true))
        return stack.add(
            CloudFrontDistribution(
                label, enabled: true,
                defaultCacheBehavior: .init(
                    allowedMethods: ["GET", "HEAD"], cachedMethods: ["GET", "HEAD"], targetOriginID: "files",
                    viewerProtocolPolicy: .redirectToHTTPS, cachePolicyID: optimized.id, compress: true,
                    responseHeadersPolicyID: headers.id,
                    functionAssociation: [.init(eventType: .viewerRequest, functionARN: function.arn)]),
                origin: Blocks(
                    [
                        .init(
                            domainName: bucket.bucketRegionalDomainName, originID: "files",
                            originAccessControlID: access.id)
                    ] + origins.map(\.block)),
                restrictions: .init(geoRestriction: .init(restrictionType: .nothing)),
                viewerCertificate: .init(
                    acmCertificateARN: certificate.arn, minimumProtocolVersion: .tlsv1_2_2021,
                    sslSupportMethod: .sniOnly),
                aliases: [domain], comment: "\(stack.prefix)-\(name)", defaultRootObject: "index.html",
                httpVersion: .http2and3, isIPv6Enabled: true, priceClass: .priceClass200,
                tags: ["Name": "\(stack.prefix)-\(name)"], customErrorResponse: Blocks(pages.errors),
                orderedCacheBehavior: Blocks(behaviors(headers: headers, in: stack))
            ).suppressing(suppressions))
    }

    /// What Checkov asks of every distribution.
    private var suppressions: [Suppression] {
        let withoutFirewall =
            origins.isEmpty
            ? "it gives out files that everybody may see"
            : "in a rush many visitors share one address of their carrier, and a limit would turn them away"
        return [
            .checkov("CKV_AWS_86", because: "it delivers its logs by CloudWatch's log delivery, the newer way"),
            .checkov("CKV_AWS_310", because: "each origin is in all zones of its region already"),
            .checkov("CKV_AWS_374", because: "the site is for readers everywhere"),
            .checkov("CKV_AWS_68", because: withoutFirewall),
            .checkov("CKV2_AWS_47", because: withoutFirewall),
        ]
    }

    /// Headers that browsers protect the reader by (CloudFront Developer Guide, "Response headers policies").
    private func addHeaders(in stack: Stack) -> CloudFrontResponseHeadersPolicy {
        stack.add(
            CloudFrontResponseHeadersPolicy(
                name.asLocalName, name: "\(stack.prefix)-\(name)",
                comment: "Security headers of \(stack.prefix)-\(name)",
                securityHeadersConfig: .init(
                    contentSecurityPolicy: .init(
                        contentSecurityPolicy: Expression(contentSecurityPolicy), override: true),
                    contentTypeOptions: .init(override: true),
                    frameOptions: .init(frameOption: .deny, override: true),
                    referrerPolicy: .init(override: true, referrerPolicy: .strictOriginWhenCrossOrigin),
                    // Two years, which browsers' preload lists ask for; joining them is left to the domain's owner.
                    strictTransportSecurity: .init(
                        accessControlMaxAgeSec: 63_072_000, override: true, includeSubdomains: true))
            ).suppressing(
                .checkov("CKV_AWS_259", because: "preloading binds every host of the domain, which its owner decides")))
    }

    /// Each path of an origin: every method, nothing cached, and all that the viewer sent.
    private func behaviors(
        headers: CloudFrontResponseHeadersPolicy, in stack: Stack
    ) -> [CloudFrontDistribution.OrderedCacheBehavior] {
        guard !origins.isEmpty else { return [] }
        let label = name.asLocalName
        let disabled = stack.add(CloudFrontCachePolicyDataSource("\(label)_disabled", name: "Managed-CachingDisabled"))
        let all = stack.add(CloudFrontOriginRequestPolicyDataSource("\(label)_all", name: "Managed-AllViewer"))
        return origins.flatMap { origin in
            origin.paths.map { path in
                .init(
                    allowedMethods: ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"],
                    cachedMethods: ["GET", "HEAD"], pathPattern: Expression(path),
                    targetOriginID: Expression(origin.name), viewerProtocolPolicy: .httpsOnly,
                    cachePolicyID: disabled.id, compress: true, originRequestPolicyID: all.id,
                    responseHeadersPolicyID: headers.id)
            }
        }
    }

    /// Delivers the access logs by CloudWatch Logs, whose bucket needs no access control lists (CloudFront Developer
    /// Guide, "Configure standard logging (v2)").
    func addLogs(of distribution: CloudFrontDistribution, in stack: Stack) {
        let label = name.asLocalName
        let source = stack.add(
            CloudWatchLogDeliverySource(
                label, logType: "ACCESS_LOGS", name: "\(stack.prefix)-\(name)", resourceARN: distribution.arn.any),
            provider: global.provider)
        let destination = stack.add(
            CloudWatchLogDeliveryDestination(
                label, name: "\(stack.prefix)-\(name)", outputFormat: .json,
                deliveryDestinationConfiguration: .init(destinationResourceARN: accessLogs.bucket.arn.any)),
            dependsOn: [accessLogs.policy], provider: global.provider)
        stack.add(
            CloudWatchLogDelivery(
                label, deliveryDestinationARN: destination.arn.any, deliverySourceName: source.name),
            provider: global.provider)
    }
}

extension StaticSite.Origin {
    /// HTTPS alone, whatever the viewer used.
    fileprivate var block: CloudFrontDistribution.Origin {
        .init(
            domainName: host, originID: Expression(name),
            customOriginConfig: .init(
                httpPort: 80, httpsPort: 443, originProtocolPolicy: .httpsOnly, originSSLProtocols: [.tlsv1_2]))
    }
}

extension StaticSite.Pages {
    /// The function that runs at the edge before the cache is asked.
    ///
    /// An application's paths are rewritten rather than answered by an error page, which would hide the errors of other
    /// origins too.
    fileprivate var code: String {
        let rule =
            switch self {
            case .application:
                "if (!request.uri.includes('.')) request.uri = '/index.html';"
            case .documents:
                "if (request.uri.endsWith('/')) request.uri += 'index.html';"
            }
        return "function handler(event) {\n  var request = event.request;\n  \(rule)\n  return request;\n}\n"
    }

    /// Without the right to list, S3 answers 403 for what is not there (S3 User Guide, "GetObject").
    fileprivate var errors: [CloudFrontDistribution.CustomErrorResponse] {
        guard case .documents(let page) = self else { return [] }
        return [403, 404].map {
            .init(
                errorCode: Expression($0), errorCachingMinTTL: 60, responseCode: 404, responsePagePath: Expression(page)
            )
        }
    }
}
