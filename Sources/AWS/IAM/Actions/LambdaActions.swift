extension Action {
    /// The actions of Lambda.
    public static var lambda: Lambda { Lambda() }

    /// The actions of Lambda, for `.lambda.invokeFunction`.
    public struct Lambda: Sendable {
        /// Every action of the service: `lambda:*`.
        public var all: Action { "lambda:*" }
        /// Calls a function.
        public var invokeFunction: Action { "lambda:InvokeFunction" }
        /// Changes a function's code.
        public var updateFunctionCode: Action { "lambda:UpdateFunctionCode" }
        /// Reads a function's settings and code.
        public var getFunction: Action { "lambda:GetFunction" }
    }
}
