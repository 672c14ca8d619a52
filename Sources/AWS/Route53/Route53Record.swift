// Written by 'synth bind aws_route53_record'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A record of a DNS zone: `aws_route53_record` in Terraform.
public struct Route53Record: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_route53_record"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; a change replaces the resource.
    ///   - type: `type`.
    ///   - zoneID: `zone_id`; a change replaces the resource.
    ///   - allowOverwrite: `allow_overwrite`.
    ///   - healthCheckID: `health_check_id`.
    ///   - multivalueAnswerRoutingPolicy: `multivalue_answer_routing_policy`; not beside `cidr_routing_policy`, `failover_routing_policy`, `geolocation_routing_policy`, `geoproximity_routing_policy`, `latency_routing_policy`, `weighted_routing_policy`; only with `set_identifier`.
    ///   - records: `records`; exactly one of `alias`, `records`.
    ///   - setIdentifier: `set_identifier`.
    ///   - ttl: `ttl`; not beside `alias`; only with `records`.
    ///   - alias: `alias`; exactly one of `alias`, `records`; not beside `ttl`.
    ///   - cidrRoutingPolicy: `cidr_routing_policy`; not beside `failover_routing_policy`, `geolocation_routing_policy`, `geoproximity_routing_policy`, `latency_routing_policy`, `multivalue_answer_routing_policy`, `weighted_routing_policy`; only with `set_identifier`.
    ///   - failoverRoutingPolicy: `failover_routing_policy`; not beside `cidr_routing_policy`, `geolocation_routing_policy`, `geoproximity_routing_policy`, `latency_routing_policy`, `multivalue_answer_routing_policy`, `weighted_routing_policy`; only with `set_identifier`.
    ///   - geolocationRoutingPolicy: `geolocation_routing_policy`; not beside `cidr_routing_policy`, `failover_routing_policy`, `geoproximity_routing_policy`, `latency_routing_policy`, `multivalue_answer_routing_policy`, `weighted_routing_policy`; only with `set_identifier`.
    ///   - geoproximityRoutingPolicy: `geoproximity_routing_policy`; not beside `cidr_routing_policy`, `failover_routing_policy`, `geolocation_routing_policy`, `latency_routing_policy`, `multivalue_answer_routing_policy`, `weighted_routing_policy`; only with `set_identifier`.
    ///   - latencyRoutingPolicy: `latency_routing_policy`; not beside `cidr_routing_policy`, `failover_routing_policy`, `geolocation_routing_policy`, `geoproximity_routing_policy`, `multivalue_answer_routing_policy`, `weighted_routing_policy`; only with `set_identifier`.
    ///   - timeouts: `timeouts`.
    ///   - weightedRoutingPolicy: `weighted_routing_policy`; not beside `cidr_routing_policy`, `failover_routing_policy`, `geolocation_routing_policy`, `geoproximity_routing_policy`, `latency_routing_policy`, `multivalue_answer_routing_policy`; only with `set_identifier`.
    public init(
        _ localName: String,
        name: Expression<String>,
        type: Expression<Route53Record.Kind>,
        zoneID: Expression<ID<Route53Zone>>,
        allowOverwrite: Expression<Bool>? = nil,
        healthCheckID: Expression<ID<Route53HealthCheck>>? = nil,
        multivalueAnswerRoutingPolicy: Expression<Bool>? = nil,
        records: Expression<[String]>? = nil,
        setIdentifier: Expression<String>? = nil,
        ttl: Expression<Int>? = nil,
        alias: Route53Record.Alias? = nil,
        cidrRoutingPolicy: Route53Record.CIDRRoutingPolicy? = nil,
        failoverRoutingPolicy: Route53Record.FailoverRoutingPolicy? = nil,
        geolocationRoutingPolicy: Route53Record.GeolocationRoutingPolicy? = nil,
        geoproximityRoutingPolicy: Route53Record.GeoproximityRoutingPolicy? = nil,
        latencyRoutingPolicy: Route53Record.LatencyRoutingPolicy? = nil,
        timeouts: Route53Record.Timeouts? = nil,
        weightedRoutingPolicy: Route53Record.WeightedRoutingPolicy? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("alias", alias)
        node.body.set("allow_overwrite", allowOverwrite)
        node.body.set("cidr_routing_policy", cidrRoutingPolicy)
        node.body.set("failover_routing_policy", failoverRoutingPolicy)
        node.body.set("geolocation_routing_policy", geolocationRoutingPolicy)
        node.body.set("geoproximity_routing_policy", geoproximityRoutingPolicy)
        node.body.set("health_check_id", healthCheckID)
        node.body.set("latency_routing_policy", latencyRoutingPolicy)
        node.body.set("multivalue_answer_routing_policy", multivalueAnswerRoutingPolicy)
        node.body.set("name", name)
        node.body.set("records", records)
        node.body.set("set_identifier", setIdentifier)
        node.body.set("timeouts", timeouts)
        node.body.set("ttl", ttl)
        node.body.set("type", type)
        node.body.set("weighted_routing_policy", weightedRoutingPolicy)
        node.body.set("zone_id", zoneID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `allow_overwrite`.
    public var allowOverwrite: Expression<Bool> { reference("allow_overwrite") }
    /// The attribute `fqdn`, which the provider computes.
    public var fqdn: Expression<String> { reference("fqdn") }
    /// The attribute `health_check_id`.
    public var healthCheckID: Expression<ID<Route53HealthCheck>> { reference("health_check_id") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<Route53Record>> { reference("id") }
    /// The attribute `multivalue_answer_routing_policy`.
    public var multivalueAnswerRoutingPolicy: Expression<Bool> { reference("multivalue_answer_routing_policy") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `records`.
    public var records: Expression<[String]> { reference("records") }
    /// The attribute `set_identifier`.
    public var setIdentifier: Expression<String> { reference("set_identifier") }
    /// The attribute `ttl`.
    public var ttl: Expression<Int> { reference("ttl") }
    /// The attribute `type`.
    public var type: Expression<Route53Record.Kind> { reference("type") }
    /// The attribute `zone_id`.
    public var zoneID: Expression<ID<Route53Zone>> { reference("zone_id") }

    /// The words that `type` takes.
    public enum Kind: ValueSet {}

    /// The block `alias` of `aws_route53_record`.
    public struct Alias: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - evaluateTargetHealth: `evaluate_target_health`.
        ///   - name: `name`; 1 to 1024 characters.
        ///   - zoneID: `zone_id`; 1 to 32 characters.
        public init(
            evaluateTargetHealth: Expression<Bool>,
            name: Expression<String>,
            zoneID: Expression<String>
        ) {
            body.set("evaluate_target_health", evaluateTargetHealth)
            body.set("name", name)
            body.set("zone_id", zoneID)
        }
    }

    /// The block `cidr_routing_policy` of `aws_route53_record`.
    public struct CIDRRoutingPolicy: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - collectionID: `collection_id`.
        ///   - locationName: `location_name`.
        public init(
            collectionID: Expression<String>,
            locationName: Expression<String>
        ) {
            body.set("collection_id", collectionID)
            body.set("location_name", locationName)
        }
    }

    /// The block `failover_routing_policy` of `aws_route53_record`.
    public struct FailoverRoutingPolicy: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - type: `type`.
        public init(
            type: Expression<Route53Record.FailoverRoutingPolicy.Kind>
        ) {
            body.set("type", type)
        }

        /// The words that `type` takes.
        public enum Kind: ValueSet {}
    }

    /// The block `geolocation_routing_policy` of `aws_route53_record`.
    public struct GeolocationRoutingPolicy: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - continent: `continent`.
        ///   - country: `country`.
        ///   - subdivision: `subdivision`.
        public init(
            continent: Expression<String>? = nil,
            country: Expression<String>? = nil,
            subdivision: Expression<String>? = nil
        ) {
            body.set("continent", continent)
            body.set("country", country)
            body.set("subdivision", subdivision)
        }
    }

    /// The block `geoproximity_routing_policy` of `aws_route53_record`.
    public struct GeoproximityRoutingPolicy: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - awsRegion: `aws_region`.
        ///   - bias: `bias`; -99 to 99.
        ///   - localZoneGroup: `local_zone_group`.
        ///   - coordinates: `coordinates`.
        public init(
            awsRegion: Expression<String>? = nil,
            bias: Expression<Int>? = nil,
            localZoneGroup: Expression<String>? = nil,
            coordinates: Blocks<Route53Record.GeoproximityRoutingPolicy.Coordinates> = []
        ) {
            body.set("aws_region", awsRegion)
            body.set("bias", bias)
            body.set("coordinates", coordinates)
            body.set("local_zone_group", localZoneGroup)
        }

        /// The block `geoproximity_routing_policy.coordinates` of `aws_route53_record`.
        public struct Coordinates: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - latitude: `latitude`.
            ///   - longitude: `longitude`.
            public init(
                latitude: Expression<String>,
                longitude: Expression<String>
            ) {
                body.set("latitude", latitude)
                body.set("longitude", longitude)
            }
        }
    }

    /// The block `latency_routing_policy` of `aws_route53_record`.
    public struct LatencyRoutingPolicy: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - region: `region`.
        public init(
            region: Expression<Route53Record.LatencyRoutingPolicy.Region>
        ) {
            body.set("region", region)
        }

        /// The words that `region` takes.
        public enum Region: ValueSet {}
    }

    /// The block `timeouts` of `aws_route53_record`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        ///   - delete: `delete`.
        ///   - update: `update`.
        public init(
            create: Expression<String>? = nil,
            delete: Expression<String>? = nil,
            update: Expression<String>? = nil
        ) {
            body.set("create", create)
            body.set("delete", delete)
            body.set("update", update)
        }
    }

    /// The block `weighted_routing_policy` of `aws_route53_record`.
    public struct WeightedRoutingPolicy: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - weight: `weight`.
        public init(
            weight: Expression<Int>
        ) {
            body.set("weight", weight)
        }
    }
}

