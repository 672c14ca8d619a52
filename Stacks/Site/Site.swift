import AWS
import Architecture
import Terraform

/// Static delivery: a push at GitHub becomes a site in S3, and CloudFront forgets what it had before.
func site(_ settings: SiteSettings) -> Stack {
    let stack = Stack("site", environment: settings.environment)
    let account = stack.add(Account(region: settings.region))
    let global = stack.add(OtherRegion(.usEast1, in: account))
    let operations = Operations(
        in: account, isProtected: settings.isProtected, logRetention: settings.logRetention,
        auditRetention: settings.auditRetention, takesDistributions: true, stack: stack)
    let (inputs, alerts) = (operations.inputs, operations.alerts)
    let domain: Expression<String> = "\(settings.host).\(inputs.domain)"

    let certificate = stack.add(Certificate("site", for: domain, in: inputs.zone, region: global))
    let site = stack.add(
        StaticSite(
            "site", for: domain, in: inputs.zone, certificate: certificate, account: account, global: global,
            pages: .documents(notFound: "/404.html"), accessLogs: operations.accessLogs, protection: inputs.protection))

    let source = stack.add(GitHubRepository("github", repository: stack.addGitHubRepositoryInput()))
    stack.add(
        SitePipeline(
            "site", deploysTo: site, from: source, in: account, approval: settings.needsApproval ? alerts : nil,
            notify: alerts, key: operations.dataKey, accessLogs: operations.accessLogs, logs: operations.logs,
            protection: inputs.protection))

    stack.add(Budget("monthly", monthlyDollars: settings.monthlyDollars, notify: alerts))
    stack.add(Output("url", "https://\(domain)" as Expression<String>, description: "Where the site is"))
    stack.add(
        Output(
            "connection", source.connection.arn,
            description: "The connection to GitHub, which somebody confirms once in the console"))
    return stack
}
