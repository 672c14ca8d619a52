import AWS
import Foundation
import Terraform
import Testing

@testable import StackTesting

@Suite struct `A golden document of a tested stack` {
    @Test func `is compared byte by byte and shown by lines`() {
        #expect(LineDifference.text(from: "a\nb\n", to: "a\nb\n") == nil)
        #expect(
            LineDifference.text(from: "a\nb\nc\nd\ne\nf\ng\nh\ni\nj", to: "a\nb\nc\nD\nE\ne\nf\ng\nh\ni\nJ") == """
                the documents differ (- golden, + made):
                line 2:
                  b
                  c
                - d
                + D
                + E
                  e
                  f
                line 8:
                  h
                  i
                - j
                + J
                """)
        #expect(
            LineDifference.text(from: "a\nb", to: "a") == """
                the documents differ (- golden, + made):
                line 1:
                  a
                - b
                """)
        // A line feed too few, and the same text to Swift that is not the same bytes.
        #expect(LineDifference.text(from: "a\n", to: "a") != nil)
        #expect(LineDifference.text(from: "\u{E9}", to: "e\u{301}") != nil)
    }

    @Test func `stands beside the test that asks for it`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("golden-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("Golden"), withIntermediateDirectories: true)
        let file = folder.appendingPathComponent("Test.swift").path
        let stack = Stack("shop", environment: "test")
        stack.add(SQSQueue("arrivals"))
        let tested = TestedStack(stack.configuration())
        let golden = folder.appendingPathComponent("Golden/shop-test.tf.json")
        #expect(messages { tested.expectGoldenDocument(file: file) }.first?.hasPrefix("shop-test.tf.json: ") == true)
        try Data(stack.configuration().json()).write(to: golden)
        #expect(messages { tested.expectGoldenDocument(file: file) } == [])
        let text = try String(contentsOf: golden, encoding: .utf8)
        try text.replacing("\"arrivals\"", with: "\"departures\"").write(to: golden, atomically: true, encoding: .utf8)
        let told = messages { tested.expectGoldenDocument(file: file) }
        #expect(told.count == 1)
        #expect(told.first?.contains("-       \"departures\": {}\n+       \"arrivals\": {}\n") == true)
    }
}