extension Expression<Route53Record.Kind> {
    /// The word `SOA`.
    public static var soa: Self { .init(word: "SOA") }
    /// The word `A`.
    public static var a: Self { .init(word: "A") }
    /// The word `TXT`.
    public static var txt: Self { .init(word: "TXT") }
    /// The word `NS`.
    public static var ns: Self { .init(word: "NS") }
    /// The word `CNAME`.
    public static var cname: Self { .init(word: "CNAME") }
    /// The word `MX`.
    public static var mx: Self { .init(word: "MX") }
    /// The word `NAPTR`.
    public static var naptr: Self { .init(word: "NAPTR") }
    /// The word `PTR`.
    public static var ptr: Self { .init(word: "PTR") }
    /// The word `SRV`.
    public static var srv: Self { .init(word: "SRV") }
    /// The word `SPF`.
    public static var spf: Self { .init(word: "SPF") }
    /// The word `AAAA`.
    public static var aaaa: Self { .init(word: "AAAA") }
    /// The word `CAA`.
    public static var caa: Self { .init(word: "CAA") }
    /// The word `DS`.
    public static var ds: Self { .init(word: "DS") }
    /// The word `TLSA`.
    public static var tlsa: Self { .init(word: "TLSA") }
    /// The word `SSHFP`.
    public static var sshfp: Self { .init(word: "SSHFP") }
    /// The word `SVCB`.
    public static var svcb: Self { .init(word: "SVCB") }
    /// The word `HTTPS`.
    public static var https: Self { .init(word: "HTTPS") }
}

