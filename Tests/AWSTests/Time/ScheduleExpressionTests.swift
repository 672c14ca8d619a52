import AWS
import Terraform
import Testing

@Suite struct `A schedule` {
    @Test(
        arguments: [
            (.rate(.minutes(1)), "rate(1 minute)"), (.rate(.minutes(5)), "rate(5 minutes)"),
            (.rate(.minutes(90)), "rate(90 minutes)"), (.rate(.minutes(60)), "rate(1 hour)"),
            (.rate(.hours(12)), "rate(12 hours)"), (.rate(.days(1)), "rate(1 day)"), (.rate(.weeks(1)), "rate(7 days)"),
            (.daily(at: "18:30"), "cron(30 18 * * ? *)"), (.daily(at: "00:00"), "cron(0 0 * * ? *)"),
            (.weekly(on: .friday, .monday, at: "9:05"), "cron(5 9 ? * MON,FRI *)"),
            (.monthly(onDay: 1, at: "03:00"), "cron(0 3 1 * ? *)"),
            (.cron(), "cron(* * * * ? *)"), (.cron(minute: "0/15"), "cron(0/15 * * * ? *)"),
            (.cron(minute: 0, hour: "8-18", dayOfWeek: "MON-FRI"), "cron(0 8-18 ? * MON-FRI *)"),
            (.cron(dayOfMonth: "L", month: "JAN,6", year: "2030"), "cron(* * L JAN,6 ? 2030)"),
            (.cron(dayOfMonth: "15W"), "cron(* * 15W * ? *)"), (.cron(dayOfWeek: "TUE#2"), "cron(* * ? * TUE#2 *)"),
            (.cron(dayOfMonth: "?"), "cron(* * ? * * *)"),
            (.at("2030-01-31T18:30:00"), "at(2030-01-31T18:30:00)"),
            (ScheduleExpression(text: "rate(5 minutes)"), "rate(5 minutes)"),
        ] as [(ScheduleExpression, String)])
    func `is written as EventBridge takes it`(schedule: ScheduleExpression, expected: String) {
        #expect(schedule.term.shown == expected)
    }

    @Test(
        arguments: [
            (.rate(.seconds(30)), "a rate of \"30.0 seconds\" is not possible: a rate is whole minutes, 1 or more"),
            (.rate(.seconds(0)), "a rate of \"0.0 seconds\" is not possible: a rate is whole minutes, 1 or more"),
            (.daily(at: "24:00"), "\"24:00\" is no time of day: it reads 18:30, from 00:00 to 23:59"),
            (.daily(at: "6pm"), "\"6pm\" is no time of day: it reads 18:30, from 00:00 to 23:59"),
            (.monthly(onDay: 32, at: "00:00"), "\"32\" is no day of month of a schedule: 1 to 31"),
            (.cron(minute: 60), "\"60\" is no minute of a schedule: 0 to 59"),
            (.cron(minute: "0/0"), "\"0/0\" is no minute of a schedule: 0 to 59"),
            (.cron(hour: "?"), "\"?\" is no hour of a schedule: 0 to 23"),
            (.cron(dayOfWeek: "0"), "\"0\" is no day of week of a schedule: 1 to 7, SUN to SAT"),
            (.cron(month: "13"), "\"13\" is no month of a schedule: 1 to 12, JAN to DEC"),
            (
                .cron(dayOfMonth: 1, dayOfWeek: 1),
                "a cron schedule has \"?\" for exactly one of day of month and day of week"
            ),
            (
                .cron(dayOfMonth: "?", dayOfWeek: "?"),
                "a cron schedule has \"?\" for exactly one of day of month and day of week"
            ),
            (.at("tomorrow"), "\"tomorrow\" is no moment: it reads 2030-01-31T18:30:00, without a zone"),
            (
                .at("2030-13-31T18:30:00"),
                "\"2030-13-31T18:30:00\" is no moment: it reads 2030-01-31T18:30:00, without a zone"
            ),
            (
                ScheduleExpression(text: "5 minutes"),
                "\"5 minutes\" is no schedule: it reads rate(5 minutes), cron(0 18 * * ? *) or at(2030-01-01T00:00:00)"
            ),
        ] as [(ScheduleExpression, String)])
    func `says what AWS would refuse`(schedule: ScheduleExpression, message: String) {
        #expect(schedule.term.shown == "invalid: \(message)")
    }

    @Test func `is checked where an argument is given a literal`() {
        let good: Expression<ScheduleExpression> = "rate(1 day)"
        let bad: Expression<ScheduleExpression> = "daily"
        #expect(good.shown == "rate(1 day)")
        #expect(bad.shown.hasPrefix("invalid: \"daily\" is no schedule"))
    }

    @Test func `of an Auto Scaling group has five fields`() {
        #expect(UnixSchedule.daily(at: "23:55").expression.shown == "55 23 * * *")
        #expect(UnixSchedule.weekly(on: .sunday, .friday, at: "8:00").expression.shown == "0 8 * * 0,5")
        #expect(
            UnixSchedule("0 0 * * ? *").expression.shown
                == "invalid: \"0 0 * * ? *\" is no recurrence: it has five fields and no \"?\", as in \"55 23 * * *\"")
    }
}

@Suite struct `A duration` {
    @Test func `counts in the unit that AWS wants`() {
        #expect(Duration.minutes(5).inSeconds.shown == "300")
        #expect(Duration.seconds(120).inMinutes.shown == "2")
        #expect(Duration.days(2).inHours.shown == "48")
        #expect(Duration.weeks(5).inDays.shown == "35")
        #expect(Duration.years(1).inDays.shown == "365")
        #expect(Duration.milliseconds(1500).inMilliseconds.shown == "1500")
    }

    @Test func `is reported where it does not divide`() {
        #expect(
            Duration.seconds(90).inMinutes.shown
                == "invalid: \"90.0 seconds\" is no whole number of minutes; AWS counts it in minutes")
        #expect(
            Duration.milliseconds(500).inSeconds.shown
                == "invalid: \"0.5 seconds\" is no whole number of seconds; AWS counts it in seconds")
        #expect(
            Duration.microseconds(5).inMilliseconds.shown
                == "invalid: \"5e-06 seconds\" is no whole number of milliseconds; AWS counts it in milliseconds")
    }
}

@Suite struct `Log retention` {
    @Test func `knows the periods of CloudWatch Logs alone`() {
        #expect(LogRetention.oneYear.days.shown == "365")
        #expect(LogRetention(rawValue: 8) == nil)
        #expect(LogRetention.allCases.count == 23)
    }
}
