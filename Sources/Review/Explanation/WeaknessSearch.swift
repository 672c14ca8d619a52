import Terraform

/// Finds where the higher of two environments is weaker than the lower one.
struct WeaknessSearch {
    /// Names of environments, from those where most may go wrong to those where least may.
    private static let order = [
        ["sandbox", "local", "play"], ["dev", "develop", "development"],
        ["int", "integration", "test", "testing", "qa"],
        ["stg", "stage", "staging", "uat", "pre", "preprod", "preview"], ["prd", "prod", "production", "live"],
    ]

    /// Whether a word names an environment wherever it is used.
    static func isKnown(_ name: String) -> Bool { rank(name) != nil }

    /// The place of a name among those; of a longer one, such as `my-dev` or `qa1`, that of the last word that has one.
    static func rank(_ name: String) -> Int? {
        let words = name.lowercased().split { !$0.isLetter }
        return words.reversed().lazy.compactMap { word in order.firstIndex { $0.contains(String(word)) } }.first
    }

    /// The weaknesses that settings and resources show.
    ///
    /// - Parameters:
    ///   - before: The name of the first side's environment.
    ///   - after: The name of the second side's environment.
    ///   - settings: The settings of either side, where they are known.
    ///   - safeguards: The protections that are not the same.
    ///   - zones: The numbers of zones on either side.
    static func weaknesses(
        _ before: String, _ after: String, settings: (SettingsValue, SettingsValue)?, safeguards: [SafeguardChange],
        zones: (Int, Int)
    ) -> [Weakness] {
        guard let one = rank(before), let other = rank(after), one != other else { return [] }
        return weaknesses(
            before, after, isAfterHigher: other > one, settings: settings, safeguards: safeguards, zones: zones)
    }

    /// The same where it is known which side is the higher one, whatever the environments are called.
    static func weaknesses(
        _ before: String, _ after: String, isAfterHigher: Bool, settings: (SettingsValue, SettingsValue)?,
        safeguards: [SafeguardChange], zones: (Int, Int)
    ) -> [Weakness] {
        let (higher, lower) = isAfterHigher ? (after, before) : (before, after)
        var found: [Weakness] = []
        if let settings {
            let (high, low) = isAfterHigher ? (settings.1, settings.0) : (settings.0, settings.1)
            for (index, name) in high.names.enumerated() where high.isWeaker(index, than: low) == true {
                let (own, its) = (high.text(of: index), low.text(of: index))
                found.append(
                    Weakness(
                        subject: name, path: "",
                        message: "setting \(name) is \(own) in \(higher) and \(its) in \(lower)", risk: .outage))
            }
        }
        let (high, low) = isAfterHigher ? (zones.1, zones.0) : (zones.0, zones.1)
        if high < low {
            found.append(
                Weakness(
                    subject: "aws_subnet", path: "availability_zone",
                    message: "the subnets are in \(high) zones in \(higher) and in \(low) in \(lower)", risk: .outage))
        }
        for change in safeguards where change.isWeaker == isAfterHigher {
            let values = isAfterHigher ? (change.after, change.before) : (change.before, change.after)
            let message =
                change.path.isEmpty
                ? "\(lower) has it and \(higher) has not"
                : "\(change.subject) is \(values.0 ?? "not set") in \(higher) and \(values.1 ?? "not set") in \(lower)"
            found.append(
                Weakness(subject: change.address, path: change.path, message: message, risk: change.risk))
        }
        return found
    }
}
