import AWS
import Foundation
import StackTesting
import Testing

@Suite struct `The buildspec in the application's repository` {
    /// `RECORD_BUILDSPEC=1 swift test --filter "buildspec in the application"` writes it anew, and fails so that nobody
    /// takes it for a test. That YAML reads it as what the stack carries is shown by `Tests/Python/delivery`.
    @Test(arguments: WebService.environments) func `is the one that the stack carries`(stack: TestedStack) throws {
        let project = try stack.the(CodeBuildProject.self, "web_build")
        let made = try BuildspecFile.text(of: try #require(project.text("source.buildspec")))
        if ProcessInfo.processInfo.environment["RECORD_BUILDSPEC"] != nil {
            try made.write(to: BuildspecFile.url, atomically: true, encoding: .utf8)
            Issue.record("buildspec.yml was recorded; look at its changes, then run the tests without RECORD_BUILDSPEC")
            return
        }
        #expect(
            try String(contentsOf: BuildspecFile.url, encoding: .utf8) == made,
            "buildspec.yml is out of date: RECORD_BUILDSPEC=1 swift test --filter 'buildspec in the application'")
    }
}
