import Terraform

/// Listeners of TLS without a certificate, and certificates where there is no TLS.
///
/// Elastic Load Balancing API Reference, "CreateListener": an HTTPS or TLS listener needs exactly one certificate.
struct ListenerCertificates: RefusalRule {
    let descriptions = [
        RuleDescription("listener-certificate", "A listener has a certificate exactly where it speaks HTTPS or TLS.")
    ]

    func findings(in model: Model) -> [Finding] {
        ["aws_lb_listener", "aws_alb_listener"].flatMap(model.all).compactMap { listener in
            guard let kind = listener.text("protocol")?.uppercased() else { return nil }
            let name = listener.address
            let isSecure = kind == "HTTPS" || kind == "TLS"
            if isSecure, listener["certificate_arn"].isNull {
                return listener.finding(
                    rule: "listener-certificate",
                    "\(name) speaks \(kind) and has no certificate_arn; give it the ARN of a certificate",
                    at: "protocol")
            }
            for argument in ["certificate_arn", "ssl_policy"] where !isSecure && !listener[argument].isNull {
                guard listener[argument] != .string("") else { continue }
                return listener.finding(
                    rule: "listener-certificate",
                    "\(name) speaks \(kind), which takes no \(argument); make it \(kind == "HTTP" ? "HTTPS" : "TLS") "
                        + "or take it out",
                    at: argument)
            }
            return nil
        }
    }
}
