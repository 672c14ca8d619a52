import AWS
import Terraform

extension WebSocketAPI {
    /// What API Gateway would refuse, or would do otherwise than the routes say.
    func check(in stack: Stack) {
        var seen: Set<String> = []
        for route in routes {
            if !seen.insert(route.key).inserted {
                stack.report(
                    rule: "websocket-route",
                    "API '\(name)' has the route '\(route.key)' twice; a message goes to one function")
            }
            if let problem = route.problem { stack.report(rule: "websocket-route", "API '\(name)' \(problem)") }
            // API Gateway waits for 29 seconds ("Quotas for configuring and running a WebSocket API").
            if route.function.timeout > .seconds(29) {
                stack.report(
                    rule: "websocket-timeout",
                    "function '\(route.function.name)' may take \(route.function.timeout), but API Gateway waits for 29 seconds"
                )
            }
        }
        if !seen.contains("$connect") {
            stack.report(
                rule: "websocket-route", "API '\(name)' has no '.connect' route, so whoever asks is connected: add one")
        }
    }
}

extension WebSocketAPI.Route {
    fileprivate var problem: String? {
        let own = ["$connect", "$disconnect", "$default"]
        guard !own.contains(key) else { return nil }
        let isWord = !key.isEmpty && key.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "_") }
        return isWord ? nil : "has the action \"\(key)\"; an action is letters, digits and '_', such as sendMessage"
    }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
