import Terraform

/// Load balancers and groups of database subnets that do not have subnets in enough zones.
///
/// Elastic Load Balancing API Reference, "CreateLoadBalancer" (an Application Load Balancer has subnets in two zones at
/// least, and no two in one zone); Amazon RDS API Reference, "CreateDBSubnetGroup" (two zones at least).
struct LoadBalancerZones: RefusalRule {
    let descriptions = [
        RuleDescription("subnet-zones", "A load balancer has one subnet per zone, and where AWS wants it two zones.")
    ]

    func findings(in model: Model) -> [Finding] {
        ["aws_lb", "aws_alb"].flatMap(model.all).flatMap { balancer -> [Finding] in
            guard let subnets = subnets(of: balancer) else { return [] }
            let kind = balancer["load_balancer_type"]
            let isApplication = kind.isNull || kind.string == "application"
            return sameZone(subnets, of: balancer) + (isApplication ? tooFew(subnets, of: balancer) : [])
        }
            + model.all("aws_db_subnet_group").flatMap { group in
                subnets(listed: "subnet_ids", of: group).map { tooFew($0, of: group) } ?? []
            }
    }

    /// A subnet with its zone: a text, or a symbol that stands for one.
    private struct Subnet {
        let subnet: Arguments
        let zone: Resolved
        let path: String

        init(_ subnet: Arguments, at path: String) {
            self.subnet = subnet
            zone = ["availability_zone", "availability_zone_id"].map { subnet[$0] }.first { !$0.isNull } ?? .unknown
            self.path = path
        }

        /// Whether anything is known of the zone, be it that another subnet has the same.
        var hasZone: Bool {
            if case .symbol = zone { true } else { zone.string != nil }
        }
    }

    /// The subnets of a load balancer; nil where some are not of the document.
    private func subnets(of balancer: Arguments) -> [Subnet]? {
        guard balancer["subnets"].isNull else { return subnets(listed: "subnets", of: balancer) }
        guard let mappings = balancer.blocks("subnet_mapping"), !mappings.isEmpty else { return nil }
        let subnets = mappings.compactMap { mapping in
            mapping.target("subnet_id").map { Subnet($0, at: mapping.place("subnet_id")) }
        }
        return subnets.count == mappings.count ? subnets : nil
    }

    private func subnets(listed name: String, of holder: Arguments) -> [Subnet]? {
        holder.targets(name)?.enumerated().map { Subnet($0.element, at: "\(name)[\($0.offset)]") }
    }

    private func sameZone(_ subnets: [Subnet], of balancer: Arguments) -> [Finding] {
        var seen: [Resolved: Subnet] = [:]
        var findings: [Finding] = []
        for subnet in subnets where subnet.hasZone {
            guard let other = seen[subnet.zone] else {
                seen[subnet.zone] = subnet
                continue
            }
            let isSame = other.subnet.instance.index == subnet.subnet.instance.index
            let message =
                isSame
                ? "\(subnet.path) of \(balancer.address) names \(subnet.subnet.address) a second time; take it out"
                : "\(subnet.path) of \(balancer.address) is \(subnet.subnet.address) in the zone of "
                    + "\(other.subnet.address)\(subnet.zone.string.map { " (\($0))" } ?? ""); a load balancer takes one "
                    + "subnet per zone"
            findings.append(balancer.finding(rule: "subnet-zones", message, at: subnet.path))
        }
        return findings
    }

    private func tooFew(_ subnets: [Subnet], of holder: Arguments) -> [Finding] {
        guard let first = subnets.first, subnets.allSatisfy({ $0.zone == first.zone }) else { return [] }
        guard subnets.count == 1 || first.hasZone else { return [] }
        // Two subnets of one zone are told above for load balancers.
        if subnets.count > 1, holder.instance.type != "aws_db_subnet_group" { return [] }
        let zone = first.zone.string.map { " (\($0))" } ?? ""
        let argument = String(first.path.prefix { $0 != "[" })
        return [
            holder.finding(
                rule: "subnet-zones",
                "\(argument) of \(holder.address) \(subnets.count == 1 ? "is one subnet" : "lie in one zone")\(zone), and "
                    + "AWS wants two zones or more; add a subnet in another zone",
                at: argument)
        ]
    }
}
