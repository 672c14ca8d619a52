import Foundation
import Stacks
import Terraform
import Testing

/// Each stack's document, read as anybody's: the same blocks come out, and the same bytes when they are written again.
@Suite struct `A stack's document` {
    @Test(arguments: stacks.map(\.name)) func `reads as what the stack described`(name: String) throws {
        let definition = try #require(stacks.first { $0.name == name })
        let described = definition.configuration()
        let bytes = described.json()
        let read = Configuration(reading: try JSONDocument(bytes, file: "\(name).tf.json"), name: described.stack)
        #expect(read.findings().map { $0.text(relativeTo: "", subject: name) } == [])
        #expect(read.json() == bytes)
        #expect(Set(read.blocks.map(\.address)) == Set(described.blocks.map(\.address)))
        let blocks = Dictionary(read.blocks.map { ($0.address, $0) }) { first, _ in first }
        for block in described.blocks {
            let other = try #require(blocks[block.address])
            #expect(other.uses == block.uses, "\(block.address.text)")
            #expect(other.suppressions.map(\.comment).sorted() == block.suppressions.map(\.comment).sorted())
            #expect(other.position != nil)
        }
    }
}
