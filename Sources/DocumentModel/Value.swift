import PortfolioModel

/// What a cell shows.
public enum Value: Hashable, Sendable {
  case text(String)
  /// Text that is the same in every language and is read from left to right.
  case code(String)
  case integer(Int)
  case money(Money)
  case ratio(Ratio)
  /// A number without a unit, such as a rate or a year.
  case quantity(Quantity)
  case date(PartialDate)
  case notStated
  case notApplicable
  /// The day on which it can be said has not come.
  case notDue
  /// It is so small that it could point to a person, and the report is public.
  case withheld
  /// Nothing is shown because there is nothing to say.
  case blank
}

extension Value {
  public init(_ money: Stated<Money>) { self.init(money) { .money($0) } }

  public init(_ ratio: Stated<Ratio>) { self.init(ratio) { .ratio($0) } }

  public init<Known>(_ stated: Stated<Known>, _ value: (Known) -> Value) {
    switch stated {
    case .value(let known): self = value(known)
    case .notStated: self = .notStated
    case .notApplicable: self = .notApplicable
    }
  }

  /// Whether it says why there is no figure.
  public var isMissing: Bool {
    switch self {
    case .notStated, .notApplicable, .notDue, .withheld: true
    default: false
    }
  }

  public var money: Money? { if case .money(let money) = self { money } else { nil } }
}
