import AWS
import Architecture
import Terraform

/// The chat of the shop's customers: a WebSocket API, two functions, and tables for who is there and what was said.
///
/// Who connects shows a ticket that the application signed with the secret that it shares with the chat.
struct WebServiceChat {
    let api: WebSocketAPI.Parts
    let functions: [Function.Parts]

    init(
        _ settings: WebServiceSettings, in stack: Stack, account: Account.Parts, code bucket: Bucket.Parts,
        secret: SSMParameter, dataKey: Key.Parts, key: Key.Parts, logs: LogSettings, notify alerts: Notifications.Parts,
        protection: Protection
    ) {
        let connections = stack.add(
            Table(
                "connections", partition: .string("connection_id"), timeToLive: "expires_at", key: dataKey,
                protection: protection))
        let messages = stack.add(
            Table(
                "messages", partition: .string("day"), sort: .string("sent_at"), timeToLive: "expires_at", key: dataKey,
                protection: protection, tags: Backups.tag(in: account)))
        for table in [connections, messages] {
            stack.add(
                Alarm(
                    "\(table.table.node.name)-throttles", when: table.table.metric(.writeThrottles), .above(0, for: 2),
                    description: "The table refuses writes for want of capacity", notify: alerts))
        }
        let code = stack.add(FunctionCode("chat", folder: "Chat", in: bucket))
        let door = stack.add(
            Function(
                "chat-connections", in: account, code: code, handler: "connections.handle",
                description: "Lets customers into the chat and sees them off", calls: .synchronous,
                timeout: .seconds(10),
                environment: ["CONNECTIONS_TABLE": connections.table.name, "SECRET_PARAMETER": secret.name],
                reservedConcurrency: settings.chatConcurrency, key: key, logs: logs, notify: alerts))
        let speaker = stack.add(
            Function(
                "chat-messages", in: account, code: code, handler: "messages.handle",
                description: "Tells everybody in the chat what one says", calls: .synchronous, timeout: .seconds(29),
                megabytes: 512,
                environment: ["CONNECTIONS_TABLE": connections.table.name, "MESSAGES_TABLE": messages.table.name],
                reservedConcurrency: settings.chatConcurrency, key: key, logs: logs, notify: alerts))
        door.allowRead(of: secret, encryptedWith: dataKey)
        connections.grantWrite(to: door)
        connections.grantReadWrite(to: speaker)
        messages.grantWrite(to: speaker)

        let logging = stack.add(APIGatewayLogging(in: account))
        api = stack.add(
            WebSocketAPI(
                "chat", in: account,
                routes: [.connect(door), .disconnect(door), .unknown(speaker), .action("sendMessage", speaker)],
                throttling: settings.chatThrottling, logging: logging, logs: logs))
        api.grantSend(to: speaker)
        functions = [door, speaker]
    }
}
