import Terraform

/// The network that a document describes: who has interfaces where, and what lets packets pass.
///
/// It is built once of a ``Model`` and asked as often as wanted.
final class Topology {
    let model: Model
    var vpcs: [VPC] = []
    var subnets: [Subnet] = []
    var tables: [RouteTable] = []
    var acls: [NetworkACL] = []
    var groups: [SecurityGroup] = []
    var prefixLists: [PrefixList] = []
    var natGateways: [Link: NATGateway] = [:]
    var egressOnlyGateways: Set<Link> = []
    var peerings: [(link: Link, peering: Peering)] = []
    var balancers: [LoadBalancer] = []
    var targetGroups: [TargetGroup] = []
    /// The registrations of a target, by its instance.
    var registrations: [Int: [Registration]] = [:]
    /// The listeners that forward to a target group: places in balancers and in their listeners.
    var fronts: [Int: [(balancer: Int, listener: Int)]] = [:]
    var distributions: [Distribution] = []
    /// The records of domains, by their names.
    var records: [Resolved: [Int]] = [:]
    /// The distributions that use a load balancer or an instance, by its instance.
    var origins: [Int: [(distribution: Int, origin: Origin)]] = [:]
    /// What can be asked about, by instance, and in the order of the document.
    var endpoints: [Int: Endpoint] = [:]
    var endpointOrder: [Int] = []

    var vpcPlaces: [Link: Int] = [:]
    var subnetPlaces: [Link: Int] = [:]
    var tablePlaces: [Link: Int] = [:]
    var aclPlaces: [Link: Int] = [:]
    var groupPlaces: [Link: Int] = [:]
    var prefixListPlaces: [Link: Int] = [:]
    /// The route tables that resources of their own give to gateway endpoints.
    var endpointTables: [Int: Links] = [:]
    /// The places of a target's registrations by their ports.
    var registrationPlaces: [Int: [Int?: [Int]]] = [:]
    var rulesWithoutGroup = 0
    var balancerPlaces: [Int: Int] = [:]
    var targetGroupPlaces: [Int: Int] = [:]
    /// What stands for target groups in classic load balancers, one for each listener.
    var classicGroups: [Int: [Int]] = [:]
    var elasticAddresses: [Int: [(answer: Answer, place: Place, address: Int?)]] = [:]
    /// The groups that resources of their own give to an instance or network interface.
    var attachedGroups: [Int: Links] = [:]
    /// The groups that may be given to any interface.
    var anywhereGroups = Links()
    var publicAccessBlock = PublicAccessBlock()
    /// Through which accelerators a load balancer or instance is asked, by its instance.
    var accelerators: [Int: [Accelerated]] = [:]
    /// Which private integrations of API Gateway ask a load balancer or service, by its instance.
    var privateLinks: [Int: [PrivateLink]] = [:]
    /// How many things of which only apply knows where they belong are followed one by one; more are one unknown thing.
    static let unknownLimit = 50
    private var names: [String: [String: Int]] = [:]
    private var conditions: [ACLQuestion: AddressCondition] = [:]

    init(_ model: Model) {
        self.model = model
        addVPCs()
        addPrefixLists()
        addGroups()
        addTables()
        addACLs()
        addSubnets()
        addGateways()
        addBalancers()
        addEndpoints()
        addRegistrations()
        indexRegistrations()
        addDistributions()
        addAccelerators()
        addPrivateLinks()
        addWays()
    }

    func section(_ instance: Int) -> Section { model.resolver.section(of: instance) }

    func name(_ instance: Int) -> String { model.instances[instance].address }

    /// What a link is called in explanations.
    func name(_ link: Link) -> String {
        switch link {
        case .instance(let index): name(index)
        case .foreign(.string(let text)): text
        case .foreign(.symbol(let symbol)): text(symbol)
        case .foreign, .unknown: "what only apply knows"
        }
    }

    func text(_ symbol: Symbol) -> String {
        switch symbol.origin {
        case .instance(let index): "\(name(index)).\(symbol.attribute)"
        case .other(let address): address + symbol.attribute
        }
    }

    /// The instance that a link means, of the types given; also by its literal name or another of its attributes.
    func instance(_ link: Link?, of types: [String], by attributes: [String] = ["name"]) -> Int? {
        switch link {
        case .instance(let index)?: return types.contains(model.instances[index].type) ? index : nil
        case .foreign(.symbol(let symbol))?:
            guard let index = symbol.instance, types.contains(model.instances[index].type),
                model.instances[index].block.address.kind == .resource, attributes.contains(symbol.attribute)
            else { return nil }
            return index
        case .foreign(.string(let name))?:
            for type in types {
                for attribute in attributes {
                    if let index = instances(ofType: type, by: attribute)[name] { return index }
                }
            }
            return nil
        default: return nil
        }
    }

    private struct ACLQuestion: Hashable {
        let acl: Int
        let direction: NetworkACL.Direction
        let packet: NetworkACL.Packet
        let transport: Transport
        let family: IPFamily
    }

    /// What an ACL says to a packet; many interfaces ask the same.
    func condition(
        _ acl: Int, _ direction: NetworkACL.Direction, _ packet: NetworkACL.Packet, _ transport: Transport,
        _ family: IPFamily
    ) -> AddressCondition {
        let question = ACLQuestion(acl: acl, direction: direction, packet: packet, transport: transport, family: family)
        if let known = conditions[question] { return known }
        let condition = acls[acl].condition(direction, packet, transport, family)
        conditions[question] = condition
        return condition
    }

    private func instances(ofType type: String, by attribute: String) -> [String: Int] {
        let key = "\(type).\(attribute)"
        if let known = names[key] { return known }
        var found: [String: Int] = [:]
        for instance in model.instances(ofType: type) {
            if let name = model.section(of: instance).value(attribute).string, found[name] == nil {
                found[name] = instance.index
            }
        }
        names[key] = found
        return found
    }
}

extension Resolved {
    /// What a flag means: its default where it is not there.
    func answer(default value: Answer = .closed) -> Answer {
        if isNull { return value }
        return bool.map { $0 ? .open : .closed } ?? .unknown
    }

    /// The network of a text; nil where it is not known.
    var network: IPNetwork? { string.flatMap { IPNetwork($0) } }
}
