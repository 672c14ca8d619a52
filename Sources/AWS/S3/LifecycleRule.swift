public import Terraform

/// What S3 does with objects as they grow old: move them to cheaper storage, then delete them.
///
/// ```swift
/// S3BucketLifecycleConfiguration("logs", bucket: bucket.id, rule: .rules(
///     LifecycleRule("age", transitions: [.to(.standardIA, after: .days(30)), .to(.glacier, after: .days(90))],
///         expires: .years(1))))
/// ```
///
/// Source: Amazon S3, "Transitioning objects using Amazon S3 Lifecycle" and "Lifecycle configuration elements".
public struct LifecycleRule: Hashable, Sendable {
    /// The cheaper classes of storage, from the dearest to the cheapest.
    public enum StorageClass: String, Hashable, Sendable, CaseIterable {
        /// Infrequent access: cheaper to keep, dearer to read; 30 days at least.
        case standardIA = "STANDARD_IA"
        /// S3 moves objects by itself, by how often they are read.
        case intelligentTiering = "INTELLIGENT_TIERING"
        /// Infrequent access in a single zone, which is lost with it.
        case oneZoneIA = "ONEZONE_IA"
        /// Glacier with instant retrieval; kept 90 days at least.
        case glacierInstantRetrieval = "GLACIER_IR"
        /// Glacier with retrieval in minutes to hours; kept 90 days at least.
        case glacier = "GLACIER"
        /// Glacier Deep Archive, with retrieval in half a day; kept 180 days at least.
        case deepArchive = "DEEP_ARCHIVE"

        /// How old an object must be before it may move there.
        var leastAge: Int { self == .standardIA || self == .oneZoneIA ? 30 : 0 }
    }

    /// A move to cheaper storage.
    public struct Transition: Hashable, Sendable {
        /// Where objects go.
        public let storageClass: StorageClass
        /// How old they are then.
        public let age: Duration

        /// Moves objects of an age, in whole days, to a class of storage.
        public static func to(_ storageClass: StorageClass, after age: Duration) -> Transition {
            Transition(storageClass: storageClass, age: age)
        }
    }

    /// The rule's name, unique in the bucket.
    public let id: String
    /// The keys that it is about; all where empty.
    public let prefix: String
    /// Moves of the newest version, by its age.
    public let transitions: [Transition]
    /// The age at which objects are deleted, in a versioned bucket hidden; never where nil.
    public let expires: Duration?
    /// Moves of old versions, by the time since they became old.
    public let oldVersionTransitions: [Transition]
    /// How long old versions are kept; for ever where nil.
    public let oldVersionsExpire: Duration?
    /// How long unfinished uploads are kept; for ever, and paid for, where nil.
    public let abortsUploadsAfter: Duration?

    /// Describes a rule; ages are whole days.
    ///
    /// - Parameters:
    ///   - id: The rule's name, unique in the bucket.
    ///   - prefix: The keys that it is about; all unless given.
    ///   - transitions: Moves of the newest version.
    ///   - expires: The age at which objects are deleted; never unless given.
    ///   - oldVersionTransitions: Moves of old versions, by the time since they became old.
    ///   - oldVersionsExpire: How long old versions are kept; for ever unless given.
    ///   - abortsUploadsAfter: How long unfinished uploads are kept; a week unless given, nil for ever.
    public init(
        _ id: String, prefix: String = "", transitions: [Transition] = [], expires: Duration? = nil,
        oldVersionTransitions: [Transition] = [], oldVersionsExpire: Duration? = nil,
        abortsUploadsAfter: Duration? = .days(7)
    ) {
        self.id = id
        self.prefix = prefix
        self.transitions = transitions
        self.expires = expires
        self.oldVersionTransitions = oldVersionTransitions
        self.oldVersionsExpire = oldVersionsExpire
        self.abortsUploadsAfter = abortsUploadsAfter
    }

