/// Who may listen on the way.
extension `An invariant` {
    static let transport = [
        Case(
            "a redirect to HTTPS", only: "encryption-in-transit",
            #"""
            "aws_lb_listener": {"l": {"protocol": "HTTP", "default_action": {"type": "redirect", "redirect":
            {"status_code": "HTTP_301", "protocol": "HTTPS"}}}}
            """#),
        Case(
            "a redirect to another port of HTTP", only: "encryption-in-transit",
            #"""
            "aws_lb_listener": {"l": {"protocol": "HTTP", "default_action": {"type": "redirect", "redirect":
            {"status_code": "HTTP_301", "protocol": "HTTP", "port": "8080"}}}}
            """#,
            "2: [encryption-in-transit] aws_lb_listener.l redirects to plain HTTP; make protocol of its redirect "
                + "\"HTTPS\""),
        Case(
            "a redirect to another path", only: "encryption-in-transit",
            #"""
            "aws_lb_listener": {"l": {"protocol": "HTTP", "default_action": {"type": "redirect", "redirect":
            {"status_code": "HTTP_301", "path": "/new"}}}}
            """#,
            "2: [encryption-in-transit] aws_lb_listener.l redirects to plain HTTP; make protocol of its redirect "
                + "\"HTTPS\""),
        Case(
            "a rule that forwards beside a redirect", only: "encryption-in-transit",
            #"""
            "aws_lb_listener": {"l": {"protocol": "HTTP", "default_action": {"type": "redirect", "redirect":
            {"status_code": "HTTP_301", "protocol": "HTTPS"}}}},
            "aws_lb_listener_rule": {"r": {"listener_arn": "${aws_lb_listener.l.arn}", "action": {"type":
            "forward"}}}
            """#,
            "3: [encryption-in-transit] aws_lb_listener_rule.r forwards what comes over HTTP; let it redirect to "
                + "HTTPS"),
        Case(
            "a rule of a listener of HTTPS", only: "encryption-in-transit",
            #"""
            "aws_lb_listener": {"l": {"protocol": "HTTPS", "ssl_policy": "ELBSecurityPolicy-TLS13-1-2-2021-06"}},
            "aws_lb_listener_rule": {"r": {"listener_arn": "${aws_lb_listener.l.arn}", "action": {"type":
            "forward"}}}
            """#),
        Case(
            "a distribution with a certificate of CloudFront's", only: "encryption-in-transit",
            #"""
            "aws_cloudfront_distribution": {"d": {"viewer_certificate": {"cloudfront_default_certificate": true}}}
            """#,
            "1: [encryption-in-transit] aws_cloudfront_distribution.d allows TLSv1 by CloudFront's own "
                + "certificate; name one of ACM and make minimum_protocol_version \"TLSv1.2_2021\""),
        Case(
            "a distribution that asks its origin over HTTP", only: "encryption-in-transit",
            #"""
            "aws_cloudfront_distribution": {"d": {"origin": {"custom_origin_config": {"origin_protocol_policy":
            "http-only", "origin_ssl_protocols": ["TLSv1.2"]}}}}
            """#,
            "1: [encryption-in-transit] aws_cloudfront_distribution.d asks its origin over plain HTTP; make "
                + "origin_protocol_policy \"https-only\""),
        Case(
            "a distribution that asks its origin by old TLS", only: "encryption-in-transit",
            #"""
            "aws_cloudfront_distribution": {"d": {"origin": {"custom_origin_config": {"origin_protocol_policy":
            "https-only", "origin_ssl_protocols": ["TLSv1", "TLSv1.2"]}}}}
            """#,
            "2: [encryption-in-transit] aws_cloudfront_distribution.d may ask its origin by versions of TLS "
                + "before 1.2; make origin_ssl_protocols [\"TLSv1.2\"]"),
        Case(
            "a distribution that asks its origin by TLS 1.2", only: "encryption-in-transit",
            #"""
            "aws_cloudfront_distribution": {"d": {"origin": {"custom_origin_config": {"origin_protocol_policy":
            "https-only", "origin_ssl_protocols": ["TLSv1.2"]}}}}
            """#),
        Case(
            "a classic load balancer of HTTP", only: "encryption-in-transit",
            #"""
            "aws_elb": {"x": {"listener": [{"lb_port": 80, "lb_protocol": "http", "instance_port": 80,
            "instance_protocol": "http"}]}}
            """#,
            "1: [encryption-in-transit] aws_elb.x forwards what comes over HTTP; make lb_protocol \"https\""),
        Case(
            "a search domain that answers over HTTP", only: "encryption-in-transit",
            #"""
            "aws_opensearch_domain": {"x": {"domain_endpoint_options": {"enforce_https": false}}}
            """#,
            "1: [encryption-in-transit] aws_opensearch_domain.x answers over plain HTTP; set enforce_https of "
                + "domain_endpoint_options to true"),
        Case(
            "brokers that take plain connections too", only: "encryption-in-transit",
            #"""
            "aws_msk_cluster": {"x": {"encryption_info": {"encryption_in_transit": {"client_broker":
            "TLS_PLAINTEXT"}}}}
            """#,
            "1: [encryption-in-transit] aws_msk_cluster.x talks to its clients unencrypted; make client_broker "
                + "\"TLS\""),
        Case(
            "brokers with the encryption that is the default", only: "encryption-in-transit",
            #"""
            "aws_msk_cluster": {"x": {"encryption_info": {}}}
            """#),
        Case(
            "a domain name of old TLS", only: "encryption-in-transit",
            #"""
            "aws_api_gateway_domain_name": {"x": {"security_policy": "TLS_1_0"}}
            """#,
            "1: [encryption-in-transit] aws_api_gateway_domain_name.x allows versions of TLS before 1.2; make "
                + "security_policy \"TLS_1_2\""),
        Case(
            "a cache with a name of its own that talks plainly", only: "encryption-in-transit",
            #"""
            "aws_elasticache_replication_group": {"x": {"replication_group_id": "cache"}}
            """#,
            "1: [encryption-in-transit] aws_elasticache_replication_group.x talks to its clients unencrypted; "
                + "set transit_encryption_enabled to true"),
        Case(
            "a bucket by its literal name", only: "encryption-in-transit",
            #"""
            "aws_s3_bucket": {"b": {"bucket": "photos"}},
            "aws_s3_bucket_policy": {"p": {"bucket": "photos", "policy":
            "{\"Statement\": {\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"s3:*\", \"Resource\": [\"arn:aws:s3:::photos\", \"arn:aws:s3:::photos/*\"], \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}}"}}
            """#),
        Case(
            "a bucket that denies one action alone", only: "encryption-in-transit",
            #"""
            "aws_s3_bucket": {"b": {"bucket": "photos"}},
            "aws_s3_bucket_policy": {"p": {"bucket": "${aws_s3_bucket.b.id}", "policy":
            "{\"Statement\": {\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"s3:DeleteBucket\", \"Resource\": [\"arn:aws:s3:::photos\", \"arn:aws:s3:::photos/*\"], \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}}"}}
            """#,
            "2: [encryption-in-transit] the policy of aws_s3_bucket.b denies requests without TLS, but not "
                + "s3:ListBucket; deny all actions on it and its objects, where aws:SecureTransport is false"),
        Case(
            "a bucket that denies plain requests for itself alone", only: "encryption-in-transit",
            #"""
            "aws_s3_bucket": {"b": {"bucket": "photos"}},
            "aws_s3_bucket_policy": {"p": {"bucket": "${aws_s3_bucket.b.id}", "policy":
            "{\"Statement\": {\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"s3:*\", \"Resource\": \"arn:aws:s3:::photos\", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}}"}}
            """#,
            "2: [encryption-in-transit] the policy of aws_s3_bucket.b denies requests without TLS, but not "
                + "s3:GetObject; deny all actions on it and its objects, where aws:SecureTransport is false"),
        Case(
            "a bucket whose objects S3 refuses to give without TLS", only: "encryption-in-transit",
            #"""
            "aws_s3_bucket": {"b": {"bucket": "photos"}},
            "aws_s3_bucket_server_side_encryption_configuration": {"e": {"bucket": "photos", "rule":
            {"apply_server_side_encryption_by_default": {"sse_algorithm": "aws:kms"}}}},
            "aws_s3_bucket_policy": {"p": {"bucket": "${aws_s3_bucket.b.id}", "policy":
            "{\"Statement\": {\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"s3:*\", \"Resource\": \"arn:aws:s3:::photos\", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}}"}}
            """#),
        Case(
            "a bucket with a key and without a policy", only: "encryption-in-transit",
            #"""
            "aws_s3_bucket": {"b": {"bucket": "photos"}},
            "aws_s3_bucket_server_side_encryption_configuration": {"e": {"bucket": "photos", "rule":
            {"apply_server_side_encryption_by_default": {"sse_algorithm": "aws:kms"}}}}
            """#,
            "1: [encryption-in-transit] aws_s3_bucket.b answers requests without TLS; deny them in its policy, "
                + "where aws:SecureTransport is false"),
        Case(
            "a bucket that denies plain requests for another one", only: "encryption-in-transit",
            #"""
            "aws_s3_bucket": {"b": {"bucket": "photos"}},
            "aws_s3_bucket_policy": {"p": {"bucket": "${aws_s3_bucket.b.id}", "policy":
            "{\"Statement\": {\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"s3:*\", \"Resource\": [\"arn:aws:s3:::films\", \"arn:aws:s3:::films/*\"], \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}}"}}
            """#,
            "2: [encryption-in-transit] the policy of aws_s3_bucket.b denies requests without TLS, but not "
                + "s3:ListBucket; deny all actions on it and its objects, where aws:SecureTransport is false"),
        Case(
            "a bucket whose name has the account", only: "encryption-in-transit",
            #"""
            "aws_s3_bucket": {"b": {"bucket": "photos-${data.aws_caller_identity.c.account_id}"}},
            "aws_s3_bucket_policy": {"p": {"bucket": "${aws_s3_bucket.b.id}", "policy":
            "{\"Statement\": {\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"s3:*\", \"Resource\": [\"arn:aws:s3:::photos-123456789012\", \"arn:aws:s3:::photos-123456789012/*\"], \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}}"}}
            """#),
        Case(
            "a queue that denies plain requests by its ARN in full", only: "encryption-in-transit",
            #"""
            "aws_sqs_queue": {"q": {"name": "jobs"}},
            "aws_sqs_queue_policy": {"p": {"queue_url": "${aws_sqs_queue.q.url}", "policy":
            "{\"Statement\": {\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"sqs:*\", \"Resource\": \"arn:aws:sqs:us-east-1:123456789012:jobs\", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}}"}}
            """#),
        Case(
            "a queue that denies plain requests for another one", only: "encryption-in-transit",
            #"""
            "aws_sqs_queue": {"q": {"name": "jobs"}},
            "aws_sqs_queue_policy": {"p": {"queue_url": "${aws_sqs_queue.q.url}", "policy":
            "{\"Statement\": {\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"sqs:*\", \"Resource\": \"arn:aws:sqs:us-east-1:123456789012:bills\", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}}"}}
            """#,
            "2: [encryption-in-transit] the policy of aws_sqs_queue.q denies requests without TLS, but not "
                + "sqs:SendMessage; deny all actions on it, where aws:SecureTransport is false"),
        Case(
            "a bucket that denies all but what is another's", only: "encryption-in-transit",
            #"""
            "aws_s3_bucket": {"b": {"bucket": "photos"}},
            "aws_s3_bucket_policy": {"p": {"bucket": "photos", "policy":
            "{\"Statement\": {\"Effect\": \"Deny\", \"Principal\": \"*\", \"NotAction\": \"s3:ListAllMyBuckets\", \"NotResource\": \"arn:aws:s3:::films/*\", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}}"}}
            """#),
        Case(
            "a topic that denies plain messages", only: "encryption-in-transit",
            #"""
            "aws_sns_topic": {"t": {"kms_master_key_id": "k"}},
            "aws_sns_topic_policy": {"p": {"arn": "${aws_sns_topic.t.arn}", "policy":
            "{\"Statement\": {\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"sns:Publish\", \"Resource\": \"${aws_sns_topic.t.arn}\", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}}"}}
            """#),
    ]
}
