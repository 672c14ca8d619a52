import Foundation
import Testing

@Suite struct `synth STACK --out` {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test(arguments: ["", "/", "/new", "/new/deep/", "//new//deep"])
    func `writes main.tf.json, and makes the folder`(name: String) throws {
        #expect(Run("dev --out \(folder.path)\(name)") == Run(0))
        #expect(try folder.read("\(name)/main.tf.json") == Sample.devDocument)
        #expect(try folder.names(in: name) == ["main.tf.json"])
    }

    @Test func `replaces the file as a whole`() throws {
        try folder.write(String(repeating: "old\n", count: 1_000), to: "main.tf.json")
        #expect(Run("dev --out \(folder.path)") == Run(0))
        #expect(try folder.read("main.tf.json") == Sample.devDocument)
    }

    @Test func `leaves everything as it was after an error finding`() throws {
        try folder.write("old", to: "main.tf.json")
        #expect(Run("wrong --out \(folder.path)").code == 1)
        #expect(try folder.read("main.tf.json") == "old")
        #expect(Run("wrong --out \(folder.path)/new").code == 1)
        #expect(try folder.names() == ["main.tf.json"])
    }

    @Test func `says when the folder is a file`() throws {
        try folder.write("old", to: "file")
        let path = "\(folder.path)/file"
        #expect(
            Run("dev --out \(path)")
                == Run(1, messages: "synth: error: cannot write into '\(path)': it is a file, not a folder\n"))
        #expect(
            Run("dev --out \(path)/deep")
                == Run(1, messages: "synth: error: cannot make folder '\(path)/deep': not a directory\n"))
        #expect(try folder.read("file") == "old")
    }

    @Test func `says when the name is taken by a folder, and leaves nothing behind`() throws {
        try FileManager.default.createDirectory(
            atPath: "\(folder.path)/main.tf.json", withIntermediateDirectories: false)
        let message = "synth: error: cannot write '\(folder.path)/main.tf.json': is a directory\n"
        #expect(Run("dev --out \(folder.path)") == Run(1, messages: message))
        #expect(try folder.names() == ["main.tf.json"])
    }
}
