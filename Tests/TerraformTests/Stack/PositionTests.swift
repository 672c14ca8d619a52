import Terraform
import Testing

@Suite struct `The position of a block` {
    private struct Inner: Construct {
        func build(in stack: Stack) -> Int {
            stack.add(RawResource("terraform_data", "inner"))
            return #line - 1
        }
    }

    private struct Outer: Construct {
        func build(in stack: Stack) -> Int { stack.add(Inner()) }
    }

    @Test func `is the line and column of add`() {
        let stack = Stack("shop", environment: "test")
        stack.add(RawResource("terraform_data", "a"))
        let line = #line - 1
        let block = stack.configuration().blocks.first
        #expect(block?.position == SourcePosition(file: #filePath, line: line, column: 18))
        #expect(block?.construct == nil)
    }

    @Test func `within nested constructs is the outermost caller's, with the construct's own beside it`() {
        let stack = Stack("shop", environment: "test")
        let inner = stack.add(Outer())
        let line = #line - 1
        let block = stack.configuration().blocks.first
        #expect(block?.position == SourcePosition(file: #filePath, line: line, column: 30))
        #expect(block?.construct?.line == inner)
        let finding = block?.finding(rule: "rule", "wrong")
        #expect(
            finding?.text(relativeTo: "/package", subject: "shop")
                == """
                Tests/TerraformTests/Stack/PositionTests.swift:\(line):30: error: [rule] wrong
                Tests/TerraformTests/Stack/PositionTests.swift:\(inner):22: note: terraform_data.inner is made here
                """)
    }

    @Test func `is the caller's where a construct acts on somebody's behalf`() {
        let stack = Stack("shop", environment: "test")
        let caller = SourcePosition(file: "/package/Stacks/Shop.swift", line: 3, column: 5)
        stack.at(caller) {
            stack.at(SourcePosition(file: "/package/Sources/Network.swift", line: 1, column: 1)) {
                stack.add(RawResource("terraform_data", "grant"))
                stack.report(rule: "grants", "this is too much")
            }
        }
        let line = #line - 3
        stack.add(RawResource("terraform_data", "own"))
        let configuration = stack.configuration()
        #expect(
            configuration.blocks.map(\.position) == [
                caller, SourcePosition(file: #filePath, line: line + 4, column: 18),
            ])
        #expect(
            configuration.reported == [
                Finding(
                    .error, rule: "grants", "this is too much", at: caller,
                    notes: [.init("found here", at: SourcePosition(file: #filePath, line: line, column: 29))])
            ])
    }

    @Test(arguments: [
        ("/home/me/shop/Stacks/Shop.swift", "Stacks/Shop.swift:1:2"),
        ("/cache/checkouts/formwork/Sources/Architecture/Network.swift", "Sources/Architecture/Network.swift:1:2"),
        ("/elsewhere/a.swift", "/elsewhere/a.swift:1:2"),
    ])
    func `is shown relative to the package`(file: String, text: String) {
        #expect(SourcePosition(file: file, line: 1, column: 2).text(relativeTo: "/home/me/shop") == text)
    }
}
