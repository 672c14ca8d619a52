import Terraform

extension Invariant {
    /// Connections that anybody on the way could read.
    static let encryptionInTransit = Invariant(
        "encryption-in-transit", "Data is encrypted on its way, with TLS 1.2 at least.",
        source: "AWS Well-Architected Framework, SEC09-BP02 \"Enforce encryption in transit\"",
        assertions: transportAssertions
    ) { model in
        ["aws_lb_listener", "aws_alb_listener"].flatMap(model.all).compactMap(listener)
            + ["aws_lb_listener_rule", "aws_alb_listener_rule"].flatMap(model.all).compactMap(rule)
            + model.all("aws_cloudfront_distribution").compactMap(certificate)
            + plainSettings.flatMap { $0.violations(in: model) }
            + plainRequests(model) + model.all("aws_rds_cluster_parameter_group").compactMap(parameters)
            + model.all("aws_db_parameter_group").compactMap(parameters)
    }

    private static let plainSettings = [
        WeakSetting(
            "aws_api_gateway_domain_name", at: "security_policy", is: ["tls_1_0"],
            "allows versions of TLS before 1.2; make security_policy \"TLS_1_2\""),
        WeakSetting(
            "aws_cloudfront_distribution", at: "default_cache_behavior.viewer_protocol_policy", is: ["allow-all"],
            "answers over plain HTTP; make viewer_protocol_policy \"redirect-to-https\""),
        WeakSetting(
            "aws_cloudfront_distribution", at: "ordered_cache_behavior.viewer_protocol_policy", is: ["allow-all"],
            "answers over plain HTTP; make viewer_protocol_policy \"redirect-to-https\""),
        WeakSetting(
            "aws_cloudfront_distribution", at: "origin.custom_origin_config.origin_protocol_policy", is: ["http-only"],
            "asks its origin over plain HTTP; make origin_protocol_policy \"https-only\""),
        WeakSetting(
            "aws_cloudfront_distribution", at: "origin.custom_origin_config.origin_ssl_protocols",
            is: ["sslv3", "tlsv1", "tlsv1.1"],
            "may ask its origin by versions of TLS before 1.2; make origin_ssl_protocols [\"TLSv1.2\"]"),
        WeakSetting(
            "aws_dax_cluster", at: "cluster_endpoint_encryption_type", is: ["none"], orAbsent: true,
            "talks to its clients unencrypted; make cluster_endpoint_encryption_type \"TLS\""),
        WeakSetting(
            "aws_elasticache_replication_group", at: "transit_encryption_enabled", is: ["false"], orAbsent: true,
            unless: ["global_replication_group_id"],
            "talks to its clients unencrypted; set transit_encryption_enabled to true"),
        WeakSetting(
            "aws_elasticache_cluster", at: "transit_encryption_enabled", is: ["false"], orAbsent: true,
            unless: ["replication_group_id"],
            "talks to its clients unencrypted; set transit_encryption_enabled to true"),
        WeakSetting(
            "aws_elb", at: "listener.lb_protocol", is: ["http"],
            "forwards what comes over HTTP; make lb_protocol \"https\""),
        WeakSetting(
            "aws_msk_cluster", at: "encryption_info.encryption_in_transit.client_broker",
            is: ["plaintext", "tls_plaintext"],
            "talks to its clients unencrypted; make client_broker \"TLS\""),
        WeakSetting(
            "aws_msk_cluster", at: "encryption_info.encryption_in_transit.in_cluster", is: ["false"],
            "copies data between its brokers unencrypted; set in_cluster to true"),
        WeakSetting(
            "aws_elasticsearch_domain", "aws_opensearch_domain", at: "domain_endpoint_options.enforce_https",
            is: ["false"],
            "answers over plain HTTP; set enforce_https of domain_endpoint_options to true"),
    ]

    // MARK: Load balancers

    private static func listener(_ listener: Arguments) -> Violation? {
        switch listener.text("protocol") {
        case "HTTP": return plain(listener, "default_action", at: "protocol")
        case "HTTPS", "TLS":
            let policy = listener["ssl_policy"]
            if policy.isNull {
                return Violation(
                    listener,
                    "\(listener.address) has no ssl_policy, so that AWS takes an old one with TLS 1.0; set "
                        + "\"ELBSecurityPolicy-TLS13-1-2-2021-06\"")
            }
            guard let name = policy.string, !name.contains("TLS13-1-2"), !name.contains("TLS13-1-3"),
                !name.contains("TLS-1-2"),
                !name.contains("FS-1-2")
            else { return nil }
            return Violation(
                listener, at: "ssl_policy",
                "\(listener.address) allows versions of TLS before 1.2 by \(name); take \"ELBSecurityPolicy-TLS13-1-2-2021-06\""
            )
        default: return nil
        }
    }

    /// A rule is asked before the listener's default action.
    private static func rule(_ rule: Arguments) -> Violation? {
        guard rule.target("listener_arn")?.text("protocol") == "HTTP" else { return nil }
        return plain(rule, "action", at: "action")
    }

    /// Actions of a listener of HTTP that do more than to send the client to HTTPS.
    private static func plain(_ holder: Arguments, _ actions: String, at argument: String) -> Violation? {
        for action in holder.blocks(actions) ?? [] {
            switch action.text("type") {
            case nil, "fixed-response": continue
            case "redirect":
                // Left out, the protocol stays as it is (Elastic Load Balancing API Reference, "RedirectActionConfig").
                guard let redirect = action.blocks("redirect")?.first,
                    redirect["protocol"].isNull || ["#{protocol}", "HTTP"].contains(redirect.text("protocol"))
                else { continue }
                return Violation(
                    holder, at: redirect["protocol"].isNull ? redirect.path : redirect.place("protocol"),
                    "\(holder.address) redirects to plain HTTP; make protocol of its redirect \"HTTPS\"")
            default:
                return Violation(
                    holder, at: argument, "\(holder.address) forwards what comes over HTTP; let it redirect to HTTPS")
            }
        }
        return nil
    }

    // MARK: Distributions

    private static func certificate(_ distribution: Arguments) -> Violation? {
        guard let certificate = distribution.blocks("viewer_certificate")?.first else { return nil }
        // Amazon CloudFront Developer Guide, "Supported protocols and ciphers": its own certificate goes with TLSv1.
        if certificate["cloudfront_default_certificate"].bool == true {
            return Violation(
                distribution, at: certificate.place("cloudfront_default_certificate"),
                "\(distribution.address) allows TLSv1 by CloudFront's own certificate; name one of ACM and make "
                    + "minimum_protocol_version \"TLSv1.2_2021\"")
        }
        let version = certificate["minimum_protocol_version"]
        guard version.isNull || version.string.map({ !$0.hasPrefix("TLSv1.2") && !$0.hasPrefix("TLSv1.3") }) ?? false
        else { return nil }
        return Violation(
            distribution, at: certificate.place("minimum_protocol_version"),
            "\(distribution.address) allows \(version.string ?? "TLSv1"); make minimum_protocol_version "
                + "\"TLSv1.2_2021\"")
    }
}
