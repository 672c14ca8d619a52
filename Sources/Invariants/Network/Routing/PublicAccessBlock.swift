/// What the account's VPC Block Public Access keeps from internet gateways (VPC, "Block public access to VPCs and subnets").
struct PublicAccessBlock {
    /// What is blocked where nothing is excluded.
    enum Mode { case off, ingress, bidirectional, unknown }

    /// A VPC or subnet that is not blocked, or not wholly.
    struct Exclusion {
        let vpc: Link?
        let subnet: Link?
        /// Whether packets from the internet come in, too; nil where only apply knows.
        let isBidirectional: Bool?
        let isCertain: Bool
    }

    /// How a packet passes the gateway.
    enum Passage {
        /// A connection from the internet.
        case entering
        /// A connection to the internet, by a public address of one's own.
        case leaving
        /// A connection to the internet through a NAT gateway or an egress-only one, which let none in.
        case translated
    }

    var mode = Mode.off
    var place: Place?
    var exclusions: [Exclusion] = []

    /// Whether a packet passes, for a subnet and its VPC.
    func answer(_ passage: Passage, subnet: Link?, vpc: Link?) -> Answer {
        if mode == .off || mode == .ingress && passage == .translated { return .open }
        var best: Answer = mode == .unknown ? .unknown : .closed
        for exclusion in exclusions {
            let isMeant = one(exclusion.vpc, vpc).or(one(exclusion.subnet, subnet))
            let passes: Answer
            switch (exclusion.isBidirectional, passage) {
            case (true?, _): passes = .open
            case (nil, _): passes = .unknown
            // An exclusion of this mode is made for the mode that blocks both ways.
            case (false?, .entering): passes = .closed
            case (false?, _): passes = mode == .bidirectional ? .open : .unknown
            }
            best = best.or(isMeant.and(passes).and(exclusion.isCertain ? .open : .unknown))
        }
        return best
    }

    private func one(_ link: Link?, _ other: Link?) -> Answer {
        guard let link else { return .closed }
        if link == .unknown { return .unknown }
        guard let other else { return .unknown }
        if link == other { return .open }
        // What the document looks up may be what it has under another name.
        if case .foreign(.symbol) = link { return .unknown }
        if case .foreign(.symbol) = other { return .unknown }
        return .closed
    }
}

extension Topology {
    func addPublicAccessBlock() {
        for instance in model.instances(ofType: "aws_vpc_block_public_access_options") {
            publicAccessBlock.place = Place(instance.index, "internet_gateway_block_mode")
            switch model.section(of: instance).value("internet_gateway_block_mode").string {
            case "off": publicAccessBlock.mode = .off
            case "block-ingress": publicAccessBlock.mode = .ingress
            case "block-bidirectional": publicAccessBlock.mode = .bidirectional
            default: publicAccessBlock.mode = .unknown
            }
            if !instance.isCertain, publicAccessBlock.mode != .off { publicAccessBlock.mode = .unknown }
        }
        for instance in model.instances(ofType: "aws_vpc_block_public_access_exclusion") {
            let section = model.section(of: instance)
            let mode = section.value("internet_gateway_exclusion_mode").string
            publicAccessBlock.exclusions.append(
                PublicAccessBlock.Exclusion(
                    vpc: section.link("vpc_id"), subnet: section.link("subnet_id"),
                    isBidirectional: mode.map { $0 == "allow-bidirectional" }, isCertain: instance.isCertain))
        }
    }
}

extension Walk {
    /// Passes the account's Block Public Access for a subnet; says nothing where there is none.
    func passPublicAccessBlock(
        _ passage: PublicAccessBlock.Passage, _ subnet: Subnet, _ trail: inout Trail
    ) -> Bool {
        let block = topology.publicAccessBlock
        if block.mode == .off { return true }
        let answer = block.answer(passage, subnet: subnet.link, vpc: subnet.vpc.map { topology.vpcs[$0].link })
        return trail.add(
            "block public access", answer, block.place,
            "VPC Block Public Access \(answer == .open ? "lets" : answer == .closed ? "does not let" : "may let") \(subnet.name) \(passage == .entering ? "be asked from" : "ask") the internet"
        )
    }
}