extension Expression<Route53Record.FailoverRoutingPolicy.Kind> {
    /// The word `PRIMARY`.
    public static var primary: Self { .init(word: "PRIMARY") }
    /// The word `SECONDARY`.
    public static var secondary: Self { .init(word: "SECONDARY") }
}

extension Expression<Route53Record.LatencyRoutingPolicy.Region> {
    /// The word `us-east-1`.
    public static var usEast1: Self { .init(word: "us-east-1") }
    /// The word `us-east-2`.
    public static var usEast2: Self { .init(word: "us-east-2") }
    /// The word `us-west-1`.
    public static var usWest1: Self { .init(word: "us-west-1") }
    /// The word `us-west-2`.
    public static var usWest2: Self { .init(word: "us-west-2") }
    /// The word `ca-central-1`.
    public static var caCentral1: Self { .init(word: "ca-central-1") }
    /// The word `eu-west-1`.
    public static var euWest1: Self { .init(word: "eu-west-1") }
    /// The word `eu-west-2`.
    public static var euWest2: Self { .init(word: "eu-west-2") }
    /// The word `eu-west-3`.
    public static var euWest3: Self { .init(word: "eu-west-3") }
    /// The word `eu-central-1`.
    public static var euCentral1: Self { .init(word: "eu-central-1") }
    /// The word `eu-central-2`.
    public static var euCentral2: Self { .init(word: "eu-central-2") }
    /// The word `ap-southeast-1`.
    public static var apSoutheast1: Self { .init(word: "ap-southeast-1") }
    /// The word `ap-southeast-2`.
    public static var apSoutheast2: Self { .init(word: "ap-southeast-2") }
    /// The word `ap-southeast-3`.
    public static var apSoutheast3: Self { .init(word: "ap-southeast-3") }
    /// The word `ap-northeast-1`.
    public static var apNortheast1: Self { .init(word: "ap-northeast-1") }
    /// The word `ap-northeast-2`.
    public static var apNortheast2: Self { .init(word: "ap-northeast-2") }
    /// The word `ap-northeast-3`.
    public static var apNortheast3: Self { .init(word: "ap-northeast-3") }
    /// The word `eu-north-1`.
    public static var euNorth1: Self { .init(word: "eu-north-1") }
    /// The word `sa-east-1`.
    public static var saEast1: Self { .init(word: "sa-east-1") }
    /// The word `cn-north-1`.
    public static var cnNorth1: Self { .init(word: "cn-north-1") }
    /// The word `cn-northwest-1`.
    public static var cnNorthwest1: Self { .init(word: "cn-northwest-1") }
    /// The word `ap-east-1`.
    public static var apEast1: Self { .init(word: "ap-east-1") }
    /// The word `me-south-1`.
    public static var meSouth1: Self { .init(word: "me-south-1") }
    /// The word `me-central-1`.
    public static var meCentral1: Self { .init(word: "me-central-1") }
    /// The word `ap-south-1`.
    public static var apSouth1: Self { .init(word: "ap-south-1") }
    /// The word `ap-south-2`.
    public static var apSouth2: Self { .init(word: "ap-south-2") }
    /// The word `af-south-1`.
    public static var afSouth1: Self { .init(word: "af-south-1") }
    /// The word `eu-south-1`.
    public static var euSouth1: Self { .init(word: "eu-south-1") }
    /// The word `eu-south-2`.
    public static var euSouth2: Self { .init(word: "eu-south-2") }
    /// The word `ap-southeast-4`.
    public static var apSoutheast4: Self { .init(word: "ap-southeast-4") }
    /// The word `il-central-1`.
    public static var ilCentral1: Self { .init(word: "il-central-1") }
    /// The word `ca-west-1`.
    public static var caWest1: Self { .init(word: "ca-west-1") }
    /// The word `ap-southeast-5`.
    public static var apSoutheast5: Self { .init(word: "ap-southeast-5") }
    /// The word `mx-central-1`.
    public static var mxCentral1: Self { .init(word: "mx-central-1") }
    /// The word `ap-southeast-7`.
    public static var apSoutheast7: Self { .init(word: "ap-southeast-7") }
    /// The word `us-gov-east-1`.
    public static var usGovEast1: Self { .init(word: "us-gov-east-1") }
    /// The word `us-gov-west-1`.
    public static var usGovWest1: Self { .init(word: "us-gov-west-1") }
    /// The word `ap-east-2`.
    public static var apEast2: Self { .init(word: "ap-east-2") }
    /// The word `ap-southeast-6`.
    public static var apSoutheast6: Self { .init(word: "ap-southeast-6") }
    /// The word `eusc-de-east-1`.
    public static var euscDeEast1: Self { .init(word: "eusc-de-east-1") }
}
