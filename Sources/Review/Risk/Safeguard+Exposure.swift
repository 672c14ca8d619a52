extension Safeguard {
    /// What is encrypted where it lies.
    static let encryption: [Safeguard] = [
        Safeguard(.encryption, .exposure, .on, "storage_encrypted"),
        Safeguard(.encryption, .exposure, .on, "encrypted"),
        Safeguard(.encryption, .exposure, .on, "at_rest_encryption_enabled"),
        Safeguard(.encryption, .exposure, .on, "cache_data_encrypted"),
        Safeguard(.encryption, .exposure, .on, "encrypt_at_rest.enabled"),
        Safeguard(.encryption, .exposure, .on, "server_side_encryption.enabled"),
        Safeguard(.encryption, .exposure, .on, "sqs_managed_sse_enabled"),
        Safeguard(.encryption, .exposure, .on, "s3_bucket_encryption_enabled"),
        Safeguard(.encryption, .exposure, .on, "cloud_watch_encryption_enabled"),
        Safeguard(.encryption, .exposure, .on, "root_volume_encryption_enabled"),
        Safeguard(.encryption, .exposure, .on, "user_volume_encryption_enabled"),
        Safeguard(.encryption, .exposure, .on, "enable_key_rotation"),
        Safeguard(.encryption, .exposure, .present, "kms_key_id"),
        Safeguard(.encryption, .exposure, .present, "kms_key_arn"),
        Safeguard(.encryption, .exposure, .present, "kms_master_key_id"),
        Safeguard(.encryption, .exposure, .words(["AES256", "aws:kms", "aws:kms:dsse"]), "sse_algorithm"),
        Safeguard(.encryption, .exposure, .words(["NONE", "KMS"]), ".encryption_type", ["aws_kinesis_stream"]),
        Safeguard(.encryption, .exposure, .words(["String", "SecureString"]), ".type", ["aws_ssm_parameter"]),
        Safeguard(.encryption, .exposure, .words(["DISABLED", "SSE-KMS"]), "catalog_encryption_mode"),
        Safeguard(.encryption, .exposure, .words(["DISABLED", "SSE-KMS"]), "cloudwatch_encryption_mode"),
        Safeguard(.encryption, .exposure, .words(["DISABLED", "SSE-KMS", "SSE-S3"]), "s3_encryption_mode"),
        Safeguard(
            .encryption, .exposure, .words(["AES256", "KMS", "KMS_DSSE"]), "encryption_configuration.encryption_type"),
    ]

    /// Who can reach it from outside.
    static let access: [Safeguard] = [
        Safeguard(.access, .exposure, .off, "publicly_accessible", open: 1),
        Safeguard(.access, .exposure, .off, "public_connectivity", open: 1),
        Safeguard(.access, .exposure, .off, "map_public_ip_on_launch"),
        Safeguard(.access, .exposure, .off, "associate_public_ip_address"),
        Safeguard(.access, .exposure, .off, "assign_public_ip"),
        Safeguard(.access, .exposure, .off, "endpoint_public_access"),
        Safeguard(.access, .exposure, .ranges, "public_access_cidrs"),
        Safeguard(.access, .exposure, .on, "internal", ["aws_lb", "aws_alb", "aws_elb"]),
        Safeguard(.access, .exposure, .on, "block_public_acls"),
        Safeguard(.access, .exposure, .on, "block_public_policy"),
        Safeguard(.access, .exposure, .on, "ignore_public_acls"),
        Safeguard(.access, .exposure, .on, "restrict_public_buckets"),
        Safeguard(.access, .exposure, .on, "block_public_security_group_rules"),
        Safeguard(.access, .exposure, .on, "public_access_block_enabled"),
        Safeguard(
            .access, .exposure,
            .words(["public-read-write", "public-read", "authenticated-read", "log-delivery-write", "private"]), "acl",
            absent: "private", open: 3),
        Safeguard(
            .access, .exposure, .words(["ObjectWriter", "BucketOwnerPreferred", "BucketOwnerEnforced"]),
            "object_ownership", absent: "BucketOwnerEnforced"),
        Safeguard(
            .access, .exposure, .words(["unblocked", "block-new-sharing", "block-all-sharing"]), ".state",
            ["aws_ebs_snapshot_block_public_access", "aws_ec2_image_block_public_access"]),
        Safeguard(
            .access, .exposure, .words(["off", "block-ingress", "block-bidirectional"]), "internet_gateway_block_mode"),
        Safeguard(.access, .exposure, .off, ".enabled", ["aws_ec2_serial_console_access"], open: 1),
        Safeguard(
            .access, .exposure, .opens(["SERVICE_PROVIDED_EIPS"]), "public_access.type", ["aws_msk_cluster"],
            open: 1),
        Safeguard(
            .access, .exposure, .opens(["EDGE", "REGIONAL"]), "endpoint_configuration.types",
            ["aws_api_gateway_rest_api", "aws_api_gateway_domain_name"]),
        Safeguard(
            .access, .exposure, .opens(["Enabled"]), "direct_internet_access", ["aws_sagemaker_notebook_instance"]),
        Safeguard(.access, .exposure, .words(["public", "private"]), "visibility"),
        // What is given to other accounts, or to everybody.
        Safeguard(.access, .exposure, .opens(["all"]), ".group", ["aws_ami_launch_permission"], open: 1),
        Safeguard(.access, .exposure, .absent, "shared_accounts", open: 1),
        Safeguard(.access, .exposure, .absent, "permissions.account_ids", ["aws_ssm_document"], open: 1),
        Safeguard(.access, .exposure, .absent, "allowed_principals", ["aws_vpc_endpoint_service"]),
        Safeguard(.access, .exposure, .on, "acceptance_required"),
        Safeguard(.access, .exposure, .opens(["enable"]), "auto_accept_shared_attachments"),
        Safeguard(.access, .exposure, .off, "allow_external_principals"),
        // What looks at requests before they are answered.
        Safeguard(.access, .exposure, .present, "web_acl_id", ["aws_cloudfront_distribution"]),
        Safeguard(.access, .exposure, .kept, "default_action.block", ["aws_wafv2_web_acl"]),
        Safeguard(.access, .exposure, .kept, "rule", ["aws_wafv2_web_acl", "aws_wafv2_rule_group"]),
        Safeguard(.access, .exposure, .kept, "rule.action.block", ["aws_wafv2_web_acl", "aws_wafv2_rule_group"]),
        Safeguard(.access, .exposure, .kept, "rule.override_action.none", ["aws_wafv2_web_acl"]),
        Safeguard(.access, .exposure, .present, "origin_access_control_id"),
        Safeguard(.access, .exposure, .words(["none", "blacklist", "whitelist"]), "geo_restriction.restriction_type"),
        // What a container may do to its host.
        Safeguard(.access, .exposure, .off, "container_definitions.privileged"),
        Safeguard(.access, .exposure, .off, "container_properties.privileged"),
        Safeguard(.access, .exposure, .off, "security_context.privileged"),
        Safeguard(.access, .exposure, .off, "privileged_mode"),
        Safeguard(.access, .exposure, .on, "container_definitions.readonlyRootFilesystem"),
        Safeguard(.access, .exposure, .words(["optional", "required"]), "http_tokens"),
    ]

    /// Who has to say who they are.
    static let identity: [Safeguard] =
        [
            Safeguard(
                .identity, .exposure, .opens(["NONE"]), "authorization_type", ["aws_lambda_function_url"], open: 1),
            Safeguard(.identity, .exposure, .opens(["NONE"]), "authorization_type"),
            Safeguard(.identity, .exposure, .opens(["NONE"]), "authorization"),
            Safeguard(.identity, .exposure, .opens(["API_KEY"]), ".authentication_type", ["aws_appsync_graphql_api"]),
            Safeguard(.identity, .exposure, .on, "api_key_required"),
            Safeguard(.identity, .exposure, .off, "allow_unauthenticated_identities"),
            Safeguard(.identity, .exposure, .off, "anonymous_auth_enabled"),
            Safeguard(.identity, .exposure, .off, "client_authentication.unauthenticated"),
            Safeguard(.identity, .exposure, .on, "allow_admin_create_user_only"),
            Safeguard(.identity, .exposure, .present, "permissions_boundary"),
            Safeguard(.identity, .exposure, .present, "auth_token", ["aws_elasticache_replication_group"]),
            Safeguard(.identity, .exposure, .words(["DISABLED", "REQUIRED"]), "auth.iam_auth"),
            Safeguard(.identity, .exposure, .words(["DISABLED", "ENABLED"]), "authorization_config.iam"),
            Safeguard(
                .identity, .exposure, .words(["OFF", "OPTIONAL", "ON"]), "mfa_configuration", ["aws_cognito_user_pool"]),
            Safeguard(.identity, .exposure, .kept, "default_action.authenticate_cognito", listeners),
            Safeguard(.identity, .exposure, .kept, "default_action.authenticate_oidc", listeners),
            Safeguard(.identity, .exposure, .kept, "default_action.jwt_validation", listeners),
            Safeguard(.identity, .exposure, .kept, "action.authenticate_cognito", listenerRules),
            Safeguard(.identity, .exposure, .kept, "action.authenticate_oidc", listenerRules),
            Safeguard(.identity, .exposure, .kept, "action.jwt_validation", listenerRules),
        ] + passwords

    private static let passwords: [Safeguard] =
        [
            "require_symbols", "require_numbers", "require_uppercase_characters", "require_lowercase_characters",
        ].map { Safeguard(.identity, .exposure, .on, $0, ["aws_iam_account_password_policy"]) }
        + ["require_symbols", "require_numbers", "require_uppercase", "require_lowercase"].map {
            Safeguard(.identity, .exposure, .on, "password_policy.\($0)", ["aws_cognito_user_pool"])
        }
        + [
            Safeguard(.identity, .exposure, .more, "minimum_password_length", ["aws_iam_account_password_policy"]),
            Safeguard(.identity, .exposure, .more, "password_reuse_prevention", ["aws_iam_account_password_policy"]),
            Safeguard(.identity, .exposure, .more, "password_policy.minimum_length", ["aws_cognito_user_pool"]),
        ]

    /// What is encrypted on its way.
    static let transport: [Safeguard] = [
        Safeguard(.transport, .exposure, .tlsVersion, "minimum_protocol_version"),
        Safeguard(.transport, .exposure, .tlsVersion, "ssl_policy"),
        Safeguard(.transport, .exposure, .tlsVersion, "security_policy"),
        Safeguard(.transport, .exposure, .tlsVersion, "tls_security_policy"),
        Safeguard(.transport, .exposure, .tlsVersion, "minimum_tls_version"),
        Safeguard(
            .transport, .exposure, .dated, "security_policy_name", ["aws_transfer_server", "aws_transfer_connector"]),
        Safeguard(.transport, .exposure, .on, "transit_encryption_enabled"),
        Safeguard(.transport, .exposure, .words(["preferred", "required"]), "transit_encryption_mode"),
        Safeguard(
            .transport, .exposure, .words(["DISABLED", "ENABLED"]), "efs_volume_configuration.transit_encryption"),
        Safeguard(.transport, .exposure, .words(["PLAINTEXT", "TLS_PLAINTEXT", "TLS"]), "client_broker"),
        Safeguard(.transport, .exposure, .on, "encryption_in_transit.in_cluster"),
        Safeguard(.transport, .exposure, .words(["NONE", "TLS"]), "cluster_endpoint_encryption_type"),
        Safeguard(.transport, .exposure, .on, "tls_enabled"),
        Safeguard(.transport, .exposure, .on, "require_tls"),
        Safeguard(.transport, .exposure, .words(["OPTIONAL", "REQUIRE"]), "tls_policy"),
        Safeguard(
            .transport, .exposure, .words(["none", "require", "verify-ca", "verify-full"]), "ssl_mode",
            ["aws_dms_endpoint"]),
        Safeguard(.transport, .exposure, .off, "insecure_skip_verification"),
        Safeguard(.transport, .exposure, .on, "enforce_https"),
        Safeguard(.transport, .exposure, .on, "node_to_node_encryption.enabled"),
        Safeguard(
            .transport, .exposure, .words(["allow-all", "redirect-to-https", "https-only"]), "viewer_protocol_policy"),
        Safeguard(
            .transport, .exposure, .words(["http-only", "match-viewer", "https-only"]), "origin_protocol_policy"),
        Safeguard(
            .transport, .exposure, .words(["HTTP", "HTTPS"]), "protocol",
            listeners.union(["aws_lb_target_group", "aws_alb_target_group"])),
    ]

    /// What is recorded.
    static let audit: [Safeguard] = [
        Safeguard(.audit, .exposure, .on, "enable_logging"),
        Safeguard(.audit, .exposure, .on, "enable_log_file_validation"),
        Safeguard(.audit, .exposure, .on, "include_global_service_events"),
        Safeguard(.audit, .exposure, .on, "is_multi_region_trail"),
        Safeguard(.audit, .exposure, .kept, "event_selector", ["aws_cloudtrail"]),
        Safeguard(.audit, .exposure, .kept, "advanced_event_selector", ["aws_cloudtrail"]),
        Safeguard(.audit, .exposure, .on, ".is_enabled", ["aws_config_configuration_recorder_status"]),
        Safeguard(.audit, .exposure, .on, "access_logs.enabled"),
        Safeguard(.audit, .exposure, .on, "scan_on_push"),
        Safeguard(.audit, .exposure, .words(["MUTABLE", "IMMUTABLE"]), "image_tag_mutability"),
        Safeguard(.audit, .exposure, .on, "drop_invalid_header_fields"),
        Safeguard(.audit, .exposure, .on, "enable", ["aws_guardduty_detector"]),
        Safeguard(.audit, .exposure, .words(["DISABLED", "ENABLED"]), ".status", ["aws_guardduty_detector_feature"]),
    ]
}
