/// That API Gateway asks a load balancer or service over a VPC link, as its routes and authorizers let it.
struct PrivateLink {
    let place: Place
    let name: String
    /// The port that it asks; nil for any.
    let port: Int?
}

extension Topology {
    func addPrivateLinks() {
        for instance in model.instances(ofType: "aws_api_gateway_vpc_link") {
            for link in model.section(of: instance).links("target_arns").items {
                guard let target = self.instance(link, of: ["aws_lb", "aws_alb"]) else { continue }
                privateLinks[target, default: []].append(
                    PrivateLink(place: Place(instance.index, "target_arns"), name: instance.address, port: nil))
            }
        }
        for instance in model.instances(ofType: "aws_apigatewayv2_integration") {
            let section = model.section(of: instance)
            guard section.value("connection_type") == .string("VPC_LINK"), let link = section.link("integration_uri")
            else { continue }
            let place = Place(instance.index, "integration_uri")
            if let listener = self.instance(link, of: ["aws_lb_listener", "aws_alb_listener"]) {
                let settings = self.section(listener)
                guard let target = self.instance(settings.link("load_balancer_arn"), of: ["aws_lb", "aws_alb"]) else {
                    continue
                }
                privateLinks[target, default: []].append(
                    PrivateLink(place: place, name: instance.address, port: settings.value("port").integer))
            } else if let registry = self.instance(link, of: ["aws_service_discovery_service"]) {
                for service in model.instances(ofType: "aws_ecs_service")
                where model.section(of: service).sections("service_registries").contains(where: {
                    self.instance($0.link("registry_arn"), of: ["aws_service_discovery_service"]) == registry
                }) {
                    privateLinks[service.index, default: []].append(
                        PrivateLink(place: place, name: instance.address, port: nil))
                }
            }
        }
    }
}
