/// A report that must be sent by a day, or was.
public struct Deadline: Hashable, Sendable {
  public let agreement: Code<Agreement>
  public let obligation: ReportingObligation
  /// What it is about; `nil` for a request, which is about no period.
  public let period: Period?
  public let due: Day
  /// The day it was sent, as known on the day of the calendar.
  public let sent: Day?

  /// Where a deadline stands.
  public enum Status: String, CaseIterable, Sendable {
    case sent
    case sentLate = "sent-late"
    case overdue
    /// Due within thirty days.
    case soon
    case later
    /// Its period has not ended.
    case running
  }

  /// Where it stands on a day.
  public func status(on day: Day) -> Status {
    if let sent { return sent <= due ? .sent : .sentLate }
    if due < day { return .overdue }
    if due <= day.adding(days: Self.warningDays) { return .soon }
    return (period?.last ?? due) > day ? .running : .later
  }

  /// Days from `day` until it is due; negative where that is past.
  public func daysLeft(on day: Day) -> Int { due.daysSince1970 - day.daysSince1970 }

  /// For how many days before it is due a report counts as due soon.
  public static let warningDays = 30
}

extension Agreement {
  /// What must be reported of the agreement, with what has been sent by `day`, in the order of the
  /// days it is due.
  ///
  /// - Parameter obligations: its own, or those of its funder where it states none.
  public func deadlines(_ obligations: [ReportingObligation], on day: Day) -> [Deadline] {
    guard let first = start ?? signed, let last = end(inForceOn: day), first <= last,
      let whole = Period(from: first, to: last)
    else { return [] }
    let asked = reports.isEmpty ? obligations : reports
    return asked.filter { $0.applies(to: whole) }.flatMap { obligation in
      let endsWhole = asked.contains { $0.stage == .final && $0.covers(obligation.kind) }
      return obligation.periods(of: whole, endsWhole: endsWhole).map { period in
        deadline(obligation, period, day)
      }
    }.sorted { ($0.due, $0.obligation.kind.rawValue) < ($1.due, $1.obligation.kind.rawValue) }
  }

  private func deadline(
    _ obligation: ReportingObligation, _ period: Period, _ day: Day
  ) -> Deadline {
    let match = sent.first { report in
      report.on <= day && report.kind == obligation.kind && report.stage == obligation.stage
        && (obligation.stage == .final || report.periodEnd == period.last)
    }
    return Deadline(
      agreement: code, obligation: obligation,
      period: obligation.kind == .request ? nil : period,
      due: period.last.adding(obligation.due), sent: match?.on)
  }
}

extension ReportingObligation {
  /// Whether an agreement of so long a time has to keep it.
  fileprivate func applies(to whole: Period) -> Bool {
    minimumLength.map { whole.last >= whole.first.adding($0).dayBefore } ?? true
  }

  /// Whether this report makes another of the same time superfluous.
  fileprivate func covers(_ other: Kind) -> Bool {
    kind == other || (kind == .full && (other == .narrative || other == .financial))
  }

  /// The periods that it is about. A period on the way that ends with the whole is left to the
  /// final report, where there is one.
  fileprivate func periods(of whole: Period, endsWhole: Bool) -> [Period] {
    guard stage == .interim, kind != .request, let every, every.count > 0 else { return [whole] }
    var periods: [Period] = []
    var first = whole.first
    var number = 0
    while first <= whole.last, periods.count < 1_000 {
      number += 1
      let end = followsCalendar ? calendarEnd(after: first, every) : periodEnd(number, whole, every)
      let last = min(end, whole.last)
      guard first <= last, let period = Period(from: first, to: last) else { return periods }
      if last < whole.last || !endsWhole { periods.append(period) }
      first = last.dayAfter
    }
    return periods
  }

  private func periodEnd(_ number: Int, _ whole: Period, _ every: CalendarSpan) -> Day {
    whole.first.adding(CalendarSpan(every.count * number, every.unit)).dayBefore
  }

  /// The end of the calendar's quarter, half-year … that a day is in.
  private func calendarEnd(after day: Day, _ every: CalendarSpan) -> Day {
    guard every.unit == .month, 12 % every.count == 0 else {
      return day.adding(every).dayBefore
    }
    let last = ((day.month - 1) / every.count + 1) * every.count
    return (Day(year: day.year, month: last, day: 1) ?? day).lastOfMonth
  }
}
