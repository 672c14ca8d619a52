import AWS
import Reading
import Terraform
import Testing

@testable import Architecture

@Suite struct `A WebSocket API` {
    private func shop(
        timeout: Duration = .seconds(10), routes: (Function.Parts, Function.Parts) -> [WebSocketAPI.Route]
    ) -> (Shop, WebSocketAPI.Parts, Function.Parts) {
        let shop = Shop()
        let code = shop.addCode()
        let door = shop.addFunction("door", code: code, calls: .synchronous, timeout: timeout)
        let talker = shop.addFunction("talker", code: code, calls: .synchronous, timeout: .seconds(29))
        let logging = shop.stack.add(APIGatewayLogging(in: shop.account))
        let api = shop.stack.add(
            WebSocketAPI(
                "chat", in: shop.account, routes: routes(door, talker),
                throttling: .init(perSecond: 10, burst: 20), logging: logging, logs: shop.logs))
        return (shop, api, talker)
    }

    @Test func `routes messages to functions that it alone may call`() throws {
        let (shop, _, _) = shop {
            [.connect($0), .disconnect($0), .unknown($1), .action("sendMessage", $1)]
        }
        #expect(shop.findings == [])
        let routes = shop.configuration.resources("aws_apigatewayv2_route").map {
            "\($0["route_key"] ?? "") \($0["target"] ?? "")"
        }
        #expect(
            routes.sorted() == [
                "$connect integrations/${aws_apigatewayv2_integration.chat_door.id}",
                "$default integrations/${aws_apigatewayv2_integration.chat_talker.id}",
                "$disconnect integrations/${aws_apigatewayv2_integration.chat_door.id}",
                "sendMessage integrations/${aws_apigatewayv2_integration.chat_talker.id}",
            ])
        let permission = try shop.block("aws_lambda_permission.chat_send_message")
        #expect(permission["source_arn"] == "${aws_apigatewayv2_api.chat.execution_arn}/live/sendMessage")
        #expect(permission["function_name"] == "aws_lambda_function.talker.function_name")
    }

    @Test func `deploys by itself, throttled, with logs of everything but what was said`() throws {
        let (shop, _, _) = shop { [.connect($0), .unknown($1)] }
        let stage = try shop.block("aws_apigatewayv2_stage.chat")
        #expect(stage["auto_deploy"] == "true")
        #expect(stage["default_route_settings.throttling_rate_limit"] == "10")
        #expect(stage["default_route_settings.throttling_burst_limit"] == "20")
        #expect(stage["default_route_settings.data_trace_enabled"] == "false")
        #expect(stage["access_log_settings.destination_arn"] == "aws_cloudwatch_log_group.chat_access.arn")
        #expect(stage["access_log_settings.format"]?.contains("$context.requestId") == true)
        #expect(
            stage.list("depends_on").sorted() == [
                "aws_api_gateway_account.logging", "aws_apigatewayv2_route.chat_connect",
                "aws_apigatewayv2_route.chat_default", "aws_cloudwatch_log_group.chat_errors",
            ])
    }

    @Test func `lets a function send to its own clients alone`() throws {
        let (shop, api, talker) = shop { [.connect($0), .unknown($1)] }
        api.grantSend(to: talker)
        let statements = try shop.block("aws_iam_role_policy.talker_function_chat_send").statements("policy")
        #expect(statements.map(\.actions) == [["execute-api:ManageConnections"]])
        #expect(
            statements.map(\.resources) == [["${aws_apigatewayv2_stage.chat.execution_arn}/POST/@connections/*"]])
    }

    @Test func `refuses routes that API Gateway would refuse or that let everybody in`() {
        let (twice, _, _) = shop { [.connect($0), .action("say", $0), .action("say", $1)] }
        #expect(
            twice.findings.contains(
                "websocket-route: API 'chat' has the route 'say' twice; a message goes to one function"))
        let (named, _, _) = shop { [.connect($0), .action("say it", $1)] }
        #expect(
            named.findings == [
                "websocket-route: API 'chat' has the action \"say it\"; an action is letters, digits and '_', such as sendMessage"
            ])
        let (open, _, _) = shop { _, talker in [.unknown(talker)] }
        #expect(
            open.findings == [
                "websocket-route: API 'chat' has no '.connect' route, so whoever asks is connected: add one"
            ])
    }

    @Test func `refuses a function for which API Gateway does not wait`() {
        let (shop, _, _) = shop(timeout: .seconds(30)) { [.connect($0), .unknown($1)] }
        #expect(
            shop.findings == [
                "websocket-timeout: function 'door' may take 30.0 seconds, but API Gateway waits for 29 seconds"
            ])
    }
}
