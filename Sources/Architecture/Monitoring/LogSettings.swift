public import AWS
import Terraform

/// How long logs are kept, and the key that encrypts them.
public struct LogSettings {
    let retention: LogRetention
    let key: Key.Parts

    /// Makes settings for log groups; the key must be usable by ``Key/Service/logs``.
    public init(keep retention: LogRetention, encryptedWith key: Key.Parts) {
        self.retention = retention
        self.key = key
    }

    /// Why logs are kept for less than a year; nil where they are not.
    var reasonForBriefLogs: String? {
        retention == .forever || retention.rawValue >= LogRetention.oneYear.rawValue
            ? nil : "the environment's settings keep logs for \(retention.rawValue) days"
    }
}

extension CloudWatchLogGroup {
    /// A log group with the stack's retention and key.
    init(_ name: String, _ path: Expression<String>, _ settings: LogSettings) {
        self.init(
            name, kmsKeyID: settings.key.arn, name: path, retentionInDays: settings.retention.days)
        if let reason = settings.reasonForBriefLogs {
            self = suppressing(.checkov("CKV_AWS_338", because: reason))
        }
    }
}
