import AWS
import Terraform

/// What a bucket does with objects as they grow old: cheaper storage, then deletion.
///
/// Unfinished uploads are always removed after a week, for they cost and nobody sees them.
public struct Retention: Sendable {
    let infrequentAfterDays: Int?
    let glacierAfterDays: Int?
    let expireAfterDays: Int?
    let oldVersionsForDays: Int

    /// Describes what becomes of objects, in days since they were written.
    ///
    /// - Parameters:
    ///   - infrequentAfterDays: When they move to storage for infrequent access, 30 at the earliest; nil for never.
    ///   - glacierAfterDays: When they move to Glacier Flexible Retrieval; nil for never.
    ///   - expireAfterDays: When they are deleted; nil for never.
    ///   - oldVersionsForDays: How long a version is kept once it was overwritten or deleted.
    public init(
        infrequentAfterDays: Int? = nil, glacierAfterDays: Int? = nil, expireAfterDays: Int? = nil,
        oldVersionsForDays: Int
    ) {
        self.infrequentAfterDays = infrequentAfterDays
        self.glacierAfterDays = glacierAfterDays
        self.expireAfterDays = expireAfterDays
        self.oldVersionsForDays = oldVersionsForDays
    }

    /// What S3 would refuse (S3 User Guide, "Lifecycle configuration elements", "Constraints and considerations for
    /// transitions"); nil for good rules.
    var problem: String? {
        if let infrequent = infrequentAfterDays, infrequent < 30 {
            return "moves objects to infrequent access after \(infrequent) days; S3 wants 30 at the least"
        }
        if let infrequent = infrequentAfterDays, let glacier = glacierAfterDays, glacier < infrequent + 30 {
            return "moves objects to Glacier after \(glacier) days; S3 wants 30 days in infrequent access first: "
                + "\(infrequent + 30) or more"
        }
        if let expire = expireAfterDays, let last = glacierAfterDays ?? infrequentAfterDays, expire <= last {
            return "deletes objects after \(expire) days, before or when they move to cheaper storage after \(last)"
        }
        return oldVersionsForDays < 1
            ? "keeps old versions for \(oldVersionsForDays) days; S3 wants 1 at the least" : nil
    }

    /// The rules as a bucket's lifecycle configuration takes them.
    var rules: Blocks<S3BucketLifecycleConfiguration.Rule> {
        var transitions: [S3BucketLifecycleConfiguration.Rule.Transition] = []
        if let days = infrequentAfterDays {
            transitions.append(.init(storageClass: .standardIa, days: Expression(days)))
        }
        if let days = glacierAfterDays { transitions.append(.init(storageClass: .glacier, days: Expression(days))) }
        return [
            .init(
                id: "age", status: .enabled, abortIncompleteMultipartUpload: .init(daysAfterInitiation: 7),
                expiration: expireAfterDays.map { .init(days: Expression($0)) }, filter: .init(prefix: ""),
                noncurrentVersionExpiration: .init(noncurrentDays: Expression(oldVersionsForDays)),
                transition: Blocks(transitions))
        ]
    }
}
