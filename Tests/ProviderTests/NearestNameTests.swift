import Provider
import Testing

@Suite struct NearestNameTests {
    @Test(
        arguments: [
            ("aws_vcp", "aws_vpc"), ("aws_sqs_queu", "aws_sqs_queue"), ("aws_lb_lisener", "aws_lb_listener"),
            ("ecs_service", "aws_ecs_service"), ("banana", nil), ("", nil), ("google_compute_instance_group", nil),
        ] as [(String, String?)])
    func `A mistyped type gets the nearest name`(typed: String, nearest: String?) {
        #expect(Schema.aws.nearestResource(to: typed) == nearest)
    }
}
