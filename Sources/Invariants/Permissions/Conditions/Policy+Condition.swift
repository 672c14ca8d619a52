extension Policy {
    /// One key of one operator in a statement's `Condition`, with the values that it is compared with.
    public struct Condition: Hashable, Sendable {
        /// How several values of a key in the request count (IAM User Guide, "Multivalued context keys").
        public enum Quantifier: String, Hashable, Sendable {
            /// Every value of the request matches; a key that is absent does, too.
            case all = "ForAllValues"
            /// One value of the request matches; none does where the key is absent.
            case any = "ForAnyValue"
        }

        /// What is compared; nil for an operator that IAM does not have.
        let comparison: Comparison?
        /// Whether no value may match: `StringNotEquals` and its like.
        let isNegated: Bool
        /// Whether an absent key satisfies the condition: `…IfExists`.
        let ifExists: Bool
        /// How several values of the request count; nil for a key with one value.
        public let quantifier: Quantifier?
        /// The operator as it is written.
        public let operation: String
        /// The key as it is written, such as `aws:SourceVpce`.
        public let key: String
        /// The values as they are written.
        public let values: [SymbolicText]
        /// Whether `${…}` in the values names a key of the request: in policies of version 2012-10-17.
        let hasVariables: Bool

        /// Makes a condition from its parts as JSON has them.
        ///
        /// - Parameters:
        ///   - operation: The operator, such as `ForAnyValue:StringLikeIfExists`.
        ///   - key: The key.
        ///   - values: The values; one that matches is enough.
        ///   - hasVariables: Whether `${…}` in the values names a key of the request.
        public init(operation: String, key: String, values: [SymbolicText], hasVariables: Bool = true) {
            self.operation = operation
            self.key = key
            self.values = values
            self.hasVariables = hasVariables
            var name = operation.lowercased()[...]
            switch name {
            case _ where name.hasPrefix("forallvalues:"): quantifier = .all
            case _ where name.hasPrefix("foranyvalue:"): quantifier = .any
            default: quantifier = nil
            }
            if quantifier != nil, let colon = name.firstIndex(of: ":") { name = name[name.index(after: colon)...] }
            ifExists = name.hasSuffix("ifexists")
            if ifExists { name = name.dropLast("ifexists".count) }
            // `StringNotEquals`, `NumericNotEquals`, `NotIpAddress`.
            let negation = name == "notipaddress" ? name.startIndex : Self.place(of: "not", in: name)
            isNegated = negation != nil
            if let negation {
                comparison = Comparison(name: String(name[..<negation]) + name[name.index(negation, offsetBy: 3)...])
            } else {
                comparison = Comparison(name: String(name))
            }
        }

        private static func place(of word: String, in text: Substring) -> Substring.Index? {
            for index in text.indices.dropFirst()
            where text[index...].hasPrefix(word + "equals") || text[index...].hasPrefix(word + "like") {
                return index
            }
            return nil
        }

        /// The key as keys are compared: case plays no part.
        var keyName: String { key.lowercased() }

        /// The condition in words: `Bool aws:SecureTransport is false`.
        public var text: String {
            "\(operation) \(key) \(values.map(\.description).joined(separator: " or "))"
        }
    }
}