    /// The rule as a nested block; a mistake stands in place of its name.
    var block: S3BucketLifecycleConfiguration.Rule {
        typealias Rule = S3BucketLifecycleConfiguration.Rule
        return Rule(
            id: mistake.map { .invalid(rule: "lifecycle-rule", $0) } ?? Expression(id),
            status: Expression(word: "Enabled"),
            abortIncompleteMultipartUpload: abortsUploadsAfter.map { .init(daysAfterInitiation: $0.inDays) },
            expiration: expires.map { .init(days: $0.inDays) },
            // A rule for all objects has an empty prefix: the form that both provider versions read back unchanged.
            filter: .init(prefix: Expression(prefix)),
            noncurrentVersionExpiration: oldVersionsExpire.map { .init(noncurrentDays: $0.inDays) },
            noncurrentVersionTransition: Blocks(
                oldVersionTransitions.map {
                    .init(noncurrentDays: $0.age.inDays, storageClass: Expression(word: $0.storageClass.rawValue))
                }),
            transition: Blocks(
                transitions.map { .init(storageClass: Expression(word: $0.storageClass.rawValue), days: $0.age.inDays) }
            ))
    }

    /// What S3 would refuse; nil for a good rule.
    var mistake: String? {
        if !(1...255).contains(id.utf8.count) {
            return "\"\(id)\" is no name of a lifecycle rule: it has 1 to 255 characters"
        }
        if transitions.isEmpty && expires == nil && oldVersionTransitions.isEmpty && oldVersionsExpire == nil
            && abortsUploadsAfter == nil
        {
            return "lifecycle rule \"\(id)\" does nothing"
        }
        return mistake(in: transitions, until: expires, of: "objects")
            ?? mistake(in: oldVersionTransitions, until: oldVersionsExpire, of: "old versions")
    }

    private func mistake(in transitions: [Transition], until end: Duration?, of what: String) -> String? {
        for (index, transition) in transitions.enumerated() {
            let days = Int(transition.age.components.seconds / 86400)
            let target = transition.storageClass
            if days < target.leastAge {
                return "lifecycle rule \"\(id)\" moves \(what) to \(target.rawValue) after \(days) days; "
                    + "S3 does so after \(target.leastAge) at the earliest"
            }
            if index > 0 {
                let before = transitions[index - 1]
                let age = Int(before.age.components.seconds / 86400)
                if StorageClass.rank(before.storageClass) >= StorageClass.rank(target) {
                    return
                        "lifecycle rule \"\(id)\" moves \(what) from \(before.storageClass.rawValue) to \(target.rawValue), "
                        + "which S3 does not; exchange them"
                }
                // Infrequent access is kept for 30 days before the next move of the same rule.
                if before.storageClass.leastAge > 0 ? days < age + 30 : days <= age {
                    return
                        "lifecycle rule \"\(id)\" moves \(what) to \(target.rawValue) after \(days) days, too soon after "
                        + "\(before.storageClass.rawValue) at \(age)"
                        + (before.storageClass.leastAge > 0 ? "; \(age + 30) is the earliest" : "")
                }
            }
            if let end, end <= transition.age {
                return "lifecycle rule \"\(id)\" deletes \(what) after \(Int(end.components.seconds / 86400)) days, "
                    + "before it moves them to \(target.rawValue)"
            }
        }
        return nil
    }
}

extension LifecycleRule.StorageClass {
    fileprivate static func rank(_ storageClass: Self) -> Int { allCases.firstIndex(of: storageClass) ?? 0 }
}

extension Blocks<S3BucketLifecycleConfiguration.Rule> {
    /// Rules of a bucket, checked; two of one name are reported at the bucket's configuration.
    public static func rules(_ rules: LifecycleRule...) -> Self { .rules(rules) }

    /// Rules of a bucket, checked; two of one name are reported at the bucket's configuration.
    public static func rules(_ rules: [LifecycleRule]) -> Self {
        var names: Set<String> = []
        return Blocks(
            rules.map { rule in
                var block = rule.block
                if !names.insert(rule.id).inserted {
                    block.body.set(
                        "id",
                        Expression<String>.invalid(
                            rule: "lifecycle-rule", "two lifecycle rules are called \"\(rule.id)\"; rename one"))
                }
                return block
            })
    }
}
