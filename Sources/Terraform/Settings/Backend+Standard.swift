extension Backend {
    /// A bucket of Amazon S3.
    ///
    /// - Parameters:
    ///   - bucket: The bucket's name.
    ///   - key: The state's key in the bucket.
    ///   - region: The bucket's region; the environment's where nil.
    ///   - useLockfile: Lock the state with a file beside it; needs no DynamoDB table. Terraform's default is not to lock.
    ///   - encrypt: Let S3 encrypt the state.
    ///   - kmsKeyID: The ARN of the key that encrypts it.
    ///   - profile: The named profile of the AWS command line to use.
    ///   - roleARN: The role to assume.
    ///   - dynamoDBTable: The table that older versions of Terraform lock with.
    public static func s3(
        bucket: Expression<String>? = nil, key: Expression<String>, region: Expression<String>? = nil,
        useLockfile: Bool = true, encrypt: Bool? = nil, kmsKeyID: Expression<String>? = nil,
        profile: Expression<String>? = nil, roleARN: Expression<String>? = nil,
        dynamoDBTable: Expression<String>? = nil
    ) -> Backend {
        Backend(
            "s3",
            [
                "bucket": bucket?.term, "key": key.term, "region": region?.term,
                "use_lockfile": useLockfile ? true : nil, "encrypt": encrypt?.term, "kms_key_id": kmsKeyID?.term,
                "profile": profile?.term,
                "assume_role": roleARN.map { .object([Term.Field("role_arn", $0.term)]) },
                "dynamodb_table": dynamoDBTable?.term,
            ])
    }

    /// A file on this machine; Terraform's own default, `terraform.tfstate` in the working directory.
    public static func local(path: Expression<String>? = nil, workspaceDir: Expression<String>? = nil) -> Backend {
        Backend("local", ["path": path?.term, "workspace_dir": workspaceDir?.term])
    }

    /// A blob of Azure Storage.
    ///
    /// - Parameters:
    ///   - storageAccount: The storage account's name.
    ///   - container: The container's name.
    ///   - key: The blob's name.
    ///   - resourceGroup: The resource group of the storage account.
    ///   - subscriptionID: The subscription of the storage account.
    ///   - useAzureADAuth: Sign in with Entra ID instead of an access key.
    ///   - useOIDC: Sign in with a token of the build system.
    public static func azurerm(
        storageAccount: Expression<String>, container: Expression<String>, key: Expression<String>,
        resourceGroup: Expression<String>? = nil, subscriptionID: Expression<String>? = nil,
        useAzureADAuth: Bool? = nil, useOIDC: Bool? = nil
    ) -> Backend {
        Backend(
            "azurerm",
            [
                "storage_account_name": storageAccount.term, "container_name": container.term, "key": key.term,
                "resource_group_name": resourceGroup?.term, "subscription_id": subscriptionID?.term,
                "use_azuread_auth": useAzureADAuth?.term, "use_oidc": useOIDC?.term,
            ])
    }

    /// A key of Consul's store.
    ///
    /// - Parameters:
    ///   - path: The key of the state.
    ///   - address: Consul's host and port; the environment's where nil.
    ///   - scheme: `http` or `https`.
    ///   - gzip: Compress the state.
    ///   - lock: Whether to lock; Terraform's default is that it does.
    public static func consul(
        path: Expression<String>, address: Expression<String>? = nil, scheme: Expression<String>? = nil,
        gzip: Bool? = nil, lock: Bool? = nil
    ) -> Backend {
        Backend(
            "consul",
            [
                "path": path.term, "address": address?.term, "scheme": scheme?.term, "gzip": gzip?.term,
                "lock": lock?.term,
            ])
    }

    /// A bucket of Tencent Cloud Object Storage.
    ///
    /// - Parameters:
    ///   - bucket: The bucket's name with the account's number.
    ///   - region: The bucket's region.
    ///   - prefix: The folder of the state; `env:` where nil.
    ///   - key: The state's name in the folder; `terraform.tfstate` where nil.
    ///   - encrypt: Let the service encrypt the state.
    public static func cos(
        bucket: Expression<String>, region: Expression<String>? = nil, prefix: Expression<String>? = nil,
        key: Expression<String>? = nil, encrypt: Bool? = nil
    ) -> Backend {
        Backend(
            "cos",
            [
                "bucket": bucket.term, "region": region?.term, "prefix": prefix?.term, "key": key?.term,
                "encrypt": encrypt?.term,
            ])
    }

    /// A bucket of Google Cloud Storage.
    ///
    /// - Parameters:
    ///   - bucket: The bucket's name.
    ///   - prefix: The folder of the state.
    ///   - kmsEncryptionKey: The key of Cloud KMS that encrypts the state.
    public static func gcs(
        bucket: Expression<String>, prefix: Expression<String>? = nil, kmsEncryptionKey: Expression<String>? = nil
    ) -> Backend {
        Backend(
            "gcs", ["bucket": bucket.term, "prefix": prefix?.term, "kms_encryption_key": kmsEncryptionKey?.term])
    }

    /// A server that answers GET, POST and DELETE.
    ///
    /// - Parameters:
    ///   - address: The state's URL.
    ///   - lockAddress: The URL to lock at; no locking where nil.
    ///   - unlockAddress: The URL to unlock at.
    ///   - username: The user for basic authentication.
    ///   - password: The password; better in the environment (`TF_HTTP_PASSWORD`).
    ///   - updateMethod: The method that writes the state; `POST` where nil.
    public static func http(
        address: Expression<String>, lockAddress: Expression<String>? = nil, unlockAddress: Expression<String>? = nil,
        username: Expression<String>? = nil, password: Expression<String>? = nil,
        updateMethod: Expression<String>? = nil
    ) -> Backend {
        Backend(
            "http",
            [
                "address": address.term, "lock_address": lockAddress?.term, "unlock_address": unlockAddress?.term,
                "username": username?.term, "password": password?.term, "update_method": updateMethod?.term,
            ])
    }

    /// A secret of a Kubernetes cluster.
    ///
    /// - Parameters:
    ///   - secretSuffix: What the secret's name ends with, after `tfstate-` and the workspace.
    ///   - namespace: The secret's namespace.
    ///   - configPath: The file with the cluster's address and credentials.
    ///   - configContext: The context of that file.
    ///   - inClusterConfig: Use the credentials of the pod in which Terraform runs.
    ///   - labels: Further labels of the secret.
    public static func kubernetes(
        secretSuffix: Expression<String>, namespace: Expression<String>? = nil,
        configPath: Expression<String>? = nil, configContext: Expression<String>? = nil,
        inClusterConfig: Bool? = nil, labels: Expression<[String: String]>? = nil
    ) -> Backend {
        Backend(
            "kubernetes",
            [
                "secret_suffix": secretSuffix.term, "namespace": namespace?.term, "config_path": configPath?.term,
                "config_context": configContext?.term, "in_cluster_config": inClusterConfig?.term,
                "labels": labels?.term,
            ])
    }

    /// A bucket of Alibaba Cloud's object storage.
    ///
    /// - Parameters:
    ///   - bucket: The bucket's name.
    ///   - prefix: The folder of the state; `env:` where nil.
    ///   - key: The state's name in the folder; `terraform.tfstate` where nil.
    ///   - region: The bucket's region.
    ///   - tablestoreEndpoint: The endpoint of the table service to lock with.
    ///   - tablestoreTable: The table to lock with.
    ///   - encrypt: Let the service encrypt the state.
    public static func oss(
        bucket: Expression<String>, prefix: Expression<String>? = nil, key: Expression<String>? = nil,
        region: Expression<String>? = nil, tablestoreEndpoint: Expression<String>? = nil,
        tablestoreTable: Expression<String>? = nil, encrypt: Bool? = nil
    ) -> Backend {
        Backend(
            "oss",
            [
                "bucket": bucket.term, "prefix": prefix?.term, "key": key?.term, "region": region?.term,
                "tablestore_endpoint": tablestoreEndpoint?.term, "tablestore_table": tablestoreTable?.term,
                "encrypt": encrypt?.term,
            ])
    }

    /// A database of PostgreSQL.
    ///
    /// - Parameters:
    ///   - connection: The connection string; better in the environment (`PG_CONN_STR`).
    ///   - schemaName: The schema of the tables; `terraform_remote_state` where nil.
    ///   - skipSchemaCreation: The schema exists already.
    ///   - skipTableCreation: The table exists already.
    public static func pg(
        connection: Expression<String>? = nil, schemaName: Expression<String>? = nil,
        skipSchemaCreation: Bool? = nil, skipTableCreation: Bool? = nil
    ) -> Backend {
        Backend(
            "pg",
            [
                "conn_str": connection?.term, "schema_name": schemaName?.term,
                "skip_schema_creation": skipSchemaCreation?.term, "skip_table_creation": skipTableCreation?.term,
            ])
    }

    /// A workspace of HCP Terraform or Terraform Enterprise through the older `remote` backend.
    ///
    /// - Parameters:
    ///   - organization: The organization's name.
    ///   - workspace: The workspace's name.
    ///   - hostname: The server; `app.terraform.io` where nil.
    public static func remote(
        organization: Expression<String>, workspace: Expression<String>, hostname: Expression<String>? = nil
    ) -> Backend {
        var backend = Backend("remote", ["organization": organization.term, "hostname": hostname?.term])
        backend.body[content: "workspaces"] = .block(["name": .argument(workspace.term)])
        return backend
    }

    /// HCP Terraform or Terraform Enterprise: written as the `cloud` block, which excludes every backend.
    ///
    /// - Parameters:
    ///   - organization: The organization's name.
    ///   - workspaces: The workspaces that hold the state.
    ///   - hostname: The server; `app.terraform.io` where nil.
    public static func cloud(
        organization: Expression<String>, workspaces: CloudWorkspaces, hostname: Expression<String>? = nil
    ) -> Backend {
        var backend = Backend("cloud", ["organization": organization.term, "hostname": hostname?.term])
        backend.body[content: "workspaces"] = .block(workspaces.body)
        return backend
    }
}
