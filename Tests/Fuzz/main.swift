import Foundation
import Terraform

// synth-fuzz [SECONDS [SEED]]: gives the readers documents that nobody would write, and looks whether they keep their
// promises. The same seed gives the same documents; a failure prints it with the document.

let arguments = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
let seconds = arguments.first ?? 10
let seed = arguments.dropFirst().first ?? UInt64.random(in: 0..<1_000_000)
print("synth-fuzz \(seconds) \(seed)")

let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../StacksTests/Golden").standardizedFileURL
let files = try FileManager.default.contentsOfDirectory(at: golden, includingPropertiesForKeys: nil)
    .filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
let documents = try files.map { file in
    try JSONDocument([UInt8](Data(contentsOf: file)), file: file.lastPathComponent)
}

var source = DocumentSource(documents, seed: seed)
var count = 0
let start = ContinuousClock.now
while start.duration(to: .now) < .seconds(Int64(seconds)) {
    let bytes = source.next()
    let begun = clock()
    var failures = Promises.broken(by: bytes)
    // Time of this process alone, whatever else the machine has to do.
    let taken = Double(clock() - begun) / Double(CLOCKS_PER_SEC)
    if taken > 10 { failures.append("\(bytes.count) bytes took \(taken) s") }
    count += 1
    if !failures.isEmpty {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("synth-fuzz-\(seed)-\(count).tf.json")
        try Data(bytes).write(to: file)
        print("seed \(seed), document \(count), kept as \(file.path):\n\(failures.joined(separator: "\n"))")
        exit(1)
    }
}
print(
    "\(count) documents, of which \(Promises.soundCount) were JSON and \(Promises.wholeCount) read as a whole"
)
