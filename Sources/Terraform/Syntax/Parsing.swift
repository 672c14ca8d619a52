extension ExpressionSyntax {
    /// Reads an expression, without `${}`: `length(var.zones) > 2`.
    ///
    /// - Throws: ``SyntaxError`` where Terraform would refuse the text, or where it has more than 250 levels.
    public init(parsing text: String) throws(SyntaxError) {
        var parser = ExpressionParser(text)
        self = try parser.wholeExpression()
    }
}

extension TemplateSyntax {
    /// Reads a template, as Terraform reads the text of a JSON string: `arn:aws:s3:::${aws_s3_bucket.logs.id}/*`.
    ///
    /// - Throws: ``SyntaxError`` where Terraform would refuse the text, or where it has more than 250 levels.
    public static func parts(parsing text: String) throws(SyntaxError) -> [TemplateSyntax] {
        var parser = ExpressionParser(template: text)
        return try parser.wholeTemplate()
    }
}
