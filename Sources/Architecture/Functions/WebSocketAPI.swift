public import AWS
public import Terraform

/// A WebSocket API whose messages go to functions: throttled, logged, and open to those whom `$connect` lets in.
///
/// ```swift
/// let chat = stack.add(
///     WebSocketAPI(
///         "chat", in: account,
///         routes: [.connect(connections), .disconnect(connections), .unknown(messages), .action("sendMessage", messages)],
///         throttling: .init(perSecond: 100, burst: 200), logging: logging, logs: logs))
/// chat.grantSend(to: messages)
/// ```
public struct WebSocketAPI: Construct {
    /// Which function a kind of message goes to.
    public struct Route {
        let key: String
        let function: Function.Parts

        /// Somebody connects; the function's answer decides whether they may.
        public static func connect(_ function: Function.Parts) -> Route { Route(key: "$connect", function: function) }
        /// Somebody has left.
        public static func disconnect(_ function: Function.Parts) -> Route {
            Route(key: "$disconnect", function: function)
        }
        /// A message that no other route takes.
        public static func unknown(_ function: Function.Parts) -> Route { Route(key: "$default", function: function) }
        /// A message whose field `action` has this text.
        public static func action(_ name: String, _ function: Function.Parts) -> Route {
            Route(key: name, function: function)
        }
    }

    /// How many messages all clients together may send.
    public struct Throttling: Sendable {
        let perSecond: Double
        let burst: Int

        /// Describes limits: messages a second over time, and at once.
        public init(perSecond: Double, burst: Int) {
            self.perSecond = perSecond
            self.burst = burst
        }
    }

    let name: String
    let account: Account.Parts
    let routes: [Route]
    let throttling: Throttling
    let logging: APIGatewayAccount
    let logs: LogSettings

    /// Describes an API.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - account: Where it is deployed.
    ///   - routes: Which function each kind of message goes to; `connect` among them, for it decides who may.
    ///   - throttling: How many messages all clients together may send.
    ///   - logging: The region's permission for API Gateway to write logs.
    ///   - logs: Retention and key of its log groups.
    public init(
        _ name: String, in account: Account.Parts, routes: [Route], throttling: Throttling, logging: APIGatewayAccount,
        logs: LogSettings
    ) {
        self.name = name
        self.account = account
        self.routes = routes
        self.throttling = throttling
        self.logging = logging
        self.logs = logs
    }

    /// An API that clients can connect to.
    public struct Parts {
        let stack: Stack
        /// The API itself.
        public let api: APIGatewayV2API
        /// The stage that clients connect to.
        public let stage: APIGatewayV2Stage
        /// Where clients connect to, `wss://…`.
        public var url: Expression<String> { stage.invokeURL }
    }

    /// Adds API, routes, permissions, stage and log groups.
    public func build(in stack: Stack) -> Parts {
        check(in: stack)
        let label = name.asLocalName
        let api = stack.add(
            APIGatewayV2API(
                label, name: "\(stack.prefix)-\(name)", protocolType: .websocket,
                routeSelectionExpression: "$request.body.action"))
        var added: [any Addressable] = [logging]
        for (function, routes) in byFunction {
            let integration = stack.add(
                APIGatewayV2Integration(
                    "\(label)_\(function.function.node.name)", apiID: api.id, integrationType: .awsProxy,
                    integrationMethod: .post, integrationURI: function.function.invokeARN))
            for route in routes {
                added.append(add(route, to: api, integration, label: label, in: stack))
            }
        }
        return Parts(stack: stack, api: api, stage: addStage(label, of: api, after: added, in: stack))
    }

    /// The stage's name, which is part of the address.
    private static let stageName = "live"

    /// The functions in the order of their first route, each with its routes: one integration serves all of them.
    private var byFunction: [(Function.Parts, [Route])] {
        var groups: [(Function.Parts, [Route])] = []
        for route in routes {
            if let index = groups.firstIndex(where: { $0.0.name == route.function.name }) {
                groups[index].1.append(route)
            } else {
                groups.append((route.function, [route]))
            }
        }
        return groups
    }

    private func add(
        _ route: Route, to api: APIGatewayV2API, _ integration: APIGatewayV2Integration, label: String, in stack: Stack
    ) -> APIGatewayV2Route {
        let place = "\(label)_\(route.label)"
        stack.add(
            LambdaPermission(
                place, action: "lambda:InvokeFunction", functionName: route.function.function.functionName.cast(),
                principal: Expression(ServicePrincipal.apiGateway.name),
                sourceARN: ("\(api.executionARN)/\(Self.stageName)/\(route.key)" as Expression<String>).cast()))
        return stack.add(
            APIGatewayV2Route(
                place, apiID: api.id, routeKey: Expression(route.key), authorizationType: .nothing,
                target: "integrations/\(integration.id)"
            ).suppressing(
                .checkov(
                    "CKV_AWS_309",
                    because: "the function of $connect decides who may connect, and later messages cannot be asked")))
    }

    private func addStage(
        _ label: String, of api: APIGatewayV2API, after added: [any Addressable], in stack: Stack
    ) -> APIGatewayV2Stage {
        let access = stack.add(CloudWatchLogGroup("\(label)_access", "/apigateway/\(stack.prefix)-\(name)", logs))
        // API Gateway writes errors to a group of this name, and would make one that is kept for ever.
        let errors = stack.add(
            CloudWatchLogGroup("\(label)_errors", "/aws/apigateway/\(api.id)/\(Self.stageName)", logs))
        return stack.add(
            APIGatewayV2Stage(
                label, apiID: api.id, name: Expression(Self.stageName), autoDeploy: true,
                accessLogSettings: .init(destinationARN: access.arn, format: Self.accessLogFormat),
                defaultRouteSettings: .init(
                    // What people write to each other is in no log.
                    dataTraceEnabled: false, detailedMetricsEnabled: true, loggingLevel: .error,
                    throttlingBurstLimit: Expression(throttling.burst),
                    throttlingRateLimit: Expression(throttling.perSecond))
            ).suppressing(
                .checkov("CKV2_AWS_51", because: "visitors' browsers have no certificates of ours")),
            // The first deployment takes the routes that are there.
            dependsOn: added + [errors])
    }

    /// Who did what and how it ended; neither messages nor what the address carries (API Gateway, "WebSocket API mapping
    /// template reference").
    private static let accessLogFormat: Expression<String> = Expression(
        term: (JSONText.object([
            .init("requestId", "$context.requestId"), .init("requestTime", "$context.requestTime"),
            .init("eventType", "$context.eventType"), .init("routeKey", "$context.routeKey"),
            .init("connectionId", "$context.connectionId"), .init("sourceIp", "$context.identity.sourceIp"),
            .init("status", "$context.status"), .init("error", "$context.integrationErrorMessage"),
        ])).term)
}

extension WebSocketAPI.Route {
    /// The key in snake case without `$`: `send_message`.
    var label: String {
        var label = ""
        for character in key where character != "$" {
            if character.isUppercase, !label.isEmpty { label += "_" }
            label += character.isLetter || character.isNumber ? character.lowercased() : "_"
        }
        return label
    }
}

extension WebSocketAPI.Parts {
    /// Lets a function send messages to the clients of this API, and to those of no other.
    public func grantSend(
        to grantee: some Grantee, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        stack.at(SourcePosition(file: file, line: line, column: column)) {
            grantee.grantee.allow(
                "\(api.node.name.asAWSName)-send",
                [.allow([.executeAPI.manageConnections], on: ["\(stage.executionARN)/POST/@connections/*"])])
        }
    }
}
