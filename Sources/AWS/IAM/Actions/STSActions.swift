extension Action {
    /// The actions of Security Token Service.
    public static var sts: STS { STS() }

    /// The actions of Security Token Service, for `.sts.assumeRole`.
    public struct STS: Sendable {
        /// Every action of the service: `sts:*`.
        public var all: Action { "sts:*" }
        /// Takes on a role.
        public var assumeRole: Action { "sts:AssumeRole" }
        /// Takes on a role with a token of an OpenID provider.
        public var assumeRoleWithWebIdentity: Action { "sts:AssumeRoleWithWebIdentity" }
        /// Takes on a role with a SAML assertion.
        public var assumeRoleWithSAML: Action { "sts:AssumeRoleWithSAML" }
        /// Tags the session of a role.
        public var tagSession: Action { "sts:TagSession" }
        /// Tells who is calling.
        public var getCallerIdentity: Action { "sts:GetCallerIdentity" }
    }
}
