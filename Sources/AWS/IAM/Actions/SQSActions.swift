extension Action {
    /// The actions of SQS.
    public static var sqs: SQS { SQS() }

    /// The actions of SQS, for `.sqs.sendMessage`.
    public struct SQS: Sendable {
        /// Every action of the service: `sqs:*`.
        public var all: Action { "sqs:*" }
        /// Puts a message into a queue.
        public var sendMessage: Action { "sqs:SendMessage" }
        /// Takes messages from a queue.
        public var receiveMessage: Action { "sqs:ReceiveMessage" }
        /// Deletes a message that was handled.
        public var deleteMessage: Action { "sqs:DeleteMessage" }
        /// Hides a message for longer.
        public var changeMessageVisibility: Action { "sqs:ChangeMessageVisibility" }
        /// Tells a queue's settings and length.
        public var getQueueAttributes: Action { "sqs:GetQueueAttributes" }
        /// Finds a queue's address by its name.
        public var getQueueURL: Action { "sqs:GetQueueUrl" }
    }
}
