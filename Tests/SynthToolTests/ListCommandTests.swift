import Testing

@Suite struct `synth list` {
    @Test func `shows the stacks in the order of their declaration`() {
        let text = """
            dev     dev  1 resource   one bucket
            prd     prd  2 resources  two buckets
            unwise  dev  1 resource
            wrong   dev  1 resource

            """
        #expect(Run("list") == Run(0, output: text))
        #expect(Run("list --format text") == Run(0, output: text))
    }

    @Test(arguments: ["list --format json", "list --format=json", "--format json list"])
    func `writes JSON`(line: String) {
        let text = """
            [
              {
                "name": "dev",
                "environment": "dev",
                "resources": 1
              },
              {
                "name": "prd",
                "environment": "prd",
                "resources": 2
              }
            ]

            """
        #expect(Run(line, stacks: Array(Sample.stacks.prefix(2))) == Run(0, output: text))
        #expect(Run(line, stacks: []) == Run(0, output: "[]\n"))
    }
}
