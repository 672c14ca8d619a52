/// The bits that stand for the marks of an attribute, a block or a type.
enum SchemaFlags {
    static let required = 1
    static let optional = 2
    static let computed = 4
    static let sensitive = 8
    static let deprecated = 16
    static let writeOnly = 32
    static let new = 64
    static let wasRequired = 128
    static let former = 256
    static let nowRequired = 512
    static let wasWritable = 1024
    static let inGroup = 2048
}
