public import Terraform

/// A phase of a build: commands for the shell, one after the other.
public struct BuildPhase: Hashable, Sendable {
    /// The phases that CodeBuild knows, in its order.
    public enum Name: String, Hashable, Sendable, CaseIterable {
        /// Tools are installed.
        case install
        /// What comes before the build, such as logging in.
        case preBuild = "pre_build"
        /// The build itself.
        case build
        /// What comes after it, also after a failed one.
        case postBuild = "post_build"
    }

    /// What CodeBuild does when a command fails.
    public enum FailureAction: String, Hashable, Sendable {
        /// The build ends.
        case abort = "ABORT"
        /// The next phase follows.
        case `continue` = "CONTINUE"
    }

    /// Which phase it is.
    public let name: Name
    /// The commands.
    public let commands: [Expression<String>]
    /// Commands that always follow, also after a failure.
    public let finally: [Expression<String>]
    /// What happens when a command fails; CodeBuild's own choice where nil.
    public let onFailure: FailureAction?
    /// The languages that are installed, by their versions.
    public let runtimes: NamedValues<Expression<String>>

    private init(
        _ name: Name, _ commands: [Expression<String>], finally: [Expression<String>], onFailure: FailureAction?,
        runtimes: NamedValues<Expression<String>> = [:]
    ) {
        self.name = name
        self.commands = commands
        self.finally = finally
        self.onFailure = onFailure
        self.runtimes = runtimes
    }

    /// Installs languages (`["python": "3.12"]`) and tools.
    public static func install(
        _ commands: [Expression<String>] = [], runtimes: NamedValues<Expression<String>> = [:],
        finally: [Expression<String>] = [], onFailure: FailureAction? = nil
    ) -> BuildPhase {
        BuildPhase(.install, commands, finally: finally, onFailure: onFailure, runtimes: runtimes)
    }

    /// Does what comes before the build, such as logging in to a registry.
    public static func preBuild(
        _ commands: [Expression<String>], finally: [Expression<String>] = [], onFailure: FailureAction? = nil
    ) -> BuildPhase {
        BuildPhase(.preBuild, commands, finally: finally, onFailure: onFailure)
    }

    /// Builds and tests.
    public static func build(
        _ commands: [Expression<String>], finally: [Expression<String>] = [], onFailure: FailureAction? = nil
    ) -> BuildPhase {
        BuildPhase(.build, commands, finally: finally, onFailure: onFailure)
    }

    /// Does what comes after the build, also after a failed one: look at `$CODEBUILD_BUILD_SUCCEEDING`.
    public static func postBuild(
        _ commands: [Expression<String>], finally: [Expression<String>] = [], onFailure: FailureAction? = nil
    ) -> BuildPhase {
        BuildPhase(.postBuild, commands, finally: finally, onFailure: onFailure)
    }

    var json: JSONText {
        var members: [JSONText.Member] = []
        if !runtimes.isEmpty {
            members.append(
                .init("runtime-versions", .object(runtimes.pairs.map { .init($0.name, .string($0.value)) })))
        }
        if let onFailure { members.append(.init("on-failure", .string(Expression(onFailure.rawValue)))) }
        if !commands.isEmpty { members.append(.init("commands", .array(commands.map(JSONText.string)))) }
        if !finally.isEmpty { members.append(.init("finally", .array(finally.map(JSONText.string)))) }
        return .object(members)
    }
}
