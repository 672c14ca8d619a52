extension Synth {
    /// What `synth --version` prints after the name.
    static let version = "0.1.0"
}
