import Invariants
import Testing

@Suite struct `An answer` {
    @Test func `is closed by one closed hop, whatever is unknown on the same path`() {
        #expect(Answer.closed.and(.unknown) == .closed)
        #expect(Answer.open.and(.unknown) == .unknown)
    }

    @Test func `is open by one open path, whatever is unknown on the others`() {
        #expect(Answer.open.or(.unknown) == .open)
        #expect(Answer.closed.or(.unknown) == .unknown)
    }
}
