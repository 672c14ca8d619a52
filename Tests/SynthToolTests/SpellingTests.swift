import Testing

@testable import SynthTool

@Suite struct `The nearest name` {
    @Test(arguments: [
        ("dve", "dev"), ("dev ", "dev"), ("pdr", "prd"), ("mall-dve", "mall-dev"), ("mal-dev", "mall-dev"),
        ("LIST", "list"), ("xyz", nil), ("d", nil), ("", nil),
    ])
    func `is a slip away, or there is none`(word: String, name: String?) {
        #expect(Spelling.nearest(to: word, in: ["dev", "prd", "mall-dev", "mall-prd", "list"]) == name)
    }
}
