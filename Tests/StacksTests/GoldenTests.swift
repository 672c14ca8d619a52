import StackTesting
import Stacks
import Testing

/// The documents of the stacks, as they are committed: a review shows every address that moves and every value that
/// changes. `RECORD_GOLDEN=1 swift test --filter "golden document"` writes them anew, and fails so that nobody takes it
/// for a test.
@Suite struct `A golden document` {
    @Test(arguments: stacks.allTested()) func `is what the stack synthesizes`(stack: TestedStack) {
        stack.expectGoldenDocument()
    }
}
