import Terraform
import Testing

@Suite struct `The nearest name` {
    @Test(
        arguments: [
            ("dve", ["dev", "prd"], "dev"), ("aws_vpc.mian", ["aws_vpc.main", "aws_vpc.mine"], "aws_vpc.main"),
            ("prod", ["dev", "stage"], nil), ("ab", ["ac", "bb"], "ac"), ("", ["a"], "a"), ("x", [], nil),
            ("check", ["chekc", "chock"], "chekc"),
        ] as [(String, [String], String?)])
    func `is what was probably meant, and none where nothing is near`(name: String, names: [String], nearest: String?) {
        #expect(Spelling.nearest(to: name, among: names) == nearest)
        #expect(Spelling.nearest(to: name, among: names.reversed()) == nearest)
    }
}
