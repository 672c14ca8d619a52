/// What is encrypted, by itself or by the account.
extension `An invariant` {
    static let storage = [
        Case(
            "a cache of Valkey, which is encrypted by default", only: "encryption-at-rest",
            #"""
            "aws_elasticache_replication_group": {"r": {"engine": "valkey"}}
            """#),
        Case(
            "a cache of Redis, which is not", only: "encryption-at-rest",
            #"""
            "aws_elasticache_replication_group": {"r": {"engine": "redis"}}
            """#,
            "1: [encryption-at-rest] aws_elasticache_replication_group.r stores its data unencrypted; set "
                + "at_rest_encryption_enabled to true"),
        Case(
            "a volume where the account encrypts all", only: "encryption-at-rest",
            #"""
            "aws_ebs_volume": {"v": {"size": 1}},
            "aws_ebs_encryption_by_default": {"d": {}}
            """#),
        Case(
            "a volume where the account encrypts none", only: "encryption-at-rest",
            #"""
            "aws_ebs_volume": {"v": {"size": 1}},
            "aws_ebs_encryption_by_default": {"d": {"enabled": false}}
            """#,
            "1: [encryption-at-rest] aws_ebs_volume.v stores its data unencrypted; set encrypted to true"),
        Case(
            "a volume where another region encrypts all", only: "encryption-at-rest",
            #"""
            "aws_ebs_volume": {"v": {"size": 1}},
            "aws_ebs_encryption_by_default": {"d": {"provider": "aws.west"}}
            """#,
            "1: [encryption-at-rest] aws_ebs_volume.v stores its data unencrypted; set encrypted to true"),
        Case(
            "a serverless cluster, which is always encrypted", only: "encryption-at-rest",
            #"""
            "aws_rds_cluster": {"c": {"engine_mode": "serverless"}}
            """#),
        Case(
            "an instance with the disk of its image", only: "encryption-at-rest",
            #"""
            "aws_instance": {"i": {"ami": "ami-0123456789abcdef0"}}
            """#,
            "1: [encryption-at-rest] the root disk of aws_instance.i is as its image has it, mostly unencrypted; "
                + "add root_block_device with encrypted"),
        Case(
            "an instance with the disk of an image of its own", only: "encryption-at-rest",
            #"""
            "aws_instance": {"i": {"ami": "${aws_ami_copy.a.id}"}},
            "aws_ami_copy": {"a": {"encrypted": true}}
            """#),
        Case(
            "an instance with the disk of a launch template", only: "encryption-at-rest",
            #"""
            "aws_instance": {"i": {"launch_template": {"id": "lt-1"}}}
            """#),
        Case(
            "a launch configuration with the disk of its image", only: "encryption-at-rest",
            #"""
            "aws_launch_configuration": {"l": {"image_id": "ami-0123456789abcdef0"}}
            """#,
            "1: [encryption-at-rest] the root disk of aws_launch_configuration.l is as its image has it, mostly "
                + "unencrypted; add root_block_device with encrypted"),
        Case(
            "a launch configuration with a disk", only: "encryption-at-rest",
            #"""
            "aws_launch_configuration": {"l": {"root_block_device": {"volume_size": 8}}}
            """#,
            "1: [encryption-at-rest] root_block_device[0] of aws_launch_configuration.l is unencrypted; set "
                + "encrypted to true"),
        Case(
            "a search domain", only: "encryption-at-rest",
            #"""
            "aws_opensearch_domain": {"o": {}}
            """#,
            "1: [encryption-at-rest] aws_opensearch_domain.o stores its data unencrypted; set enabled of "
                + "encrypt_at_rest to true"),
        Case(
            "a search domain that is encrypted", only: "encryption-at-rest",
            #"""
            "aws_opensearch_domain": {"o": {"encrypt_at_rest": {"enabled": true}}}
            """#),
        Case(
            "a search domain that is not", only: "encryption-at-rest",
            #"""
            "aws_opensearch_domain": {"o": {"encrypt_at_rest": {"enabled": false}}}
            """#,
            "1: [encryption-at-rest] aws_opensearch_domain.o stores its data unencrypted; set enabled of "
                + "encrypt_at_rest to true"),
        Case(
            "a stream", only: "encryption-at-rest",
            #"""
            "aws_kinesis_stream": {"k": {}}
            """#,
            "1: [encryption-at-rest] aws_kinesis_stream.k stores its data unencrypted; set encryption_type to "
                + "\"KMS\""),
        Case(
            "a stream with a key", only: "encryption-at-rest",
            #"""
            "aws_kinesis_stream": {"k": {"encryption_type": "KMS"}}
            """#),
        Case(
            "a stream without", only: "encryption-at-rest",
            #"""
            "aws_kinesis_stream": {"k": {"encryption_type": "NONE"}}
            """#,
            "1: [encryption-at-rest] aws_kinesis_stream.k stores its data unencrypted; set encryption_type to "
                + "\"KMS\""),
        Case(
            "a cache of tables", only: "encryption-at-rest",
            #"""
            "aws_dax_cluster": {"d": {}}
            """#,
            "1: [encryption-at-rest] aws_dax_cluster.d stores its data unencrypted; set enabled of "
                + "server_side_encryption to true"),
    ]
}
