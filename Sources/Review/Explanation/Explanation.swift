/// The differences of two environments by the settings that cause them.
public struct Explanation: Sendable {
    /// A setting that has not the same value in both environments.
    public struct Effect: Sendable {
        /// The setting's name.
        public let setting: String
        /// Its value on the first side.
        public let before: String
        /// Its value on the second side.
        public let after: String
        /// The differences that it causes, as `address path`.
        public var differences: [String]
        /// How many values it changes in nothing but the environment's name.
        public var foldedValues: Int
    }

    /// A difference that no setting causes.
    public struct Undeclared: Hashable, Sendable {
        /// The block.
        public let address: String
        /// The argument; empty where the whole block comes or goes.
        public let path: String
        /// What is known of its cause.
        public let reason: String
    }

    /// Each setting whose values differ, in the order of the settings.
    public var effects: [Effect]
    /// What no setting causes.
    public var undeclared: [Undeclared]
}
