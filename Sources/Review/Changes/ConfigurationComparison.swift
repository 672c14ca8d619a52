public import Provider
public import Terraform

/// Compares two configurations: what is different, what that does to what runs, and what reviewers ask first.
public struct ConfigurationComparison {
    let before: PreparedConfiguration
    let after: PreparedConfiguration
    let names: EnvironmentNames?
    let rules: ReplacementRules

    /// Compares two configurations.
    ///
    /// - Parameters:
    ///   - before: The first side.
    ///   - after: The second side.
    ///   - environments: The names of the two environments, such as `dev` and `prd`; what differs in them alone is
    ///     counted and not listed. Nil where both sides are of one environment.
    ///   - schema: What the provider accepts.
    public init(
        _ before: Configuration, _ after: Configuration, environments: (before: String, after: String)? = nil,
        schema: Schema = .aws
    ) {
        let builder = TreeBuilder(schema: schema)
        self.init(
            PreparedConfiguration(before, builder: builder), PreparedConfiguration(after, builder: builder),
            environments: environments, ReplacementRules(builder: builder))
    }

    init(
        _ before: PreparedConfiguration, _ after: PreparedConfiguration,
        environments: (before: String, after: String)?, _ rules: ReplacementRules
    ) {
        self.before = before
        self.after = after
        names = environments.flatMap {
            $0.before == $0.after ? nil : EnvironmentNames(before: $0.before, after: $0.after)
        }
        self.rules = rules
    }

    /// A block on both sides with what is different within it.
    struct Compared {
        let pair: BlockMatching.Pair
        let differences: [Difference]
    }

    /// Everything there is to say about the two.
    public func report(before nameBefore: String, after nameAfter: String) -> ReviewReport {
        var report = ReviewReport(before: nameBefore, after: nameAfter)
        let survey = Survey(of: self)
        let resources = survey.changedResources
        survey.fillTables(of: &report, resources)
        report.changes = survey.changes(permissions: report.permissions, openings: report.openings).sorted()
        report.consequences = survey.consequences(
            of: resources, exposures: Judge.exposures(report.permissions, report.openings))
        report.weaknesses = weaknesses(report, settings: nil)
        if let names, !survey.folded.isEmpty {
            report.folded = ReviewReport.Folded(
                before: names.before, after: names.after, values: survey.foldedValues, blocks: survey.folded.count,
                replacements: survey.foldedReplacements)
        }
        return report
    }

    /// The differences with the values of variables and locals, as the provider sees them.
    func resolved(_ item: Compared) -> [Difference] {
        item.differences.map { difference in
            Difference(
                difference.path, before: difference.before.map(before.resolver.resolve),
                after: difference.after.map(after.resolver.resolve))
        }
    }

    /// Where the higher of the two environments is the weaker one.
    func weaknesses(_ report: ReviewReport, settings: (SettingsValue, SettingsValue)?) -> [Weakness] {
        guard let names else { return [] }
        return WeaknessSearch.weaknesses(
            names.before, names.after, settings: settings, safeguards: report.safeguards,
            zones: (zones(of: before), zones(of: after)))
    }

    /// Where the second side is weaker than the first, whatever their environments are called.
    ///
    /// - Parameters:
    ///   - names: What to call the sides.
    ///   - settings: The settings of either side, where they are known.
    public func weaknessesOfSecond(
        names: (first: String, second: String), settings: (SettingsValue, SettingsValue)? = nil
    ) -> [Weakness] {
        var report = ReviewReport(before: names.first, after: names.second)
        let survey = Survey(of: self)
        survey.fillTables(of: &report, survey.changedResources)
        return WeaknessSearch.weaknesses(
            names.first, names.second, isAfterHigher: true, settings: settings, safeguards: report.safeguards,
            zones: (zones(of: before), zones(of: after)))
    }

    /// The number of availability zones that have a subnet.
    private func zones(of configuration: PreparedConfiguration) -> Int {
        Set(
            configuration.blocks.filter { $0.address.kind == .resource && $0.address.type == "aws_subnet" }
                .compactMap { $0.body["availability_zone"] ?? $0.body["availability_zone_id"] }
        ).count
    }
}
