// Written by 'synth bind aws_lambda_layer_version'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Files that functions share: `aws_lambda_layer_version` in Terraform.
public struct LambdaLayerVersion: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_lambda_layer_version"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - layerName: `layer_name`; a change replaces the resource.
    ///   - compatibleArchitectures: `compatible_architectures`; a change replaces the resource.
    ///   - compatibleRuntimes: `compatible_runtimes`; a change replaces the resource.
    ///   - description: `description`; a change replaces the resource.
    ///   - filename: `filename`; not beside `s3_bucket`, `s3_key`, `s3_object_version`; a change replaces the resource.
    ///   - licenseInfo: `license_info`; at most 512 characters; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - s3Bucket: `s3_bucket`; not beside `filename`; a change replaces the resource.
    ///   - s3Key: `s3_key`; not beside `filename`; a change replaces the resource.
    ///   - s3ObjectVersion: `s3_object_version`; not beside `filename`; a change replaces the resource.
    ///   - skipDestroy: `skip_destroy`; default false; a change replaces the resource.
    ///   - sourceCodeHash: `source_code_hash`; a change replaces the resource.
    public init(
        _ localName: String,
        layerName: Expression<String>,
        compatibleArchitectures: Expression<[LambdaLayerVersion.CompatibleArchitecture]>? = nil,
        compatibleRuntimes: Expression<[LambdaLayerVersion.CompatibleRuntime]>? = nil,
        description: Expression<String>? = nil,
        filename: Expression<String>? = nil,
        licenseInfo: Expression<String>? = nil,
        region: Expression<String>? = nil,
        s3Bucket: Expression<ID<S3Bucket>>? = nil,
        s3Key: Expression<String>? = nil,
        s3ObjectVersion: Expression<String>? = nil,
        skipDestroy: Expression<Bool>? = nil,
        sourceCodeHash: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("compatible_architectures", compatibleArchitectures)
        node.body.set("compatible_runtimes", compatibleRuntimes)
        node.body.set("description", description)
        node.body.set("filename", filename)
        node.body.set("layer_name", layerName)
        node.body.set("license_info", licenseInfo)
        node.body.set("region", region)
        node.body.set("s3_bucket", s3Bucket)
        node.body.set("s3_key", s3Key)
        node.body.set("s3_object_version", s3ObjectVersion)
        node.body.set("skip_destroy", skipDestroy)
        node.body.set("source_code_hash", sourceCodeHash)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<LambdaLayerVersion>> { reference("arn") }
    /// The attribute `code_sha256`, which the provider computes.
    public var codeSha256: Expression<String> { reference("code_sha256") }
    /// The attribute `compatible_architectures`.
    public var compatibleArchitectures: Expression<[LambdaLayerVersion.CompatibleArchitecture]> { reference("compatible_architectures") }
    /// The attribute `compatible_runtimes`.
    public var compatibleRuntimes: Expression<[LambdaLayerVersion.CompatibleRuntime]> { reference("compatible_runtimes") }
    /// The attribute `created_date`, which the provider computes.
    public var createdDate: Expression<String> { reference("created_date") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `filename`.
    public var filename: Expression<String> { reference("filename") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<LambdaLayerVersion>> { reference("id") }
    /// The attribute `layer_arn`, which the provider computes.
    public var layerARN: Expression<ARN<AnyResource>> { reference("layer_arn") }
    /// The attribute `layer_name`.
    public var layerName: Expression<String> { reference("layer_name") }
    /// The attribute `license_info`.
    public var licenseInfo: Expression<String> { reference("license_info") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `s3_bucket`.
    public var s3Bucket: Expression<ID<S3Bucket>> { reference("s3_bucket") }
    /// The attribute `s3_key`.
    public var s3Key: Expression<String> { reference("s3_key") }
    /// The attribute `s3_object_version`.
    public var s3ObjectVersion: Expression<String> { reference("s3_object_version") }
    /// The attribute `signing_job_arn`, which the provider computes.
    public var signingJobARN: Expression<ARN<AnyResource>> { reference("signing_job_arn") }
    /// The attribute `signing_profile_version_arn`, which the provider computes.
    public var signingProfileVersionARN: Expression<ARN<AnyResource>> { reference("signing_profile_version_arn") }
    /// The attribute `skip_destroy`.
    public var skipDestroy: Expression<Bool> { reference("skip_destroy") }
    /// The attribute `source_code_hash`.
    public var sourceCodeHash: Expression<String> { reference("source_code_hash") }
    /// The attribute `source_code_size`, which the provider computes.
    public var sourceCodeSize: Expression<Int> { reference("source_code_size") }
    /// The attribute `version`, which the provider computes.
    public var version: Expression<String> { reference("version") }

    /// The words that `compatible_architectures` takes.
    public enum CompatibleArchitecture: ValueSet {}

    /// The words that `compatible_runtimes` takes.
    public enum CompatibleRuntime: ValueSet {}
}

extension Expression<LambdaLayerVersion.CompatibleArchitecture> {
    /// The word `x86_64`.
    public static var x86_64: Self { .init(word: "x86_64") }
    /// The word `arm64`.
    public static var arm64: Self { .init(word: "arm64") }
}

extension Expression<LambdaLayerVersion.CompatibleRuntime> {
    /// The word `nodejs`.
    public static var nodejs: Self { .init(word: "nodejs") }
    /// The word `nodejs4.3`.
    public static var nodejs4_3: Self { .init(word: "nodejs4.3") }
    /// The word `nodejs6.10`.
    public static var nodejs6_10: Self { .init(word: "nodejs6.10") }
    /// The word `nodejs8.10`.
    public static var nodejs8_10: Self { .init(word: "nodejs8.10") }
    /// The word `nodejs10.x`.
    public static var nodejs10x: Self { .init(word: "nodejs10.x") }
    /// The word `nodejs12.x`.
    public static var nodejs12x: Self { .init(word: "nodejs12.x") }
    /// The word `nodejs14.x`.
    public static var nodejs14x: Self { .init(word: "nodejs14.x") }
    /// The word `nodejs16.x`.
    public static var nodejs16x: Self { .init(word: "nodejs16.x") }
    /// The word `java8`.
    public static var java8: Self { .init(word: "java8") }
    /// The word `java8.al2`.
    public static var java8Al2: Self { .init(word: "java8.al2") }
    /// The word `java11`.
    public static var java11: Self { .init(word: "java11") }
    /// The word `python2.7`.
    public static var python2_7: Self { .init(word: "python2.7") }
    /// The word `python3.6`.
    public static var python3_6: Self { .init(word: "python3.6") }
    /// The word `python3.7`.
    public static var python3_7: Self { .init(word: "python3.7") }
    /// The word `python3.8`.
    public static var python3_8: Self { .init(word: "python3.8") }
    /// The word `python3.9`.
    public static var python3_9: Self { .init(word: "python3.9") }
    /// The word `dotnetcore1.0`.
    public static var dotnetcore1_0: Self { .init(word: "dotnetcore1.0") }
    /// The word `dotnetcore2.0`.
    public static var dotnetcore2_0: Self { .init(word: "dotnetcore2.0") }
    /// The word `dotnetcore2.1`.
    public static var dotnetcore2_1: Self { .init(word: "dotnetcore2.1") }
    /// The word `dotnetcore3.1`.
    public static var dotnetcore3_1: Self { .init(word: "dotnetcore3.1") }
    /// The word `dotnet6`.
    public static var dotnet6: Self { .init(word: "dotnet6") }
    /// The word `dotnet8`.
    public static var dotnet8: Self { .init(word: "dotnet8") }
    /// The word `nodejs4.3-edge`.
    public static var nodejs4_3Edge: Self { .init(word: "nodejs4.3-edge") }
    /// The word `go1.x`.
    public static var go1x: Self { .init(word: "go1.x") }
    /// The word `ruby2.5`.
    public static var ruby2_5: Self { .init(word: "ruby2.5") }
    /// The word `ruby2.7`.
    public static var ruby2_7: Self { .init(word: "ruby2.7") }
    /// The word `provided`.
    public static var provided: Self { .init(word: "provided") }
    /// The word `provided.al2`.
    public static var providedAl2: Self { .init(word: "provided.al2") }
    /// The word `nodejs18.x`.
    public static var nodejs18x: Self { .init(word: "nodejs18.x") }
    /// The word `python3.10`.
    public static var python3_10: Self { .init(word: "python3.10") }
    /// The word `java17`.
    public static var java17: Self { .init(word: "java17") }
    /// The word `ruby3.2`.
    public static var ruby3_2: Self { .init(word: "ruby3.2") }
    /// The word `ruby3.3`.
    public static var ruby3_3: Self { .init(word: "ruby3.3") }
    /// The word `ruby3.4`.
    public static var ruby3_4: Self { .init(word: "ruby3.4") }
    /// The word `python3.11`.
    public static var python3_11: Self { .init(word: "python3.11") }
    /// The word `nodejs20.x`.
    public static var nodejs20x: Self { .init(word: "nodejs20.x") }
    /// The word `provided.al2023`.
    public static var providedAl2023: Self { .init(word: "provided.al2023") }
    /// The word `python3.12`.
    public static var python3_12: Self { .init(word: "python3.12") }
    /// The word `java21`.
    public static var java21: Self { .init(word: "java21") }
    /// The word `python3.13`.
    public static var python3_13: Self { .init(word: "python3.13") }
    /// The word `nodejs22.x`.
    public static var nodejs22x: Self { .init(word: "nodejs22.x") }
    /// The word `nodejs24.x`.
    public static var nodejs24x: Self { .init(word: "nodejs24.x") }
    /// The word `python3.14`.
    public static var python3_14: Self { .init(word: "python3.14") }
    /// The word `java25`.
    public static var java25: Self { .init(word: "java25") }
    /// The word `dotnet10`.
    public static var dotnet10: Self { .init(word: "dotnet10") }
    /// The word `ruby4.0`.
    public static var ruby4_0: Self { .init(word: "ruby4.0") }
}
